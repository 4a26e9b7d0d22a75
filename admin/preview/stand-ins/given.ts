import type { mdxToHast, mdxToMdast } from 'satteri';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { TypeName } from '../../../src/model/index.ts';
import type { Stored } from '../../../src/library/entries.ts';

/** What the preview needs and cannot have of itself: the parser, and what the site's other entries show. */
export interface Surroundings {
  readonly parser: { readonly mdxToHast: typeof mdxToHast; readonly mdxToMdast: typeof mdxToMdast };
  /** Reads one of the preview's files: the name of a type, or `media`. */
  readonly read: (part: string) => Promise<unknown>;
}

/** An entry that is being written, in the place of the one that is published. */
export interface Draft {
  readonly type: TypeName;
  readonly entry: Stored;
  readonly bodies: Readonly<Partial<Record<Locale, string>>>;
}

let surroundings: Surroundings | undefined;
let draft: Draft | undefined;
const parts = new Map<string, Promise<unknown>>();

/** Says once where the preview is. */
export const surroundWith = (given: Surroundings): void => {
  surroundings = given;
  parts.clear();
};

/** Says what is rendered next. */
export const write = (next: Draft): void => {
  draft = next;
};

/** What is rendered. Throws where nothing was written. */
export const written = (): Draft => {
  if (!draft) throw new Error('The preview was given no entry.');
  return draft;
};

/** Throws where nobody has said where the preview is. */
export const around = (): Surroundings => {
  if (!surroundings) throw new Error('The preview was given no surroundings.');
  return surroundings;
};

/** One of the preview's files, asked for once. A request that failed is made again the next time. */
export const part = <T>(name: string): Promise<T> => {
  const asked = parts.get(name) ?? around().read(name);
  parts.set(name, asked);
  asked.catch(() => parts.delete(name));
  return asked as Promise<T>;
};
