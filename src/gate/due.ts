import { defaultLocale } from '../i18n/locales.ts';
import { dayAfter, dueOn, isOldSource, type Checked } from '../model/ageing.ts';
import { factsSchemaOf, isShown } from '../model/content-type.ts';
import { model } from '../model/index.ts';
import { isDown, takenDownIn } from '../model/taken-down.ts';
import type { Entry } from './entries.ts';

/** A contact that has to be looked at again. */
export interface DueContact {
  readonly id: string;
  /** The file that holds its dates. */
  readonly file: string;
  /** The last day on which it may be looked at. */
  readonly on: string;
  /** Whether that day is over. */
  readonly isOverdue: boolean;
  /** Whether what we looked at was old or undated then: another source is wanted, not only another look. */
  readonly needsSource: boolean;
}

const schema = factsSchemaOf(model.contacts);

/**
 * The published contacts that are overdue on a day, or due in the days that follow it, the most urgent first (SAFETY,
 * "Contacts"). A contact whose facts are wrong is left to the gate.
 */
export const dueContacts = (entries: readonly Entry[], today: string, ahead = 30): readonly DueContact[] =>
  entries
    .flatMap(({ type, facts, files }) => {
      const file = files.get(defaultLocale)?.file;
      if (type !== 'contacts' || !isShown(facts, today) || !file) return [];
      const read = schema.safeParse(facts);
      if (!read.success) return [];
      const contact = read.data as unknown as Checked;
      const on = dueOn(contact);
      return [{ id: contact.id, file, on, isOverdue: on < today, needsSource: isOldSource(contact) }];
    })
    .filter(({ on }) => on <= dayAfter(today, ahead))
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));

/** An entry that something has to be done about, and since or until when. */
export interface Due {
  readonly entry: Entry;
  readonly on: string;
}

const byDay = (a: Due, b: Due) => a.on.localeCompare(b.on) || a.entry.name.localeCompare(b.entry.name);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What readers see and was to be read through again by a day, the longest overdue first. */
export const dueReviews = (entries: readonly Entry[], today: string): readonly Due[] =>
  entries
    .filter(({ facts }) => isShown(facts, today))
    .flatMap((entry): readonly Due[] => {
      const { reviewed, reviewEvery } = entry.facts;
      if (text(reviewed) === '' || typeof reviewEvery !== 'number') return [];
      const on = dayAfter(text(reviewed), reviewEvery);
      return on <= today ? [{ entry, on }] : [];
    })
    .sort(byDay);

/** Cases of which an authority was to be asked again by a day. It is authorities that are asked, never people. */
export const dueFollowUps = (entries: readonly Entry[], today: string): readonly Due[] =>
  entries
    .filter(({ type, facts }) => type === 'cases' && isShown(facts, today))
    .map((entry) => ({ entry, on: text(entry.facts['nextAsked']) }))
    .filter(({ on }) => on !== '' && on <= today)
    .sort(byDay);

/** What is published and will appear on a later day, the next first. */
export const appearingLater = (entries: readonly Entry[], today: string): readonly Due[] =>
  entries
    .filter(({ status, facts }) => status === 'published' && text(facts['appears']) > today && !isDown(facts))
    .map((entry) => ({ entry, on: text(entry.facts['appears']) }))
    .sort(byDay);

const order = ['ready', 'review', 'draft'];

/** What is not published yet, what is nearest to it first. */
export const waitingIn = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .filter(({ status }) => status !== undefined && order.includes(status))
    .sort((a, b) => order.indexOf(a.status ?? '') - order.indexOf(b.status ?? '') || a.name.localeCompare(b.name));

/** What was taken down and is not shown again. */
export const takenDownAmong = (entries: readonly Entry[]): readonly Due[] =>
  entries
    .filter(({ status, facts }) => status === 'published' && isDown(facts))
    .map((entry) => ({ entry, on: takenDownIn(entry.facts)?.on ?? '' }))
    .sort(byDay);
