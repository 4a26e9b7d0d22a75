import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import { element, elementWith, tell } from '../elements.ts';
import type { Refusal } from './refusals.ts';
import { saveWords } from './words.ts';

/**
 * Shows everything that keeps an entry from being saved, language by language, over the entry; and, where a draft may lack some
 * of it, that.
 */
export const showRefusals = (refusals: readonly Refusal[], fewerAsDraft: boolean, language: Locale): void => {
  const words = saveWords[language];
  const lists = localeTags.flatMap((locale) => {
    const own = refusals.filter((refusal) => refusal.locale === locale);
    const items = own.map(({ where, sentence }) => element('li', element('strong', where), element('p', sentence)));
    return own.length > 0
      ? [element('h3', locales[locale].name), elementWith('ul', { className: 'refusals' }, ...items)]
      : [];
  });
  tell(
    words.title,
    words.close,
    element('p', words.lead),
    ...lists,
    ...(fewerAsDraft ? [element('p', words.asDraft)] : []),
  );
};
