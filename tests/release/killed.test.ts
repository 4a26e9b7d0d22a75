import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publish } from '../../src/release/publish.ts';
import type { Place } from '../../src/release/release.ts';
import { newPlace } from './new-place.ts';
import { must, shown, siteOf, write } from './small-site.ts';

type Child = ChildProcessByStdio<null, Readable, null>;

const script = fileURLToPath(new URL('./publishing-child.ts', import.meta.url));

const child = (place: Place, ...stop: string[]): Child => {
  const started = spawn(process.execPath, [script, place.root, ...stop], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void started.kill('SIGKILL'));
  return started;
};

/** A process that stands still at a point of its publication. */
const childAt = async (place: Place, stop: string): Promise<Child> => {
  const started = child(place, stop);
  const [said] = (await once(started.stdout, 'data')) as [Buffer];
  expect(said.toString().trim()).toBe(stop);
  return started;
};

const kill = async (victim: Child): Promise<void> => {
  victim.kill('SIGKILL');
  await once(victim, 'exit');
};

describe('a publication that is killed', () => {
  const points = ['build', 'half-built', 'check', 'sync', 'rename', 'link', 'tidy'];

  test.each(points)(
    'at %s: the old site or the new one is shown, whole, and the next build finds its way',
    async (point) => {
      const place = newPlace();
      await publish({ place, must, build: siteOf('old') });
      await kill(await childAt(place, point));

      const words = point === 'tidy' ? 'new' : 'old';
      expect(must.map((page) => shown(place, page))).toEqual(must.map(() => words));

      await publish({ place, must, build: siteOf('next') });
      expect(shown(place)).toBe('next');
      expect(readdirSync(place.releases).filter((name) => !/^\d+$/.test(name))).toEqual([]);
    },
  );

  test.each(points.slice(0, -1))('at %s, where nothing was published before: nothing is shown', async (point) => {
    const place = newPlace();
    await kill(await childAt(place, point));
    expect(shown(place)).toBeUndefined();
  });
});

describe('the lock', () => {
  const lockedBy = (place: Place, holder: object): void => write(place.releases, { lock: JSON.stringify(holder) });

  test('keeps a second build out while one is at work, and says who works', async () => {
    const place = newPlace();
    await publish({ place, must, build: siteOf('old') });
    const first = await childAt(place, 'half-built');
    await expect(publish({ place, must, build: siteOf('second') })).rejects.toMatchObject({
      name: 'LockHeld',
      message: expect.stringContaining(`process ${first.pid} `) as unknown,
    });
    expect(readdirSync(join(place.releases, 'next.partial'))).toEqual(['index.html']);
    await kill(first);
    await publish({ place, must, build: siteOf('second') });
    expect(shown(place)).toBe('second');
  });

  test('keeps a second build out in the same process too, and is given back', async () => {
    const place = newPlace();
    const build = async (folder: string): Promise<void> => {
      await expect(publish({ place, must, build: siteOf('inner') })).rejects.toThrow(/another build is at work/);
      await siteOf('outer')(folder);
    };
    await publish({ place, must, build });
    expect(shown(place)).toBe('outer');
    expect(readdirSync(place.releases)).toEqual(['1']);
  });

  test('of a dead process is taken over by one of many, and never by two', async () => {
    const place = newPlace();
    const dead = child(place);
    await once(dead, 'exit');
    lockedBy(place, { pid: dead.pid, birth: '1', host: hostname() });
    const exits = await Promise.all([1, 2, 3, 4].map(() => once(child(place), 'exit')));
    const codes = exits.map(([code]) => code as number);
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 2)).toEqual([]);
    expect(shown(place)).toBe('new');
    expect(readdirSync(place.releases).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('of a process whose number another one has now is taken over', async () => {
    const place = newPlace();
    lockedBy(place, { pid: process.pid, birth: 'long ago', host: hostname() });
    await publish({ place, must, build: siteOf('new') });
    expect(shown(place)).toBe('new');
  });

  test('of another machine stands, and one that says nothing stands: the message tells what to delete', async () => {
    const place = newPlace();
    lockedBy(place, { pid: 1, birth: '', host: 'another-machine' });
    await expect(publish({ place, must, build: siteOf('new') })).rejects.toThrow(`delete ${place.lock}`);
    writeFileSync(place.lock, 'x');
    await expect(publish({ place, must, build: siteOf('new') })).rejects.toThrow(/says nothing about who holds it/);
    expect(readFileSync(place.lock, 'utf8')).toBe('x');
  });
});
