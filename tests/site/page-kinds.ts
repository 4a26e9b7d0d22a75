import type { Locale } from '../../src/i18n/locales.ts';
import { builtPages, type BuiltPage } from '../built-site.ts';

/** `/en/news/` is a kind of page, and all pages below it are another. */
const kindOf = ({ address }: BuiltPage): string => {
  const [section = '', ...deeper] = address.split('/').slice(2).filter(Boolean);
  return `${section}${deeper.length > 0 ? '/…' : ''}${deeper.length > 1 ? '/…' : ''}`;
};

/** One page of each kind in a language, the longest, so that whatever comes later is there too. */
export const pageOfEachKind = (locale: Locale): readonly string[] =>
  [
    ...Map.groupBy(
      builtPages().filter((page) => page.locale === locale),
      kindOf,
    ).values(),
  ].map((pages) => pages.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)).address);
