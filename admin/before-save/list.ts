import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import { elementWith } from '../elements.ts';
import type { Refusal } from './refusals.ts';
import { saveWords } from './words.ts';

/**
 * Shows everything that keeps an entry from being saved, language by language, in a dialog over the entry; and, where a draft may
 * lack some of it, that.
 */
export const showRefusals = (refusals: readonly Refusal[], fewerAsDraft: boolean, language: Locale): void => {
  const words = saveWords[language];
  const title = elementWith('h2', { id: 'refused-title', textContent: words.title });
  const lists = localeTags.flatMap((locale) => {
    const own = refusals.filter((refusal) => refusal.locale === locale);
    const items = own.map(({ where, sentence }) =>
      elementWith('li', {}, elementWith('strong', { textContent: where }), elementWith('p', { textContent: sentence })),
    );
    return own.length > 0
      ? [elementWith('h3', { textContent: locales[locale].name }), elementWith('ul', {}, ...items)]
      : [];
  });
  const button = elementWith('button', { type: 'button', textContent: words.close });
  const dialog = elementWith(
    'dialog',
    { className: 'refused', lang: language },
    title,
    elementWith('p', { textContent: words.lead }),
    ...lists,
    ...(fewerAsDraft ? [elementWith('p', { textContent: words.asDraft })] : []),
    button,
  );
  dialog.setAttribute('aria-labelledby', title.id);
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
