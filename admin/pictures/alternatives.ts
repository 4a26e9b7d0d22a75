import type { Locale } from '../../src/i18n/locales.ts';

/** What a picture shows, in each language. */
export type Alternatives = Readonly<Record<Locale, string>>;

const told = new Map<string, Alternatives>();

/** Remembers, until the editor is closed, what was said of a picture when it was put in, for the texts in other languages. */
export const rememberAlternatives = (address: string, alternatives: Alternatives): void => {
  told.set(address, alternatives);
};

/** What a picture shows, in a language; nothing where it was not put in while the editor was open. */
export const alternativeOf = (address: string, locale: Locale): string | undefined => told.get(address)?.[locale];
