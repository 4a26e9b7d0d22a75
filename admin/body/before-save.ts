import { stringify } from 'yaml';
import { entriesAt } from '../../src/gate/entries.ts';
import type { Place } from '../../src/gate/place.ts';
import { problemsInCounts } from '../../src/gate/counts.ts';
import { problemsInRules } from '../../src/gate/rules.ts';
import { problemsInWording } from '../../src/gate/wording.ts';
import { defaultLocale, localeTags, locales, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { isDocument, type TypeName } from '../../src/model/index.ts';

/** The fields of an entry in each language, a document's text as `body`. */
export type Written = Readonly<Partial<Record<Locale, Readonly<Record<string, unknown>>>>>;

const textOf = (type: TypeName, data: Readonly<Record<string, unknown>>): string => {
  const { body, ...fields } = data;
  const yaml = stringify(fields);
  return isDocument(type) ? `---\n${yaml}---\n\n${typeof body === 'string' ? body : ''}` : yaml;
};

/**
 * What the build would refuse of an entry, in sentences of one language; nothing where it may be saved. The gate's own rules
 * are asked, as far as they look at one entry alone. A draft may be as unfinished as the gate lets it be.
 */
export const refusalsOf = (type: TypeName, name: string, written: Written, language: Locale): readonly string[] => {
  const texts = new Map<string, string>();
  const places = localeTags.flatMap((locale): readonly Place[] => {
    const data = written[locale];
    const isBegun = Object.values(data ?? {}).some((value) => value !== undefined && value !== null && value !== '');
    if (!data || (!isBegun && locale !== defaultLocale)) return [];
    texts.set(locale, textOf(type, data));
    return [{ file: locale, type, locale, name }];
  });
  const { entries, problems } = entriesAt(places, (file) => new TextEncoder().encode(texts.get(file)));
  const all = [...problems, ...problemsInRules(entries), ...problemsInWording(entries), ...problemsInCounts(entries)];
  const sentences = all.map(
    ({ file, code, details }) => `${locales[file as Locale].name}: ${wordsIn(language).problems[code](details)}`,
  );
  return [...new Set(sentences)];
};
