import type { Locale } from '../i18n/locales.ts';
import type { ShownContact } from '../model/shown.ts';
import type { Term } from '../model/vocabularies.ts';
import { contactsNamed } from './contacts.ts';
import { entriesIn } from './entries.ts';

/** What says which lines serve the subject of an article. */
export interface Subject {
  readonly topics?: readonly string[];
  /** The guide that it names. */
  readonly prevention?: string | undefined;
  readonly places?: readonly Term<'place'>[];
}

/** Few, because every page shows emergency numbers at its top, and an article has to stay light. */
const most = { emergency: 2, lines: 3 };

/** Where nothing is written for somebody who needs help with a subject: whoever reads of it may have seen something. */
const forAnySubject = 'seeing-and-reporting';

/**
 * The contacts of the guides on a subject, as often as they are named: of the guide that it names itself; or of those on its
 * topics; or of those that news and cases with this cause name.
 */
const namedBy = async ({ topics = [], prevention }: Subject, locale: Locale): Promise<readonly string[]> => {
  const guides = await entriesIn('guidance', locale);
  const stories = [...(await entriesIn('news', locale)), ...(await entriesIn('cases', locale))];
  const ofCause = stories.filter(({ rootCause }) => topics.includes(rootCause)).map((story) => story.prevention);
  const on = (wanted: readonly string[]) =>
    guides.filter((guide) => guide.topics.some((topic) => wanted.includes(topic)));
  const found = [
    guides.filter(({ id }) => id === prevention),
    on(topics),
    guides.filter(({ id }) => ofCause.includes(id)),
    on([forAnySubject]),
  ];
  return (found.find(({ length }) => length > 0) ?? []).flatMap(({ contacts }) => contacts);
};

/**
 * The emergency numbers and the lines that an article ends with: those of the guides on its subject.
 * Lines of the places that it tells of come first, as far as their age allows; then one of each other place.
 */
export const helplinesFor = async (subject: Subject, locale: Locale): Promise<readonly ShownContact[]> => {
  const named = await namedBy(subject, locale);
  const uses = (id: string) => named.filter((one) => one === id).length;
  const contacts = await contactsNamed(
    [...new Set(named)].sort((a, b) => uses(b) - uses(a)),
    locale,
  );
  const called = contacts.filter(({ dial }) => dial);
  const lines = called.filter(({ kind }) => kind !== 'emergency');
  const isThere = ({ place, mayLead }: ShownContact) => mayLead && (subject.places ?? []).includes(place);
  const firstOfPlace = lines.filter((line, at) => lines.findIndex(({ place }) => place === line.place) === at);
  return [
    ...called.filter(({ kind }) => kind === 'emergency').slice(0, most.emergency),
    ...[...lines.filter(isThere), ...firstOfPlace.filter((line) => !isThere(line))].slice(0, most.lines),
  ];
};
