import type { BlockName } from '../../src/blocks/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { entriesNow } from '../entries/entries.ts';
import { mediaNow } from '../entries/media.ts';
import { linkedTypes, mediaChoices, namedChoices, pageChoices, type Choice } from './choices.ts';

/** What can be found by its words and put into a text. */
export const kinds = ['page', 'claim', 'contact', 'term', 'picture'] as const;
export type Kind = (typeof kinds)[number];

/** The block that names each kind, and in which field; a page is linked to. */
export const blockOf: Readonly<Record<Exclude<Kind, 'page'>, { readonly name: BlockName; readonly field: string }>> = {
  claim: { name: 'Claim', field: 'id' },
  contact: { name: 'Contacts', field: 'ids' },
  term: { name: 'Term', field: 'id' },
  picture: { name: 'Figure', field: 'picture' },
};

/** Pictures or other files of the media library. */
export const filesToChoose = async (kind: 'pictures' | 'downloads'): Promise<readonly Choice[]> =>
  mediaChoices(await mediaNow(kind));

const ofPages = async (locale: Locale, language: Locale) =>
  pageChoices((await Promise.all(linkedTypes.map(entriesNow))).flat(), locale, language);

/** Everything of a kind that a text in `locale` may name, for an editor who reads `language`. */
export const choicesOf = async (kind: Kind, locale: Locale, language: Locale): Promise<readonly Choice[]> => {
  switch (kind) {
    case 'page':
      return ofPages(locale, language);
    case 'claim':
      return namedChoices(await entriesNow('claims'), language);
    case 'contact':
      return namedChoices(await entriesNow('contacts'), language);
    case 'term':
      return namedChoices(await entriesNow('glossary'), language);
    case 'picture':
      return filesToChoose('pictures');
  }
};
