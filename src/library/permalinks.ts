import { today } from '../clock.ts';
import { localeTags, wordsIn, type Locale } from '../i18n/locales.ts';
import { typeNames, type TypeName } from '../model/index.ts';
import { expanded, templateOf } from '../permalinks/addresses.ts';
import { broughtUpToDate } from '../permalinks/change.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { ledgerOf } from '../permalinks/on-disk.ts';
import { settings } from '../settings.ts';
import { entriesById, entriesIn, neutralTitleOf, once, type Entry } from './entries.ts';
import { evidenceAddresses } from './evidence.ts';
import { ledgerToday } from './ledger.ts';
import { inEveryLocale } from './paths.ts';
import { sourcesNamed } from './sources.ts';

/** What a permanent link leads to, in each language. */
export interface Target {
  readonly id: string;
  readonly type: TypeName;
  /** The languages that its words are in. */
  readonly languages: readonly Locale[];
  readonly titles: Readonly<Record<Locale, string>>;
  /** With the page of a long list that it is on today. */
  readonly addresses: Readonly<Record<Locale, string>>;
  /** Without it. */
  readonly template: string;
}

type AnyEntry = { [N in TypeName]: Entry<N> }[TypeName];

/** What a link says that it leads to: no more than the page's own title says, and of a contact only its place. */
const titleOf = (entry: AnyEntry, locale: Locale): string => {
  const { interface: words, fields, vocabularies } = wordsIn(locale);
  const ofKind = (name: string) => words.permanent.titleOf(fields.types[entry.type].singular, name);
  switch (entry.type) {
    case 'claims':
      return ofKind(entry.saidBy);
    case 'sources':
      return ofKind(entry.publisher);
    case 'contacts':
      return words.help.placeTitle(vocabularies.place[entry.place]);
    case 'situations':
      return words.help.title;
    case 'synonyms':
      return words.searchPage.title;
    case 'agencies':
      return entry.name;
    case 'topics':
      return words.topics.pageTitle(entry.title);
    case 'glossary':
      return ofKind(entry.term);
    case 'notices':
      return ofKind(entry.id);
    case 'guidance':
      return entry.discreet ? neutralTitleOf(entry, locale) : entry.title;
    default:
      return entry.title;
  }
};

const addressesOf = async (entry: AnyEntry, template: string): Promise<Readonly<Record<Locale, string>>> => {
  const found = await Promise.all(
    localeTags.map(async (locale) => {
      const onPage =
        entry.type === 'claims'
          ? (await evidenceAddresses(locale)).get(entry.id)
          : entry.type === 'sources'
            ? (await sourcesNamed([entry.id], locale))[0]?.address
            : undefined;
      return [locale, onPage ?? expanded(template, locale)] as const;
    }),
  );
  return Object.fromEntries(found) as Record<Locale, string>;
};

const targetsOf = async (type: TypeName): Promise<readonly Target[]> => {
  const [first] = localeTags;
  const entries = (first ? await entriesIn(type, first) : []) as readonly AnyEntry[];
  const inLocales = new Map(
    await Promise.all(localeTags.map(async (locale) => [locale, await entriesById(type, locale)] as const)),
  );
  return Promise.all(
    entries.map(async (entry) => {
      const template = templateOf(entry);
      return {
        id: entry.id,
        type,
        languages: entry.availableIn,
        titles: inEveryLocale((locale) => titleOf((inLocales.get(locale)?.get(entry.id) ?? entry) as AnyEntry, locale)),
        addresses: await addressesOf(entry, template),
        template,
      };
    }),
  );
};

/** Every entry that readers see, as permanent links lead to it. */
export const targets = (): Promise<readonly Target[]> =>
  once('permalinks/targets', async () => (await Promise.all(typeNames.map(targetsOf))).flat());

/** Every id that was ever given out, those included that are published today for the first time. */
export const givenOut = (): Promise<Ledger> =>
  once('permalinks/ledger', async () => {
    const present = (await targets()).map(({ template, ...target }) => ({ ...target, address: template }));
    // What is new may be what readers are told to use instead; what was let back has its languages.
    const known = ledgerToday(broughtUpToDate(ledgerOf(settings.contentFolder), present, today()));
    return broughtUpToDate(known, present, today());
  });
