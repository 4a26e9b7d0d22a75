import { z } from 'zod';
import { typeNames } from '../model/index.ts';
import { identifierPattern } from '../model/kinds.ts';

const entry = z.strictObject({
  type: z.enum(typeNames).meta({ description: 'What kind of entry it is.' }),
  status: z.literal('published'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional()
    .meta({
      description: 'Another one whenever a file of the entry is another. Absent where entries describe people.',
    }),
});

const release = z
  .strictObject({
    $schema: z.url(),
    built: z.iso.datetime().meta({ description: 'When the build began, in UTC.' }),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/)
      .optional()
      .meta({
        description: 'The commit whose content this is; absent without Git, and where content was changed since.',
      }),
    entries: z
      .record(z.string().regex(new RegExp(identifierPattern)), entry)
      .meta({ description: 'Every entry that readers see, by its id.' }),
  })
  .meta({
    title: 'What is online of Homeward · 归途',
    description: 'What this site was built from. It tells no more than its pages do: nothing of what is not published.',
  });

/** `/release.json`, as the editor and others read it. */
export type Release = z.output<typeof release>;

/** Where it lies on every site. */
export const releaseAddress = '/release.json';

/** The file, with the address of its schema. Throws `ZodError` where it would not fit its own schema. */
export const releaseFor = (origin: string, told: Omit<Release, '$schema'>): Release =>
  release.parse({ $schema: `${origin}/release.schema.json`, ...told });

/** Reads the file of a site; nothing where it is none, as before the first build that writes it. */
export const releaseFrom = (value: unknown): Release | undefined => release.safeParse(value).data;

/** Its JSON Schema (draft 2020-12). */
export const releaseSchemaFor = (origin: string): object => ({
  $id: `${origin}/release.schema.json`,
  ...z.toJSONSchema(release),
});
