import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import type { Refusal } from './refusals.ts';
import { saveWords } from './words.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/**
 * Shows everything that keeps an entry from being saved, language by language, in a dialog over the entry; and, where a draft may
 * lack some of it, that.
 */
export const showRefusals = (refusals: readonly Refusal[], fewerAsDraft: boolean, language: Locale): void => {
  const words = saveWords[language];
  const title = element('h2', { id: 'refused-title', textContent: words.title });
  const lists = localeTags.flatMap((locale) => {
    const own = refusals.filter((refusal) => refusal.locale === locale);
    const items = own.map(({ where, sentence }) =>
      element('li', {}, [element('strong', { textContent: where }), element('p', { textContent: sentence })]),
    );
    return own.length > 0 ? [element('h3', { textContent: locales[locale].name }), element('ul', {}, items)] : [];
  });
  const button = element('button', { type: 'button', textContent: words.close });
  const dialog = element('dialog', { className: 'refused', lang: language }, [
    title,
    element('p', { textContent: words.lead }),
    ...lists,
    ...(fewerAsDraft ? [element('p', { textContent: words.asDraft })] : []),
    button,
  ]);
  dialog.setAttribute('aria-labelledby', title.id);
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
