import type { DocumentName } from '../model/index.ts';
import { localeTags } from '../i18n/locales.ts';
import { entriesIn, isDiscreet, type Entry } from './entries.ts';

const drawn = ['guidance', 'news', 'campaigns', 'cases', 'lessons', 'questions'] as const satisfies DocumentName[];

/**
 * What the share card of an entry is made of: nothing beyond its title. None for a discreet entry, whose title may not
 * stand in a chat either, nor for pages about the site: they get the neutral card.
 */
export const cardWordsOf = (entry: Entry<DocumentName>) => {
  const type = drawn.find((name) => name === entry.type);
  if (!type || isDiscreet(entry)) return undefined;
  return { id: entry.id, type, title: entry.title, lang: entry.lang };
};

/** The words of every card, each language once, with the file that they are from; neutral ones have no words. */
export const allCardWords = async () => {
  const all = await Promise.all(
    localeTags.map(async (locale) => {
      const entries = await Promise.all(drawn.map((type) => entriesIn(type, locale)));
      const own = entries.flat().filter(({ lang }) => lang === locale);
      return [
        { locale, words: undefined, from: locale },
        ...own.flatMap((entry) => {
          const words = cardWordsOf(entry);
          return words ? [{ locale, words, from: entry.file }] : [];
        }),
      ];
    }),
  );
  return all.flat();
};
