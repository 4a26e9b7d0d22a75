import { placed, placingIn } from '../mdx/characters.ts';
import type { Problem } from '../mdx/problem.ts';
import { countFaultsIn, tellsByClaims } from './body-words.ts';
import type { ContentFile, Entry } from './entries.ts';

const problemsInFile = ({ body, locale, file }: ContentFile): readonly Problem[] => {
  const placing = placingIn(body);
  return countFaultsIn(body, locale).map((fault) => placed(fault, placing, file));
};

/** Counts of people, cases or money in the text of news and cases that no claim answers for. Drafts may wait for theirs. */
export const problemsInCounts = (entries: readonly Entry[]): readonly Problem[] =>
  entries
    .filter(({ type, status }) => tellsByClaims(type) && status !== 'draft')
    .flatMap(({ files }) => [...files.values()].filter(({ isSound }) => isSound).flatMap(problemsInFile));
