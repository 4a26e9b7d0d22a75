import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { wordsIn, type Locale } from '../../../src/i18n/locales.ts';
import { arranged, ask } from '../../../src/search/asking/ask.ts';
import { openIndex } from '../../../src/search/asking/files.ts';
import { phrasesOf } from '../../../src/search/asking/question.ts';
import { readIndex, type Document } from './corpus.ts';
import type { Engine } from './measure.ts';

const most = 10;

/** The search of the site, as the page asks it and in the order in which it shows results. */
export const homeward = async (locale: Locale): Promise<Engine> => {
  const index = await openIndex(readIndex(locale));
  const phrases = phrasesOf(index.manifest.synonyms);
  const passedOver = wordsIn(locale).interface.search.passedOver.split(' ');
  return async (typed) => {
    const { matches } = await ask(typed, { index, passedOver, phrases });
    const { first, others } = arranged(matches, index.kindOf);
    return Promise.all([...first, ...others].slice(0, most).map(async ({ page }) => (await index.page(page)).url));
  };
};

/** MiniSearch as it comes: words parted by spaces and punctuation, all fields alike. */
export const miniSearch = (documents: readonly Document[]): Engine => {
  const index = new MiniSearch({ fields: ['title', 'summary', 'text'] });
  index.addAll(documents);
  return (typed) =>
    Promise.resolve(
      index
        .search(typed)
        .slice(0, most)
        .map(({ id }) => id as string),
    );
};

/** Orama as it comes, told the language where it knows it. */
export const orama = async (documents: readonly Document[], locale: Locale): Promise<Engine> => {
  const index = create({
    schema: { id: 'string', title: 'string', summary: 'string', text: 'string' } as const,
    ...(locale === 'en' && { language: 'english' }),
  });
  await insertMultiple(index, [...documents]);
  return async (typed) => {
    const { hits } = await search(index, { term: typed, properties: ['title', 'summary', 'text'], limit: most });
    return hits.map(({ document }) => document.id);
  };
};
