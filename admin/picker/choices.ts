import { defaultLocale, localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOf, addressOfEntry, fixedPageNames } from '../../src/i18n/urls.ts';
import { documentNames, isDocument, type DocumentName } from '../../src/model/index.ts';
import { model } from '../../src/model/index.ts';
import { namingFieldOf } from '../../src/model/naming.ts';
import { idOf, type SiteEntry } from '../entries/entries.ts';
import type { MediaFile } from '../entries/media.ts';
import { editorWords } from '../words.ts';

/** Something that can be found by its words and put into a text or field. */
export interface Choice {
  /** What is written down: an id or an address. */
  readonly value: string;
  /** What it is called: in the editor's language, or for a page in the text's. */
  readonly words: string;
  /** What helps to tell it from others. */
  readonly about: string;
  /** Everything that it is found by, in all languages. */
  readonly found: string;
  /** Of a picture: where it can be seen. */
  readonly picture?: string | undefined;
}

const textIn = (values: Readonly<Record<string, unknown>> | undefined, name: string): string => {
  const value = values?.[name];
  return typeof value === 'string' ? value : '';
};

/** What an entry is called in a language, or else in another one. */
const nameOf = (entry: SiteEntry, locale: Locale): string => {
  const naming = namingFieldOf(model[entry.type]);
  const order: readonly Locale[] = [locale, defaultLocale, ...localeTags];
  return order.map((tag) => textIn(entry.files[tag], naming)).find(Boolean) ?? entry.name;
};

/** Short words beside the name, by which people look: a figure, a number to call, what a term or page is about. */
const beside = ['figure', 'summary', 'meaning', 'gloss', 'publisher', 'printed', 'dial'];

const foundBy = ({ type: name, name: file, files }: SiteEntry): string => {
  const naming = namingFieldOf(model[name]);
  return localeTags
    .flatMap((locale) => [naming, ...beside].map((field) => textIn(files[locale], field)))
    .concat(file)
    .join('\n')
    .toLowerCase();
};

const statusOf = ({ files }: SiteEntry, language: Locale): string => {
  const status = textIn(files[defaultLocale], 'status');
  const words: Readonly<Record<string, string>> = editorWords[language].statuses;
  return status === 'published' ? '' : (words[status] ?? status);
};

const inOrder = (choices: readonly Choice[], language: Locale) =>
  choices.toSorted((a, b) => a.words.localeCompare(b.words, language));

/** The entries of one type as what blocks and fields name by their ids, for an editor who reads `language`. */
export const namedChoices = (entries: readonly SiteEntry[], language: Locale): readonly Choice[] =>
  inOrder(
    entries.flatMap((entry) => {
      const id = idOf(entry);
      if (id === '') return [];
      const own = [textIn(entry.files[language], 'figure') || textIn(entry.files[defaultLocale], 'printed'), id];
      return {
        value: id,
        words: nameOf(entry, language),
        about: [...own, statusOf(entry, language)].filter(Boolean).join(' · '),
        found: `${foundBy(entry)}\n${id}`,
      };
    }),
    language,
  );

const numberIn = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** The pages of entries as what a text in `locale` links to: by the address in that language, with the title there as words. */
export const pageChoices = (entries: readonly SiteEntry[], locale: Locale, language: Locale): readonly Choice[] => {
  const menuOf = (tag: Locale): Readonly<Record<string, string>> => wordsIn(tag).interface.menu;
  const fixed = fixedPageNames.flatMap((page): readonly Choice[] => {
    const words = menuOf(locale)[page];
    const found = [page, ...localeTags.map((tag) => menuOf(tag)[page])].join('\n').toLowerCase();
    const value = addressOf(page, locale);
    return words === undefined ? [] : [{ value, words, about: value, found }];
  });
  const own = entries.flatMap((entry): readonly Choice[] => {
    const facts = entry.files[defaultLocale] ?? {};
    const id = idOf(entry);
    if (id === '' || !isDocument(entry.type)) return [];
    const familyPage = numberIn(facts['familyPage']);
    const value = addressOfEntry(
      entry.type,
      { slug: entry.name, id, discreet: facts['discreet'] === true, familyPage },
      locale,
    );
    const about = [wordsIn(language).fields.types[entry.type].singular, value, statusOf(entry, language)];
    return [
      {
        value,
        words: nameOf(entry, locale),
        about: about.filter(Boolean).join(' · '),
        found: `${foundBy(entry)}\n${id}`,
      },
    ];
  });
  return [...fixed, ...inOrder(own, locale)];
};

/** The types that have pages to link to; what is told of notices is not linked. */
export const linkedTypes: readonly DocumentName[] = documentNames;

/** Pictures and files, found by their names. */
export const mediaChoices = (files: readonly MediaFile[]): readonly Choice[] =>
  files.map(({ address: value, url }) => ({
    value,
    words: value.replace('/media/', ''),
    about: '',
    found: value.toLowerCase(),
    picture: url,
  }));

/**
 * The choices in which all parts of a term stand, whatever their language and order; first those whose name begins with it,
 * then those whose name holds it.
 */
export const matching = (choices: readonly Choice[], term: string): readonly Choice[] => {
  const whole = term.trim().toLowerCase();
  if (whole === '') return choices;
  const parts = whole.split(/\s+/);
  const rank = ({ words }: Choice) => {
    const at = words.toLowerCase().indexOf(whole);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return choices
    .filter(({ found }) => parts.every((part) => found.includes(part)))
    .toSorted((a, b) => rank(a) - rank(b));
};
