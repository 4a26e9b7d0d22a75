import { defaultLocale, localeTags, type Locale } from '../i18n/locales.ts';

const languageOf = (tag: string) => tag.split(/[-_.@]/)[0]?.toLowerCase();

/** The language of whoever sits at the terminal (POSIX: `LC_ALL`, then `LC_MESSAGES`, then `LANG`), or else the default one. */
export const editorsLocale = (environment: NodeJS.ProcessEnv = process.env): Locale => {
  const set = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find(Boolean);
  const asked = set && languageOf(set);
  return localeTags.find((tag) => languageOf(tag) === asked) ?? defaultLocale;
};
