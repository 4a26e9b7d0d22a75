import { z } from 'zod';
import { localeTags } from '../i18n/locales.ts';
import { typeNames } from '../model/index.ts';
import { date, identifierPattern } from '../model/kinds.ts';

const id = z.string().regex(new RegExp(identifierPattern));
/** An address in whatever language, as a URI Template (RFC 6570): `/{locale}/news/first-hours/`. */
const template = z.string().regex(/^\/\{locale\}\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/);
const day = date().schema;
const ofAll = {
  type: z.enum(typeNames),
  address: template,
  /** When it was first published. */
  since: day,
  /** Addresses that it had before. */
  was: z.array(template).min(1).optional(),
};

const issued = z.discriminatedUnion('status', [
  z.strictObject({
    ...ofAll,
    status: z.literal('published'),
    languages: z.array(z.enum(localeTags)).min(1),
    /** When it moved last. */
    changed: day.optional(),
  }),
  z.strictObject({
    ...ofAll,
    status: z.literal('withdrawn'),
    /** When it was withdrawn. */
    changed: day,
    /** The id of what to use instead. */
    replacedBy: id.optional(),
  }),
]);

/** One id that was ever given out, and what has become of it. */
export type Issued = z.output<typeof issued>;

/** Every id that was ever published. `content/permalinks.json` holds it as it was last written down. */
export type Ledger = ReadonlyMap<string, Issued>;

/** The file of a content folder that holds its ledger. */
export const ledgerFileIn = (folder: string): string => `${folder}/permalinks.json`;

/** Reads a ledger from its text. Throws `SyntaxError` or `ZodError` where it is none. */
export const ledgerFrom = (text: string): Ledger =>
  new Map(Object.entries(z.record(id, issued).parse(JSON.parse(text))));

/** As they are read, so that writing a ledger down once more changes nothing. */
const inOrder: readonly string[] = ['type', 'address', 'since', 'was', 'status', 'languages', 'changed', 'replacedBy'];

/** What a ledger says of one id, as text. */
export const issuedText = (entry: Issued | undefined): string | undefined => JSON.stringify(entry, [...inOrder]);

/** A ledger as text: an id on each line, in order, so that two editors' changes can be merged. */
export const ledgerText = (ledger: Ledger): string => {
  const lines = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `  ${JSON.stringify(key)}: ${issuedText(entry) ?? ''}`);
  return `{\n${lines.join(',\n')}\n}\n`;
};
