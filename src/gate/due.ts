import { defaultLocale } from '../i18n/locales.ts';
import { dayAfter, dueOn, isOldSource, type Checked } from '../model/ageing.ts';
import { factsSchemaOf } from '../model/content-type.ts';
import { model } from '../model/index.ts';
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
    .flatMap(({ type, status, facts, files }) => {
      const file = files.get(defaultLocale)?.file;
      if (type !== 'contacts' || status !== 'published' || !file) return [];
      const read = schema.safeParse(facts);
      if (!read.success) return [];
      const contact = read.data as unknown as Checked;
      const on = dueOn(contact);
      return [{ id: contact.id, file, on, isOverdue: on < today, needsSource: isOldSource(contact) }];
    })
    .filter(({ on }) => on <= dayAfter(today, ahead))
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
