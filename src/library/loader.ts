import { lstat, readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { today } from '../clock.ts';
import { defaultLocale, localeTags, type Locale } from '../i18n/locales.ts';
import { readDocument, readRecord } from '../mdx/document.ts';
import type { Fields } from '../model/field.ts';
import { factsSchemaOf, isShown, wordsSchemaOf, type ContentType } from '../model/content-type.ts';
import { describesPeople, holdsPerson, mayDescribe, withoutPerson } from '../model/person.ts';
import { digestOf } from '../online/digest.ts';
import { boardIsOn } from '../notices/decision.ts';
import { settings } from '../settings.ts';
import { pick } from './pick.ts';

/**
 * What is kept of an entry: its facts, its words in each language in which they are complete, and where its bodies lie. Bodies stay in their files until a page is rendered: that is what keeps large builds small.
 */
export const storedSchemaOf = (type: ContentType) =>
  z.strictObject({
    facts: factsSchemaOf(type),
    words: z.partialRecord(z.enum(localeTags), z.record(z.string(), z.unknown())),
    files: z.partialRecord(z.enum(localeTags), z.string()),
  });

interface File {
  readonly locale: Locale;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts the files of one entry together, or returns nothing where it is not to be published on this day. What describes a person
 * is left out here, before any page, list or file could ask for it, as soon as the person may no longer be described.
 */
const entryOf = (type: ContentType, files: readonly File[]) => {
  const read = type.kind === 'document' ? readDocument : readRecord;
  const parsed = files.map((file) => ({ ...file, ...read(file.bytes, file.path) }));
  const facts = pick(parsed.find(({ locale }) => locale === defaultLocale)?.data ?? {}, type.facts);
  if (!isShown(facts, today())) return undefined;
  const may = !describesPeople(type) || mayDescribe(facts, today());
  const clean = <V extends Readonly<Record<string, unknown>>>(values: V, fields: Fields) =>
    may ? values : withoutPerson(values, fields);
  const schema = wordsSchemaOf(type);
  const versions = parsed.flatMap(({ locale, data, body }) => {
    const words = schema.safeParse(clean(pick(data ?? {}, type.words), type.words));
    const isWhole = !may || holdsPerson(words.data ?? {}, type.words);
    return words.success && isWhole && (type.kind === 'record' || body?.trim()) ? [{ locale, words: words.data }] : [];
  });
  const words = Object.fromEntries(versions.map(({ locale, words: own }) => [locale, own]));
  return {
    facts: clean(facts, type.facts),
    words,
    files: Object.fromEntries(files.map(({ locale, path }) => [locale, path])),
  };
};

const filesOf = async (folder: string, locale: Locale, extension: string) => {
  const directory = resolve(folder, locale);
  const names = await readdir(directory).catch(() => [] as string[]);
  return names
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name: name.slice(0, -extension.length), path: resolve(directory, name) }));
};

/**
 * Loads a content type from `content/<type>/<locale>/`: ids are file names. What the gate would refuse has stopped the
 * build before; here only published entries are kept, so that no output has to think of drafts.
 */
export const entriesOf = (type: ContentType): Loader => ({
  name: `homeward-${type.name}`,
  async load(context) {
    const { config, store, watcher } = context;
    const folder = resolve(fileURLToPath(config.root), settings.contentFolder, type.name);
    const load = async () => {
      const byName = new Map<string, File[]>();
      for (const locale of localeTags)
        for (const { name, path } of await filesOf(folder, locale, type.kind === 'document' ? '.mdx' : '.yaml')) {
          if (!(await lstat(path)).isFile()) continue;
          byName.set(name, [...(byName.get(name) ?? []), { locale, path, bytes: await readFile(path) }]);
        }
      store.clear();
      if (type.name === 'notices' && !boardIsOn(resolve(fileURLToPath(config.root), settings.contentFolder))) return;
      for (const [id, files] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const entry = entryOf(type, files);
        if (!entry) continue;
        const data = await context.parseData({ id, data: entry });
        store.set({
          id,
          data,
          digest: await digestOf(
            Object.fromEntries(files.map(({ locale, bytes }) => [locale, new TextDecoder().decode(bytes)])),
          ),
        });
      }
    };
    await load();
    for (const event of ['add', 'change', 'unlink'] as const)
      watcher?.on(event, (path: string) => {
        if (resolve(path).startsWith(`${folder}/`)) void load();
      });
    watcher?.add(folder);
  },
});
