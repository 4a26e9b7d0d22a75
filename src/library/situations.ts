import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOfSituation } from '../i18n/urls.ts';
import type { ShownContact } from '../model/shown.ts';
import { numberOfSituation } from '../model/situations.ts';
import { vocabularies, type Term } from '../model/vocabularies.ts';
import { contactsByPlace, contactsNamed } from './contacts.ts';
import { addressOfDocument, entriesIn, entriesNamed, once, type Entry } from './entries.ts';
import { inEachLocale } from './paths.ts';

/** The lines of one place for one situation. */
export interface LinesHere {
  /** Emergency numbers to call. */
  readonly emergency: readonly ShownContact[];
  /** The same for those who cannot speak. */
  readonly silent: readonly ShownContact[];
  /** Those that serve it, in the order in which they may be offered. */
  readonly lines: readonly ShownContact[];
  /** Where the place has none of its own: the nearest. */
  readonly nearest: readonly ShownContact[];
  /** Those of the wider area that the place is in. */
  readonly wider: readonly ShownContact[];
  /** Those that reach across borders: of the country that somebody is a citizen of, or international. */
  readonly beyond: readonly ShownContact[];
  /** Those of the place and its area that begin without an authority; where none serves it, those for other matters. */
  readonly withoutAuthority: readonly ShownContact[];
}

/** Places whose people can call the lines of a wider area as well. */
const areaOf: Readonly<Partial<Record<Term<'place'>, Term<'place'>>>> = { de: 'eu', fr: 'eu', ie: 'eu', nl: 'eu' };

/** What a line is for that may know whom else to call, the nearest first. */
const forOtherMatters = ['trafficking', 'general'] as const satisfies Term<'contactKind'>[];

/** What may be happening, in the order of the numbers, with the number that ends its addresses. */
export const situationsIn = (locale: Locale) =>
  once(`situations/${locale}/in-order`, async () =>
    (await entriesIn('situations', locale))
      .map((situation) => ({ ...situation, number: numberOfSituation(situation) }))
      .sort((a, b) => a.number - b.number),
  );

/** The situations as links to their pages for one place. */
export const situationLinks = async (place: Term<'place'>, locale: Locale) =>
  (await situationsIn(locale)).map(({ name, number, lang }) => ({
    name,
    lang: lang === locale ? undefined : lang,
    address: addressOfSituation(place, number, locale),
  }));

/**
 * All places that we know numbers of, in the order of their list. Those with an emergency number have pages for each
 * situation; what is no place to be in, such as "international", has none.
 */
export const placesWithSituations = async (locale: Locale) => {
  const places = await contactsByPlace(locale);
  return Promise.all(
    vocabularies.place
      .flatMap((place) => {
        const contacts = places.get(place);
        return contacts ? [[place, contacts] as const] : [];
      })
      .map(async ([place, contacts]) => ({
        place,
        contacts,
        situations: contacts.some(({ kind }) => kind === 'emergency') ? await situationLinks(place, locale) : [],
      })),
  );
};

/** Which lines serve a situation in a place. Nobody is left without one where there is any. */
export const linesFor = async (
  { contacts: ids }: Pick<Entry<'situations'>, 'contacts'>,
  place: Term<'place'>,
  locale: Locale,
): Promise<LinesHere> => {
  const places = await contactsByPlace(locale);
  const here = places.get(place) ?? [];
  const fitting = await contactsNamed(ids, locale);
  const crosses = ({ kind, place: of }: ShownContact) => kind === 'consular' || of === 'int';
  const lines = fitting.filter((contact) => contact.place === place && !crosses(contact));
  const urgent = here.filter(({ kind }) => kind === 'emergency');
  const area = areaOf[place];
  const wider = fitting.filter((contact) => contact.place === area);
  const nearest = forOtherMatters.flatMap((kind) => here.filter((contact) => contact.kind === kind)).slice(0, 1);
  const begins = (contacts: readonly ShownContact[]) =>
    contacts.filter(({ beginsWithAuthority, kind }) => !beginsWithAuthority && kind !== 'emergency');
  const own = begins([...lines, ...wider]);
  return {
    emergency: urgent.filter(({ dial }) => dial),
    silent: urgent.filter(({ dial }) => !dial),
    lines,
    nearest: lines.length > 0 ? [] : nearest,
    wider,
    beyond: fitting.filter(crosses),
    withoutAuthority: own.length > 0 ? own : begins(here),
  };
};

const longest = 500;

/** A page as one text message of at most 500 signs: the numbers, then as many of the first steps as fit, whole. */
export const messageOf = (
  { firstSteps, lang }: { readonly firstSteps: readonly string[]; readonly lang: Locale },
  place: Term<'place'>,
  { emergency, lines, nearest }: Pick<LinesHere, 'emergency' | 'lines' | 'nearest'>,
): string => {
  const { interface: words, vocabularies: names } = wordsIn(lang);
  const numbers = [...emergency.slice(0, 1), ...[...lines, ...nearest].slice(0, 2)]
    .flatMap(({ printed }) => printed ?? [])
    .join(' / ');
  return firstSteps.reduce(
    (message, step) => {
      const longer = `${message}${words.marks.space}${step}`;
      return longer.length > longest ? message : longer;
    },
    words.situations.message(names.place[place], numbers),
  );
};

/** Everything that the page of one situation in one place shows. */
export const situationPage = async (
  situation: Awaited<ReturnType<typeof situationsIn>>[number],
  place: Term<'place'>,
  locale: Locale,
) => {
  const lines = await linesFor(situation, place, locale);
  return {
    situation,
    place,
    ...lines,
    guides: (await entriesNamed('guidance', situation.guides, locale)).map((guide) => ({
      title: guide.title,
      address: addressOfDocument(guide, locale),
      lang: guide.lang === locale ? undefined : guide.lang,
    })),
    message: messageOf(situation, place, lines),
    others: (await situationLinks(place, locale)).filter(
      ({ address }) => address !== addressOfSituation(place, situation.number, locale),
    ),
  };
};

/** For `getStaticPaths`: a page for each country or region in every language. */
export const placePaths = () =>
  inEachLocale(async (locale) =>
    (await placesWithSituations(locale)).map((here) => ({
      params: { locale, place: here.place },
      props: { locale, ...here },
    })),
  );

/** For `getStaticPaths`: a page for each situation in each place, in every language. */
export const situationPaths = () =>
  inEachLocale(async (locale) => {
    const [places, all] = await Promise.all([placesWithSituations(locale), situationsIn(locale)]);
    return places
      .filter(({ situations }) => situations.length > 0)
      .flatMap(({ place }) =>
        all.map((situation) => ({
          params: { locale, place, situation: String(situation.number) },
          props: { locale, place, situation },
        })),
      );
  });
