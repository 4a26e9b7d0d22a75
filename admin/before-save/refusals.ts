import { stringify } from 'yaml';
import { bodiesOf } from '../../src/gate/bodies.ts';
import { problemsInCounts } from '../../src/gate/counts.ts';
import { entriesAt, type Entry } from '../../src/gate/entries.ts';
import { problemsInFigures } from '../../src/gate/figures.ts';
import { problemsInLinks } from '../../src/gate/links.ts';
import { problemsInNextSteps } from '../../src/gate/next-steps.ts';
import type { Place } from '../../src/gate/places.ts';
import { indexOf, namesInFields, problemsInReferences, problemsInUses } from '../../src/gate/references.ts';
import { problemsInRules } from '../../src/gate/rules.ts';
import { problemsInWording } from '../../src/gate/wording.ts';
import { defaultLocale, isLocale, locales, localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { inOrder, type Problem } from '../../src/mdx/problem.ts';
import type { ContentType } from '../../src/model/content-type.ts';
import { documentNames, isDocument, isTypeName, model, type TypeName } from '../../src/model/index.ts';
import { labelOf } from './labels.ts';
import { noNeighbours, type Neighbours } from './neighbours.ts';
import { saveWords } from './words.ts';

/** The fields of an entry in each language, a document's text as `body`. */
export type Written = Readonly<Partial<Record<Locale, Readonly<Record<string, unknown>>>>>;

/** What the build would refuse. */
export interface Refusal {
  readonly locale: Locale;
  /** Where: the label of a field, or the text with the line in it. */
  readonly where: string;
  /** What is wrong and how it is mended. */
  readonly sentence: string;
}

/** An entry as its files would be, and what is wrong with them by themselves. */
interface Read {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** The line in front of the text, by language. */
  readonly above: Readonly<Record<string, number>>;
}

const textOf = (type: TypeName, data: Readonly<Record<string, unknown>>) => {
  const { body, ...fields } = data;
  const yaml = stringify(fields);
  if (!isDocument(type)) return { text: yaml, above: 0 };
  const front = `---\n${yaml}---\n\n`;
  return { text: front + (typeof body === 'string' ? body : ''), above: front.split('\n').length - 1 };
};

const isBegun = (data: Readonly<Record<string, unknown>>) =>
  Object.values(data).some((value) => value !== undefined && value !== null && value !== '');

const read = (type: TypeName, name: string, written: Written): Read => {
  const texts = new Map<string, ReturnType<typeof textOf>>();
  const places = localeTags.flatMap((locale): readonly Place[] => {
    const data = written[locale];
    if (!data || (!isBegun(data) && locale !== defaultLocale)) return [];
    texts.set(locale, textOf(type, data));
    return [{ file: locale, type, locale, name }];
  });
  const found = entriesAt(places, (file) => new TextEncoder().encode(texts.get(file)?.text));
  return { ...found, above: Object.fromEntries([...texts].map(([locale, { above }]) => [locale, above])) };
};

/** The types of which entries are named by an entry, in its fields, blocks and links. */
export const typesNamedBy = (type: TypeName, name: string, written: Written): ReadonlySet<TypeName> => {
  const { entries } = read(type, name, written);
  const kind: ContentType = model[type];
  const named = entries.flatMap(({ facts, files }) =>
    [facts, ...[...files.values()].map(({ words }) => words)].flatMap((values) => [
      ...namesInFields(kind.facts, values),
      ...namesInFields(kind.words, values),
    ]),
  );
  const bodies = bodiesOf(entries);
  const linked = bodies.some(({ links }) => links.some(({ url }) => url.startsWith('/'))) ? documentNames : [];
  return new Set(
    [...named.map((one) => one.type), ...bodies.flatMap(({ uses }) => Object.keys(uses)), ...linked].filter(isTypeName),
  );
};

const betweenEntries = ({ entries }: Read, neighbours: Neighbours): readonly Problem[] => {
  const all = [...entries, ...neighbours.entries];
  const bodies = bodiesOf(entries);
  const index = indexOf(all);
  const knows = (type: string) => isTypeName(type) && neighbours.types.has(type);
  const careful = { ...index, hasUnread: (type: string) => !knows(type) || index.hasUnread(type) };
  return [
    ...problemsInReferences(entries, careful),
    ...problemsInUses(bodies, careful),
    ...problemsInNextSteps(entries, careful),
    ...(documentNames.every(knows) ? problemsInLinks(all, bodies) : []),
    ...(knows('claims') || bodies.every(({ uses }) => !uses['claims'])
      ? problemsInFigures(entries, bodies, index)
      : []),
  ];
};

/** Sentences of the gate name fields as files do; editors know them by their labels. */
const labelled = (type: TypeName, { code, details }: Problem, language: Locale): string => {
  const label = (name: string) => labelOf(type, name, language);
  const names = ['field', 'other'].flatMap((key) => {
    const name = details[key];
    const isName = key === 'field' || code === 'counts-differ';
    return typeof name === 'string' && isName && !code.includes('block') ? [[key, label(name)] as const] : [];
  });
  const { inLanguage } = saveWords[language];
  const missing = String(details['missing'] ?? '')
    .split('; ')
    .map((part) => {
      const [locale = '', fields = ''] = part.split(': ');
      return isLocale(locale) ? inLanguage(locale, fields.split(', ').map(label)) : part;
    })
    .join(' ');
  const told = { ...details, ...Object.fromEntries(names), ...(details['missing'] !== undefined && { missing }) };
  return wordsIn(language).problems[code](told);
};

const placeOf = (type: TypeName, { line, details, code }: Problem, above: number, language: Locale): string => {
  const field = details['field'];
  if (typeof field === 'string' && !code.includes('block')) return labelOf(type, field, language);
  if (isDocument(type) && line > above) return saveWords[language].line(labelOf(type, 'body', language), line - above);
  return wordsIn(language).fields.types[type].singular;
};

/**
 * What the build would refuse of an entry, in sentences of one language; nothing where it may be saved. The gate's own rules are
 * asked, with what is known of other entries. A draft may be as unfinished as the gate lets it be: its fields and texts may be
 * empty, and counts may wait for their claims.
 */
export const refusalsOf = (
  type: TypeName,
  name: string,
  written: Written,
  language: Locale,
  neighbours: Neighbours = noNeighbours,
): readonly Refusal[] => {
  const own = read(type, name, written);
  const { entries, problems, above } = own;
  const all = [
    ...problems,
    ...problemsInRules(entries),
    ...problemsInWording(entries),
    ...problemsInCounts(entries),
    ...betweenEntries(own, neighbours),
  ];
  const refusals = inOrder(all).map((problem) => ({
    locale: isLocale(problem.file) ? problem.file : defaultLocale,
    where: placeOf(type, problem, above[problem.file] ?? 0, language),
    sentence: labelled(type, problem, language),
  }));
  const keys = refusals.map((refusal) => JSON.stringify(refusal));
  return refusals.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
};

/** The same, each in one sentence that also says where. */
export const refusedSentences = (...given: Parameters<typeof refusalsOf>): readonly string[] =>
  refusalsOf(...given).map(({ locale, where, sentence }) => `${locales[locale].name}, ${where}: ${sentence}`);
