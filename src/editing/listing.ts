import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { defaultLocale, localeTags, type Locale } from '../i18n/locales.ts';
import { isTypeName, model } from '../model/index.ts';
import { namingFieldOf } from '../model/naming.ts';
import { entryAt } from './entry-place.ts';

/** An entry as Decap's lists take it: the path of its file, and in `data` what they show of it, as JSON, which is YAML too. */
export interface Listed {
  readonly data: string;
  readonly file: { readonly path: string; readonly label: string; readonly id: string };
}

/** Lists the entries of the type whose folder is given, from the project's root, for somebody who reads `language`. */
export type Listing = (folder: string, language?: Locale) => readonly Listed[];

type Values = Readonly<Record<string, unknown>>;

const document = /^\s*---\n(?<fields>(?:[^]*?\n)?)---(?:\n(?<body>[^]*))?$/;
/** A field at the margin with its value on the same line, and the indented or empty lines that belong to it. */
const single = /^(?<name>[A-Za-z]\w*):[ \t]+(?<value>(?![[{])\S.*(?:\n(?:[ \t].*)?)*)/gm;
/** What YAML 1.2 can only read as the very words that stand there, and dates. */
const plain = /^(?:[A-Za-z\p{Script=Han}“《](?:[^:#\n]|:(?=\S)|(?<=\S)#)*|\d{4}-\d{2}-\d{2})$/u;
const notWords = /^(?:true|false|null)$/i;
const quoted = /^'(?<inside>[^'\n]*)'$|^"(?<within>[^"\\\n]*)"$/;

/** Reading YAML takes long, and most values are plain words: those are taken as they stand. */
const valueOf = (name: string, text: string): unknown => {
  if (plain.test(text) && !notWords.test(text)) return text;
  const { inside, within } = quoted.exec(text)?.groups ?? {};
  return inside ?? within ?? (parse(`${name}: ${text}`) as Values)[name];
};

/** A document's fields and its text. */
export const partsOf = (text: string): { readonly fields: string; readonly body: string } => {
  const { fields = '', body = '' } = document.exec(text)?.groups ?? {};
  return { fields, body };
};

/**
 * The fields of a file that are one value each, without lists and groups, which are most of a file and no list of entries
 * shows. Leaves out a value that is not YAML: whoever opens the entry is told.
 */
export const singleFieldsIn = (text: string, isDocument: boolean): Values => {
  const fields = isDocument ? partsOf(text).fields : text;
  return Object.fromEntries(
    Array.from(fields.matchAll(single), ({ groups: { name = '', value = '' } = {} }): [string, unknown][] => {
      try {
        return [[name, valueOf(name, value.trimEnd())]];
      } catch {
        return [];
      }
    }).flat(),
  );
};

const namesIn = (folder: string, is: 'isFile' | 'isDirectory'): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((one) => one[is]())
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

/** The paths of each entry's files, by its name, in the folder of a type; that of the default language first. A link is no file. */
export const filesIn = (root: string, folder: string): ReadonlyMap<string, readonly string[]> => {
  const files = new Map<string, string[]>();
  const languages = namesIn(join(root, folder), 'isDirectory');
  for (const tag of [defaultLocale, ...localeTags.filter((other) => other !== defaultLocale)])
    for (const file of languages.includes(tag) ? namesIn(join(root, folder, tag), 'isFile') : []) {
      const path = `${folder}/${tag}/${file}`;
      const { name } = entryAt(path) ?? {};
      if (name) files.set(name, [...(files.get(name) ?? []), path]);
    }
  return files;
};

/**
 * Lists the entries of a project's types, each once and in as little as lists and references show: its facts, and the words
 * by which it is known, in the language that is read or else in one that has them. Every file is read again each time, but taken
 * apart only where it has changed.
 */
export const listingIn = (root: string): Listing => {
  const known = new Map<string, { readonly text: string; readonly values: Values }>();
  const valuesIn = (path: string, isDocument: boolean): Values => {
    const text = readFileSync(join(root, path), 'utf8');
    const before = known.get(path);
    if (before?.text === text) return before.values;
    const values = singleFieldsIn(text, isDocument);
    known.set(path, { text, values });
    return values;
  };
  return (folder, language = defaultLocale) => {
    const type = basename(folder);
    if (!isTypeName(type)) return [];
    const { kind, facts } = model[type];
    const naming = namingFieldOf(model[type]);
    const isDocument = kind === 'document';
    const listed = ([name, paths]: readonly [string, readonly string[]]): Listed => {
      const values = paths.map((path) => valuesIn(path, isDocument));
      const json = JSON.stringify({
        [isDocument ? 'slug' : 'id']: name,
        ...Object.fromEntries(Object.entries(values[0] ?? {}).filter(([field]) => field in facts)),
        [naming]:
          [values[paths.findIndex((path) => entryAt(path)?.locale === language)], ...values]
            .map((one) => one?.[naming])
            .find(Boolean) ?? '',
      });
      const path = `${folder}/${defaultLocale}/${name}.${isDocument ? 'mdx' : 'yaml'}`;
      return { data: isDocument ? `---\n${json}\n---\n` : json, file: { path, label: '', id: path } };
    };
    return [...filesIn(root, folder)].sort(([one], [other]) => (one < other ? -1 : 1)).map(listed);
  };
};

/** Every file of the type whose folder is given, as it is: what compares what is saved with what is online needs each letter. */
export const wholeFilesIn = (root: string, folder: string) =>
  [...filesIn(root, folder).values()]
    .flat()
    .map((path) => ({ data: readFileSync(join(root, path), 'utf8'), file: { path } }));
