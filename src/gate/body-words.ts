import type { MdastNode } from 'satteri';
import { blocks } from '../blocks/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Fault } from '../mdx/problem.ts';
import { wordsInPlace } from '../mdx/words-in-place.ts';
import type { Block } from '../model/block.ts';
import type { TypeName } from '../model/index.ts';
import { countsIn } from '../wording/counts/index.ts';

const known: Readonly<Record<string, Block>> = blocks;

/** Types whose texts tell counts by claims alone. */
export const tellsByClaims = (type: TypeName): boolean => type === 'news' || type === 'cases';

/** What `Plain` holds is excused, and what a telephone link shows is a number to call. */
const isExcused = (node: MdastNode): boolean =>
  ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Plain') ||
  (node.type === 'link' && /^(?:tel|sms):/.test(node.url));

const isWords = (block: string, field: string): boolean => {
  const says = Object.hasOwn(known, block) ? known[block]?.fields[field]?.widget.pattern?.says : undefined;
  return says === 'line' || says === 'prose';
};

/** Counts of people, cases or money in a body that no claim answers for. */
export const countFaultsIn = (body: string, locale: Locale): readonly Fault[] =>
  countsIn(wordsInPlace(body, isExcused, isWords), locale).map(({ offset, text }) => ({
    offset,
    code: 'count-outside-claim',
    details: { count: text.replace(/\s+/g, ' ') },
  }));
