import { existsSync, readFileSync } from 'node:fs';
import { knownFileIn, knownFrom } from '../checker/list.ts';
import { localeTags, wordsIn } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';

const places = localeTags.flatMap((locale) => {
  const { place, province } = wordsIn(locale).vocabularies;
  return [...Object.values(place), ...Object.values(province)].filter((name) => name.length > 1);
});

/**
 * What in the wording of a rumour could tell of a person or a place: a digit, a capital letter, a name that the site knows, or
 * what is called a city, county, village or the like in Chinese. Names of people in Chinese nobody can find by rule, so the
 * command asks for a second look. Nothing where nothing was found.
 */
export const tellingIn = (phrase: string): string | undefined => {
  const text = phrase.normalize('NFKC');
  return (
    /\d+|\p{Lu}\p{L}*|\p{Script=Han}{2}(?:省|市|县|区|镇|乡|村)/u.exec(text)?.[0] ??
    places.find((name) => text.toLowerCase().includes(name.toLowerCase()))
  );
};

/** What is wrong with the list of known notices: it cannot be read, or a rumour in it tells of a person or a place. */
export const problemsInKnown = (folder: string): readonly Problem[] => {
  const file = knownFileIn(folder);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  try {
    const lines = text.split('\n');
    return knownFrom(text).rumours.flatMap(({ phrase }): readonly Problem[] => {
      const value = tellingIn(phrase);
      const line = lines.findIndex((one) => one.includes(JSON.stringify(phrase))) + 1;
      return value === undefined
        ? []
        : [{ file, line: Math.max(1, line), column: 1, code: 'rumour-tells', details: { value } }];
    });
  } catch {
    return [{ file, line: 1, column: 1, code: 'known-notices-unreadable', details: {} }];
  }
};
