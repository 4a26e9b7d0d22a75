import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { statuses } from '../../src/model/content-type.ts';
import { vocabularies, type Vocabulary } from '../../src/model/vocabularies.ts';
import { editorWords } from '../words.ts';
import type { DecapField } from './decap.ts';

const vocabularyOf = (values: readonly string[]): Vocabulary | undefined =>
  (Object.keys(vocabularies) as Vocabulary[]).find((name) => Object.is(vocabularies[name], values));

const wordsFor = (values: readonly string[], locale: Locale): Readonly<Record<string, string>> => {
  if (Object.is(values, statuses)) return editorWords[locale].statuses;
  const name = vocabularyOf(values);
  if (name) return wordsIn(locale).vocabularies[name];
  throw new Error(`The choice of ${values.join(', ')} has no words. Make it a list of src/model/vocabularies.ts.`);
};

/** The values of a closed list with their words in one language. Throws where the list, or one of its values, has none. */
export const optionsOf = (values: readonly string[], locale: Locale): NonNullable<DecapField['options']> => {
  const words = wordsFor(values, locale);
  return values.map((value) => {
    const label = (words[value] === '' ? editorWords[locale].wordless : words)[value];
    if (!label)
      throw new Error(`An editor cannot choose "${value}": it has no word in ${locale} (admin/words.ts, "wordless").`);
    return { label, value };
  });
};
