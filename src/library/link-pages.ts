import { dateIn } from '../i18n/format.ts';
import { localeTags, wordsIn, type Locale } from '../i18n/locales.ts';
import { permanentAddressOf } from '../i18n/urls.ts';
import { expanded } from '../permalinks/addresses.ts';
import { replacementOf } from '../permalinks/compare.ts';
import type { Issued } from '../permalinks/ledger.ts';
import { inEveryLocale, type Alternates } from './paths.ts';
import { givenOut, targets, type Target } from './permalinks.ts';

/** Where a link leads in one language. */
export interface Way {
  readonly locale: Locale;
  readonly title: string;
  readonly address: string;
}

/** A page that leads on: at once where there is one way, or to one of several languages. */
export interface Signpost {
  readonly kind: 'signpost';
  readonly address: string;
  readonly canonical: string;
  readonly ways: readonly [Way, ...Way[]];
}

/** What is left in one language of an entry that was withdrawn. */
export interface Tombstone {
  readonly kind: 'tombstone';
  readonly locale: Locale;
  readonly address: string;
  readonly alternates: Alternates;
  readonly on: string;
  readonly instead: Way | undefined;
}

const wayTo = ({ titles, addresses }: Target, locale: Locale): Way => ({
  locale,
  title: titles[locale],
  address: addresses[locale],
});

const signpost = (address: string, ways: Signpost['ways']): Signpost => ({
  kind: 'signpost',
  address,
  canonical: ways.length === 1 ? ways[0].address.replace(/#.*/, '') : address,
  ways,
});

/** A permanent link in every language, whether or not the entry is translated: the page itself says where it is not. */
const signpostsOf = (target: Target, former: readonly string[]): readonly Signpost[] => {
  const [first, ...others] = target.languages.map((locale) => wayTo(target, locale));
  return [
    ...(first ? [signpost(permanentAddressOf(target.id), [first, ...others])] : []),
    ...localeTags.flatMap((locale) =>
      [permanentAddressOf(target.id, locale), ...former.map((template) => expanded(template, locale))].map((address) =>
        signpost(address, [wayTo(target, locale)]),
      ),
    ),
  ];
};

const tombstonesOf = (id: string, on: string, former: readonly string[], instead: Target | undefined) => {
  const links = inEveryLocale((locale) => permanentAddressOf(id, locale));
  const ways = localeTags.map((locale) => ({
    locale,
    title: wordsIn(locale).interface.permanent.withdrawn(dateIn(locale, on)),
    address: links[locale],
  }));
  const [first, ...others] = ways;
  const places = [links, ...former.map((template) => inEveryLocale((locale) => expanded(template, locale)))];
  return [
    ...(first ? [signpost(permanentAddressOf(id), [first, ...others])] : []),
    ...places.flatMap((alternates) =>
      localeTags.map((locale): Tombstone => {
        const way = instead && wayTo(instead, locale);
        return { kind: 'tombstone', locale, address: alternates[locale], alternates, on, instead: way };
      }),
    ),
  ];
};

/** The addresses of pages that an entry no longer has. */
const formerOf = ({ status, address, was = [] }: Issued) =>
  (status === 'withdrawn' ? [address, ...was] : was).filter((one) => !one.includes('#'));

/** Every page at a permanent link, and at every former address that has no page of its own any more. */
export const linkPages = async (): Promise<readonly (Signpost | Tombstone)[]> => {
  const byId = new Map((await targets()).map((target) => [target.id, target]));
  const ledger = await givenOut();
  return [...ledger].flatMap(([id, entry]): readonly (Signpost | Tombstone)[] => {
    const former = formerOf(entry);
    const target = byId.get(replacementOf(ledger, id) ?? '');
    if (entry.status === 'withdrawn') return tombstonesOf(id, entry.changed, former, target);
    return target ? signpostsOf(target, former) : [];
  });
};

/** For `getStaticPaths`. */
export const linkPaths = async () =>
  (await linkPages()).map((page) => ({ params: { permanent: page.address.slice(1, -1) }, props: { page } }));
