import { z } from 'zod';
import { localeTags } from '../i18n/locales.ts';
import { typeNames } from '../model/index.ts';
import { identifierPattern } from '../model/kinds.ts';

const id = z.string().regex(new RegExp(identifierPattern));
const address = z.string().startsWith('/');

const published = z.strictObject({
  status: z.literal('published'),
  type: z.enum(typeNames).meta({ description: 'What kind of entry it is.' }),
  permanent: address.meta({ description: 'Its permanent link; a language and a slash may follow: /r/<id>/en/' }),
  addresses: z.record(z.enum(localeTags), address).meta({ description: 'Where it lies today, in each language.' }),
  languages: z.array(z.enum(localeTags)).meta({ description: 'The languages that its words are in.' }),
  since: z.iso.date().meta({ description: 'When it was first published.' }),
  changed: z.iso.date().optional().meta({ description: 'When it moved last.' }),
  was: z
    .array(address)
    .optional()
    .meta({ description: 'Former addresses, which still lead to it, as URI Templates (RFC 6570): /{locale}/…' }),
});

const withdrawn = z.strictObject({
  status: z.literal('withdrawn'),
  permanent: address,
  since: z.iso.date(),
  changed: z.iso.date().meta({ description: 'When it was withdrawn.' }),
  replacedBy: id.optional().meta({ description: 'The id of what to use instead.' }),
});

const permalinks = z
  .strictObject({
    $schema: z.url(),
    site: z.url().meta({ description: 'What addresses are relative to.' }),
    ids: z.record(id, z.discriminatedUnion('status', [published, withdrawn])),
  })
  .meta({
    title: 'Permanent links of Homeward · 归途',
    description:
      'Every id that was ever published. An id is given once, is never used for anything else, and never disappears: it moves, or it is withdrawn.',
  });

/** `/permalinks.json`, as others read it. */
export type Permalinks = z.output<typeof permalinks>;

/** The file with the addresses of its schema and site. Throws `ZodError` where it would not fit its own schema. */
export const permalinksFor = (origin: string, ids: Permalinks['ids']): Permalinks =>
  permalinks.parse({ $schema: `${origin}/permalinks.schema.json`, site: origin, ids });

/** Its JSON Schema (draft 2020-12). */
export const permalinksSchemaFor = (origin: string): object => ({
  $id: `${origin}/permalinks.schema.json`,
  ...z.toJSONSchema(permalinks),
});
