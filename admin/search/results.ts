import { createElement, useEffect, useState, type ReactNode } from 'react';
import { isLocale, locales, type Locale } from '../../src/i18n/locales.ts';
import { ask, type Backend, type Collection, type Found } from './ask.ts';
import { searchWords } from './words.ts';

interface Props {
  readonly backend: Backend;
  /** The lists that are to be looked through, in the order of the menu. */
  readonly collections: { readonly valueSeq: () => { readonly toArray: () => readonly Collection[] } };
  readonly searchTerm: string;
}

/** More than anybody reads. */
const most = 100;

const nameOf = (language: string): string => (isLocale(language) ? locales[language].name : language);

const card = ({ type, name, title, languages, excerpt }: Found, label: string): ReactNode =>
  createElement(
    'li',
    { key: `${type}/${name}` },
    createElement(
      'a',
      { href: `#/collections/${type}/entries/${name}` },
      createElement('span', { className: 'found-type' }, [label, ...languages.map(nameOf)].join(' · ')),
      createElement('strong', { lang: languages[0] }, title || name),
      createElement('span', { className: 'found-name' }, name),
      excerpt && createElement('span', { lang: languages[0] }, excerpt),
    ),
  );

/**
 * What is found in all lists, in the place of Decap's own results: those look through titles of the default language alone,
 * and take words that are only alike.
 */
export default function Results({ backend, collections, searchTerm }: Props): ReactNode {
  const language = document.documentElement.lang as Locale;
  const words = searchWords[language];
  const [said, say] = useState<{ readonly of: string; readonly found?: readonly Found[] }>();
  const lists = collections.valueSeq().toArray();
  const asked = `${searchTerm}\n${lists.map((list) => list.get('name')).join(' ')}`;
  useEffect(() => {
    let isWanted = true;
    ask(backend, lists, searchTerm).then(
      (found) => isWanted && say({ of: asked, found }),
      () => isWanted && say({ of: asked }),
    );
    return () => {
      isWanted = false;
    };
    // The lists are the same as long as their names are.
  }, [asked]);

  const isDone = said?.of === asked;
  const found = isDone ? said.found : undefined;
  const count = found?.length ?? 0;
  const status = !isDone
    ? words.searching
    : !found
      ? words.failed
      : count > most
        ? words.first(most, count)
        : words.found(count);
  const labels = new Map(lists.map((list) => [list.get('name'), list.get('label')]));
  return createElement(
    'div',
    { className: 'own found' },
    createElement('p', { role: 'status' }, status),
    count > 0 &&
      createElement(
        'ul',
        null,
        ...(found ?? []).slice(0, most).map((one) => card(one, labels.get(one.type) ?? one.type)),
      ),
  );
}
