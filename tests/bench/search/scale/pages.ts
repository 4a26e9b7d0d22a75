import type { Locale } from '../../../../src/i18n/locales.ts';
import type { SearchTold } from '../../../../src/model/search.ts';
import { openIndex } from '../../../../src/search/asking/files.ts';
import type { PageText, Section } from '../../../../src/search/making/page.ts';
import { readIndex, type Document } from '../corpus.ts';

/** What an index is made of. */
export interface Corpus {
  readonly pages: readonly PageText[];
  readonly told: SearchTold;
}

const sentencesOf = (text: string): string[] => text.match(/[^。！？.!?]+[。！？.!?]*\s*/g) ?? [];

/** How many lines of what readers type a page has, about. */
const linesTyped = 25;

/**
 * As much as readers type for a page, in pieces of its sentences: what they really type cannot be read back from an index. Its
 * words are on the page already, so what is found is the same.
 */
const typedFor = (sections: readonly Section[], locale: Locale): string =>
  sections
    .flatMap(({ text }) => sentencesOf(text))
    .slice(0, linesTyped)
    .map((sentence) => (locale === 'en' ? sentence.split(' ').slice(0, 6).join(' ') : sentence.slice(0, 10)))
    .join('\n');

/** What the index of the built site was made of, read back from it. */
export const builtCorpus = async (locale: Locale): Promise<Corpus> => {
  const index = await openIndex(readIndex(locale));
  const { synonyms, situations, numbers, audiences, pages } = index.manifest;
  const facets = await index.facets();
  return {
    pages: await Promise.all(
      Array.from(pages, async (_, number) => {
        const { url, title, kind, summary, sections: told } = await index.page(number);
        const sections = told.map(([id, heading, text, after]) => ({ id, heading, text, isAfter: after === 1 }));
        return {
          url,
          locale,
          kind,
          facets: facets.pages[number] ?? {},
          title,
          summary,
          searchedAs: typedFor(sections, locale),
          sections,
        };
      }),
    ),
    told: { synonyms, situations, numbers, names: { ...facets.names, audiences } },
  };
};

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
const numbersFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** Names that no other page has, as the pages of a larger site have: words of one new name stand on few pages. */
const syllables: Readonly<Record<Locale, readonly string[]>> = {
  en: 'ba de fo gul han jor kel lim mon nar pel qui ros sul tam vor wen yal zim or'.split(' '),
  'zh-Hans': Array.from('江河湖海山川岭峰林森城镇村庄桥港湾岛洲原溪谷坪塘渡关屯寨堡坊'),
};

/**
 * As many pages as wanted, those of the built site first: each further one is like one of the site and has its shape, with
 * sentences of three others, so that words are as frequent as in real texts and stand with those with which they belong, and
 * with two names of its own. The same pages each time.
 */
export const manyPages = ({ pages }: Corpus, locale: Locale, count: number): PageText[] => {
  const next = numbersFrom(locale.length);
  const any = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  };
  const sentences = pages.map(({ sections }) => sections.flatMap(({ text }) => sentencesOf(text)));
  // Lists say nothing of their own.
  const told = sentences.filter((some) => some.length > 0);
  const name = () => {
    const made = Array.from({ length: 3 }, () => any(syllables[locale])).join('');
    return locale === 'en' ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  };
  const like = (page: PageText, number: number): PageText => {
    const from = [sentences[pages.indexOf(page)] ?? [], any(told), any(told), any(told)].filter(
      (some) => some.length > 0,
    );
    const mixed = (section: Section, names: string): Section => ({
      ...section,
      text: sentencesOf(section.text)
        .map((own) => (next() < 0.3 ? own : any(any(from))))
        .join('')
        .concat(` ${names}`),
    });
    const [first, second] = [name(), name()];
    const sections = page.sections.map((section, at) => mixed(section, at % 3 === 0 ? `${first} ${second}` : second));
    return {
      ...page,
      url: page.url.replace(/\/?$/, `-${String(number)}/`),
      title: locale === 'en' ? `${page.title}, ${first}` : `${page.title}，${first}`,
      summary: next() < 0.5 ? page.summary : any(any(from)).trim(),
      searchedAs: typedFor(sections, locale),
      sections,
    };
  };
  const own = pages.slice(0, count);
  return [...own, ...Array.from({ length: count - own.length }, (_, more) => like(any(pages), own.length + more))];
};

/** A page as other engines are given it. */
export const documentOf = ({ url, title, summary, sections }: PageText): Document => ({
  id: url,
  title,
  summary,
  text: sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n'),
});
