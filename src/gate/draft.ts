import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CommandWords } from '../i18n/command-words.ts';
import { defaultLocale, localeTags, type Locale } from '../i18n/locales.ts';
import type { ContentType } from '../model/content-type.ts';
import type { Field, Fields } from '../model/field.ts';
import { isDocument, model, type TypeName } from '../model/index.ts';
import { ledgerOf } from '../permalinks/ledger.ts';
import { idOf } from './entries.ts';
import { entriesIn } from './gate.ts';
import { newId } from './identity.ts';
import { fileOf } from './file-names.ts';

type Hints = CommandWords['hints'];

/** What a field takes, in a few words; nothing for plain words. */
const takes = ({ widget, item, fields }: Field, hints: Hints): string | undefined => {
  switch (widget.widget) {
    case 'select':
      return (widget.multiple ? hints.someOf : hints.oneOf)((widget.options ?? []).join(', '));
    case 'relation':
      return (widget.multiple ? hints.idsOf : hints.idOf)(widget.collection ?? '');
    case 'boolean':
      return hints.yesOrNo;
    case 'number':
      return hints.number(widget.min, widget.max);
    case 'datetime':
      return hints.date;
    case 'list':
      return item?.fields ? hints.listOf(Object.keys(item.fields).join(', ')) : hints.list;
    case 'object':
      return Object.keys(fields ?? {}).join(', ');
    default:
      return widget.pattern?.says === 'partialDate' ? hints.partialDate : undefined;
  }
};

const linesOf = (fields: Fields, values: Readonly<Record<string, string>>, hints: Hints): readonly string[] =>
  Object.entries(fields).map(([name, field]) => {
    const value = values[name];
    if (value !== undefined) return `${name}: ${value}`;
    const hint = [takes(field, hints), field.widget.required === false ? hints.optional : undefined]
      .filter(Boolean)
      .join(hints.between);
    return hint ? `${name}: # ${hint}` : `${name}:`;
  });

/** The text of one language's file: each word, and in the default language each fact, as a key with a note of what it takes. */
const draftOf = (type: ContentType, locale: Locale, given: { name: string; id: string }, hints: Hints): string => {
  // Quoted, because an id of digits alone would be read as a number.
  const facts = { slug: `'${given.name}'`, id: `'${given.id}'`, status: 'draft' };
  const fields = [
    ...linesOf(type.words, {}, hints),
    ...(locale === defaultLocale ? linesOf(type.facts, facts, hints) : []),
  ].join('\n');
  return type.kind === 'document' ? `---\n${fields}\n---\n` : `${fields}\n`;
};

/** Every id that an entry has, or that was ever given out: none of them may be given again. */
export const idsTaken = async (folder: string): Promise<ReadonlySet<string | undefined>> =>
  new Set([...(await entriesIn(folder)).map(idOf), ...ledgerOf(folder).keys()]);

/**
 * Starts an entry in every language of a content folder, as a draft with an id issued once, and gives back its files. The
 * gate accepts it, because what a draft does not say yet is no problem. Throws where a file is there already.
 */
export const startEntry = async (
  folder: string,
  type: TypeName,
  name: string,
  hints: Hints,
): Promise<readonly string[]> => {
  const taken = await idsTaken(folder);
  const id = isDocument(type) ? newId((one) => taken.has(one), randomInt) : name;
  const files: string[] = [];
  for (const locale of localeTags) {
    const file = fileOf(folder, type, locale, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, draftOf(model[type], locale, { name, id }, hints), { flag: 'wx' });
    files.push(file);
  }
  return files;
};
