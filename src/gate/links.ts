import { isLocale, localeTags, type Locale } from '../i18n/locales.ts';
import { addressOf, fixedPageNames } from '../i18n/urls.ts';
import type { Finding, Problem } from '../mdx/problem.ts';
import type { Body } from './bodies.ts';
import { shownIn, type ContentFile, type Entry } from './entries.ts';
import { addressOfPage } from './identity.ts';
import { faultOfStatus } from './references.ts';

/** Every page that a body may link to, by address: with its entry, or without one for the pages that each language has. */
type Pages = ReadonlyMap<string, Entry | undefined>;

const pagesOf = (entries: readonly Entry[]): Pages =>
  new Map(
    localeTags.flatMap((locale) => [
      ...fixedPageNames.map((page) => [addressOf(page, locale), undefined] as const),
      ...entries.flatMap((entry) => {
        const address = addressOfPage(entry, locale);
        return address ? [[address, entry] as const] : [];
      }),
    ]),
  );

/** Where a discreet guide really is, by the address that its slug would give it. */
const discreetPagesOf = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(
    entries
      .filter(({ facts }) => facts['discreet'] === true)
      .flatMap((entry) =>
        localeTags.flatMap((locale) => {
          const open = addressOfPage(
            { ...entry, facts: { ...entry.facts, discreet: false, familyPage: undefined } },
            locale,
          );
          const real = addressOfPage(entry, locale);
          return open && real ? [[open, real] as const] : [];
        }),
      ),
  );

/** The same address in another language. */
const inLocale = (path: string, locale: Locale) => path.replace(/^\/[^/]+/, `/${locale}`);

/**
 * What is wrong with the links within the site: a page that does not exist, is in another language than the text, or is not
 * published while the text is; an anchor that the page, as readers of that language get it, does not have.
 */
export const problemsInLinks = (entries: readonly Entry[], bodies: readonly Body[]): readonly Problem[] => {
  const pages = pagesOf(entries);
  const hidden = discreetPagesOf(entries);
  const anchors = new Map(bodies.map((body) => [body.file, body.anchors]));

  const faultOfAnchor = (fragment: string, file: ContentFile | undefined): Finding | undefined => {
    const known = file && anchors.get(file);
    if (!fragment || !known || known.has(fragment)) return undefined;
    return { code: 'missing-anchor', details: { value: fragment, anchors: [...known].join(', ') } };
  };

  const faultOfLink = ({ entry: from, file }: Body, url: string): Finding | undefined => {
    const [path = '', fragment = ''] = url.split('#', 2);
    if (!path) return faultOfAnchor(fragment, file);
    const locale = path.split('/')[1] ?? '';
    const isOfOtherLanguage = isLocale(locale) && locale !== file.locale;
    const meant = hidden.get(path);
    if (!pages.has(path)) return { code: 'broken-link', details: { url, ...(meant && { meant }) } };
    if (isOfOtherLanguage)
      return { code: 'wrong-language-link', details: { url, expected: inLocale(path, file.locale) } };
    const target = pages.get(path);
    if (!target) return undefined;
    const shown = shownIn(target, file.locale);
    return faultOfStatus(from, target, url) ?? faultOfAnchor(fragment, shown && target.files.get(shown));
  };

  return bodies.flatMap((body) =>
    body.links
      .filter(({ url }) => url.startsWith('#') || url.startsWith('/'))
      .flatMap(({ url, line, column }) => {
        const fault = faultOfLink(body, url);
        return fault ? { file: body.file.file, line, column, ...fault } : [];
      }),
  );
};
