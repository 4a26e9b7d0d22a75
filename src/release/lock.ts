import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Another process works in the same place; the message names it. */
export class LockHeld extends Error {
  override name = 'LockHeld';
}

interface Holder {
  readonly pid: number;
  /** When the process began, where the system tells. Numbers of processes are used again, most of all in containers. */
  readonly birth: string;
  readonly host: string;
}

/**
 * Runs `work` while no other process can hold the lock `file`, and gives back what it gives. The lock of a process that is
 * dead is taken over. Throws `LockHeld` where another one is alive.
 */
export const withLock = async <Result>(file: string, work: () => Promise<Result>): Promise<Result> => {
  take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};

const take = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), host: hostname() }));
  try {
    // A link appears with its content in one step and never replaces a file, so nobody ever reads a lock that is half written.
    while (!linked(mine, file)) setAsideIfStale(file);
  } finally {
    rmSync(mine, { force: true });
  }
};

const linked = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

const setAsideIfStale = (file: string): void => {
  const seen = contentOf(file);
  if (seen === undefined) return;
  const holder = holderIn(seen);
  if (!holder || isAlive(holder)) throw new LockHeld(sentenceOn(file, holder));
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Between reading and renaming, another process may have taken the lock over: then this is its lock, and it goes back.
  if (contentOf(aside) !== seen) linked(aside, file);
  rmSync(aside, { force: true });
};

const contentOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const holderIn = (content: string): Holder | undefined => {
  try {
    const { pid, birth, host } = JSON.parse(content) as Partial<Holder>;
    return typeof pid === 'number' ? { pid, birth: String(birth), host: String(host) } : undefined;
  } catch {
    return undefined;
  }
};

const isAlive = ({ pid, birth, host }: Holder): boolean => {
  // A process of another machine or container cannot be asked: it may be alive, so its lock stands.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = birthOf(pid);
  return now === '' || now === birth;
};

/** Field 22 of `/proc/<pid>/stat` (proc(5)); empty text where the system has no such file. */
const birthOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

const sentenceOn = (file: string, holder: Holder | undefined): string =>
  holder
    ? `another build is at work (process ${holder.pid} on ${holder.host}). Wait until it is done; if there is none, delete ${file}.`
    : `the lock ${file} says nothing about who holds it. If no other build is at work, delete it.`;
