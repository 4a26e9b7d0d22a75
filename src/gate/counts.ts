import type { MdastNode } from 'satteri';
import { blocks } from '../blocks/index.ts';
import { placed, placingIn } from '../mdx/characters.ts';
import type { Problem } from '../mdx/problem.ts';
import { wordsInPlace } from '../mdx/words-in-place.ts';
import type { Block } from '../model/block.ts';
import { countsIn } from '../wording/counts/index.ts';
import type { ContentFile, Entry } from './entries.ts';

const known: Readonly<Record<string, Block>> = blocks;

/** What `Plain` holds is excused, and what a telephone link shows is a number to call. */
const isExcused = (node: MdastNode): boolean =>
  ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Plain') ||
  (node.type === 'link' && /^(?:tel|sms):/.test(node.url));

const isWords = (block: string, field: string): boolean => {
  const says = Object.hasOwn(known, block) ? known[block]?.fields[field]?.widget.pattern?.says : undefined;
  return says === 'line' || says === 'prose';
};

const problemsInFile = ({ body, locale, file }: ContentFile): readonly Problem[] => {
  const placing = placingIn(body);
  return countsIn(wordsInPlace(body, isExcused, isWords), locale).map(({ offset, text }) =>
    placed({ offset, code: 'count-outside-claim', details: { count: text.replace(/\s+/g, ' ') } }, placing, file),
  );
};

/** Counts of people, cases or money in the text of news and cases that no claim answers for. Drafts may wait for theirs. */
export const problemsInCounts = (entries: readonly Entry[]): readonly Problem[] =>
  entries
    .filter(({ type, status }) => (type === 'news' || type === 'cases') && status !== 'draft')
    .flatMap(({ files }) => [...files.values()].filter(({ isSound }) => isSound).flatMap(problemsInFile));
