import { placed, placingIn } from '../mdx/characters.ts';
import type { Problem } from '../mdx/problem.ts';
import type { Path } from '../mdx/yaml.ts';
import type { Fields } from '../model/field.ts';
import { model } from '../model/index.ts';
import { barredFaultsIn } from './barred-words.ts';
import type { ContentFile, Entry } from './entries.ts';
import { problemAt } from './fields.ts';

const textsIn = (value: unknown, path: Path): readonly { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const problemsInFile = (file: ContentFile, words: Fields): readonly Problem[] => {
  const shown = Object.entries(file.words).filter(([name]) => words[name]?.asTyped !== true);
  const placing = placingIn(file.body);
  return [
    ...textsIn(Object.fromEntries(shown), []).flatMap(({ path, text }) =>
      barredFaultsIn(text, file.locale).map(({ code, details }) => problemAt(file, path, code, details)),
    ),
    ...barredFaultsIn(file.body, file.locale).map((fault) => placed(fault, placing, file.file)),
  ];
};

/**
 * Words that are not written here, in fields and texts of every status. Sources are left alone: their titles are quoted as
 * their publishers wrote them; and so are words that readers type.
 */
export const problemsInWording = (entries: readonly Entry[]): readonly Problem[] =>
  entries
    .filter(({ type }) => type !== 'sources')
    .flatMap(({ type, files }) => [...files.values()].flatMap((file) => problemsInFile(file, model[type].words)));
