import { parseArgs } from 'node:util';

/** What `npm start` can be told. */
export interface StartFlags {
  readonly host: string;
  readonly port: number;
  readonly watch: boolean;
}

/** A flag that is not understood; the message lists those that are. */
export class WrongFlag extends Error {
  override name = 'WrongFlag';
}

export const usage = `npm start -- [flags]
  --port N     serve on port N instead of 4321
  --host [H]   serve to other machines too: on every address of this machine, or on the address H
  --no-watch   do not build anew when content changes`;

/** Reads the words after `npm start --`. Throws `WrongFlag`. */
export const startFlags = (words: readonly string[]): StartFlags => {
  const { values } = parsed(words);
  const port = Number(values.port ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongFlag(`--port ${values.port}: a port is a number from 0 to 65535, such as 4322.\n${usage}`);
  return { host: values.host ?? '127.0.0.1', port, watch: values.watch ?? true };
};

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: withHostNamed(words),
      options: { port: { type: 'string' }, host: { type: 'string' }, watch: { type: 'boolean' } },
      allowNegative: true,
      strict: true,
    });
  } catch (error) {
    throw new WrongFlag(`${(error as Error).message}\n${usage}`);
  }
};

/** `--host` may stand alone, which `parseArgs` does not know. */
const withHostNamed = (words: readonly string[]): string[] =>
  words.flatMap((word, at) =>
    word === '--host' && /^(-|$)/.test(words[at + 1] ?? '') ? ['--host', '0.0.0.0'] : [word],
  );
