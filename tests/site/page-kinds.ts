import type { Locale } from '../../src/i18n/locales.ts';
import { builtPages, type BuiltPage } from '../built-site.ts';

/** `/en/news/` is a kind of page, and all pages below it are another. */
const kindOf = ({ address }: BuiltPage): string => {
  const [section = '', ...deeper] = address.split('/').slice(2).filter(Boolean);
  return `${section}${deeper.length > 0 ? '/…' : ''}${deeper.length > 1 ? '/…' : ''}`;
};

const kindsIn = (locale: Locale): readonly (readonly BuiltPage[])[] => [
  ...Map.groupBy(
    builtPages().filter((page) => page.locale === locale),
    kindOf,
  ).values(),
];

/** One page of each kind in a language, the longest, so that whatever comes later is there too. */
export const pageOfEachKind = (locale: Locale): readonly string[] =>
  kindsIn(locale).map(
    (pages) => pages.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)).address,
  );

/** Up to three pages of each kind in a language: the longest, the one in the middle, and the shortest. */
export const pagesOfEachKind = (locale: Locale): readonly string[] =>
  kindsIn(locale).flatMap((pages) => {
    const byLength = pages.toSorted((a, b) => a.html.length - b.html.length);
    return [...new Set([byLength.at(0), byLength.at(byLength.length >> 1), byLength.at(-1)])].flatMap((page) =>
      page ? [page.address] : [],
    );
  });
