import type { Dictionary } from './dictionary.ts';
import { en } from './en/index.ts';
import { zhHans } from './zh-Hans/index.ts';

interface LocaleFacts {
  /** The language's own name, for the switch. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Tag for `Intl`: how dates, numbers and lists are written. */
  readonly format: string;
  readonly words: Dictionary;
}

/**
 * Every language that the site speaks, and the only list of them. Keys are BCP 47 tags; they are the segment of the
 * address, the folder under `content/<type>/`, and the value of `lang` and `hreflang`.
 */
export const locales = {
  en: { name: 'English', dir: 'ltr', format: 'en-GB', words: en },
  'zh-Hans': { name: '中文', dir: 'ltr', format: 'zh-Hans-CN', words: zhHans },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof locales;

/** Holds the facts of every entry; it is first in lists and not above the others. */
export const defaultLocale = 'en' satisfies Locale;
export const localeTags = Object.keys(locales) as Locale[];
export const isLocale = (tag: string): tag is Locale => Object.hasOwn(locales, tag);

/** Every word of the site in one language. */
export const wordsIn = (locale: Locale): Dictionary => locales[locale].words;
