import { defaultLocale, isLocale, type Locale } from '../src/i18n/locales.ts';

const remembered = 'editor-language';

const switches = () => [...document.querySelectorAll<HTMLButtonElement>('button[data-language]')];
const offered = () => switches().flatMap(({ dataset: { language = '' } }) => (isLocale(language) ? language : []));
const primary = (tag: string) => tag.split('-')[0];

/** The language that the editor chose here before, or else the first one of the browser's that is offered. */
export const editorsLanguage = (): Locale => {
  const languages = offered();
  const chosen = localStorage.getItem(remembered);
  const known = [chosen, ...navigator.languages].find(
    (tag) => tag && languages.some((own) => primary(own) === primary(tag)),
  );
  return languages.find((own) => known && primary(own) === primary(known)) ?? defaultLocale;
};

/** The language in which the editor is shown at this moment. */
export const languageInUse = (): Locale => {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : defaultLocale;
};

/** Marks the language in use and lets the editor change it; only then is anything remembered. */
export const offerLanguages = (inUse: string): void => {
  for (const button of switches()) {
    const { language = '' } = button.dataset;
    button.setAttribute('aria-pressed', String(language === inUse));
    button.addEventListener('click', () => {
      localStorage.setItem(remembered, language);
      location.reload();
    });
  }
};
