import type { FieldWord } from '../../src/i18n/field-words.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';

/** What an editor knows the text of a document as. */
const textLabel = (language: Locale) => wordsIn(language).fields.body.label;

/**
 * What an editor knows a field by, from the name under which the gate knows it: `corrections.0.on` is "Corrections 1 · On". A
 * name that is no field stays as it is.
 */
export const labelOf = (type: TypeName, path: string, language: Locale): string => {
  if (path === 'body') return textLabel(language);
  const [first = '', ...rest] = path.split('.');
  const words: Readonly<Record<string, FieldWord>> = wordsIn(language).fields.types[type].fields;
  let word: FieldWord | undefined = words[first];
  const parts = [word?.label ?? first];
  for (const step of rest)
    if (/^\d+$/.test(step)) parts.push(`${parts.pop() ?? ''} ${Number(step) + 1}`);
    else {
      word = word?.fields?.[step];
      parts.push(word?.label ?? step);
    }
  return parts.join(' · ');
};
