import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { dayAfter } from '../model/ageing.ts';
import { date } from '../model/kinds.ts';
import type { Known } from './known.ts';

const hash = z.string().regex(/^[0-9a-f]{32}$/);
const number = z.strictObject({ number: hash, on: date().schema });

const list = z.strictObject({
  salt: z.string().regex(/^(?:[0-9a-f]{2}){16,}$/),
  rounds: z.int().min(600_000),
  /** Case numbers of notices that were closed, with the day. */
  closed: z.array(number),
  /** Telephone and case numbers of notices that the police have denied. */
  false: z.array(number),
  /** Wordings of rumours that the police have denied. */
  rumours: z.array(z.strictObject({ phrase: z.string().min(8).max(200), on: date().schema })),
});

/** `content/known-notices.json`: what an editor has noted of notices, with nothing from which a person could be told. */
export type KnownList = z.output<typeof list>;

/** The file of a content folder that holds it. */
export const knownFileIn = (folder: string): string => `${folder}/known-notices.json`;

/** Reads a list from its text. Throws `SyntaxError` or `ZodError` where it is none. */
export const knownFrom = (text: string): KnownList => list.parse(JSON.parse(text));

/** The list of a content folder; nothing where it has none. Throws like `knownFrom`. */
export const knownIn = (folder: string): KnownList | undefined => {
  const file = knownFileIn(folder);
  return existsSync(file) ? knownFrom(readFileSync(file, 'utf8')) : undefined;
};

/** For how many days a closed notice is known as such (SAFETY). */
export const closedFor = 90;

/** The list without closed notices whose time is over on a day. */
export const stillKnown = (known: KnownList, day: string): KnownList => ({
  ...known,
  closed: known.closed.filter(({ on }) => day <= dayAfter(on, closedFor)),
});

/** What a page holds of a list. */
export const shownOf = ({ salt, rounds, closed, false: denied, rumours }: KnownList): Known => ({
  salt,
  rounds,
  closed: closed.map((one) => one.number),
  false: denied.map((one) => one.number),
  phrases: rumours.map(({ phrase }) => phrase),
});

/** A list as text: one entry on each line, so that two editors' changes can be merged. */
export const knownText = (known: KnownList): string => `${JSON.stringify(known, undefined, 2)}\n`;
