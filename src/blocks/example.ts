import type { Locale } from '../i18n/locales.ts';

/** A use of a block as an editor writes it, to be shown, tried and tested. The ids in it are entries of `content/`. */
export interface Example {
  /** What is particular about it, in a few words. */
  readonly name: string;
  /** The Markdown, in each language. */
  readonly source: Readonly<Record<Locale, string>>;
}
