import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { date, identifier } from '../model/kinds.ts';
import { vocabularies } from '../model/vocabularies.ts';
import { settings } from '../settings.ts';

const decision = z.strictObject({
  decidedOn: date().schema,
  /** Who decided: at least the editor and whoever is responsible for safeguarding. */
  decidedBy: z
    .array(z.enum(vocabularies.role))
    .refine((roles) => roles.includes('editor') && roles.includes('safeguarding')),
  /** Police that agreed in writing to have their notices shown here, to renew or close them, and to answer for their consent. */
  agreements: z.array(identifier().schema).min(1),
  /** Who looks every day whether a notice has to be closed, and how soon that is done. */
  watched: z.string().min(20),
});

/** The written decision to show notices of missing children. */
export type Decision = z.output<typeof decision>;

/** The file of a content folder that holds it. */
export const decisionFileIn = (folder: string): string => `${folder}/notices-decision.yaml`;

/** The decision of a content folder; nothing where none was taken. Throws `YAMLParseError` or `ZodError` where it is not whole. */
export const decisionIn = (folder: string): Decision | undefined => {
  const file = decisionFileIn(folder);
  // Read without YAML's own kinds of values, as all content is: a day is text.
  return existsSync(file) ? decision.parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' })) : undefined;
};

/** Whether notices are shown: a setting and a whole decision both have to say so. */
export const boardIsOn = (folder: string, isSet: boolean = settings.notices): boolean => {
  try {
    return isSet && decisionIn(folder) !== undefined;
  } catch {
    return false;
  }
};
