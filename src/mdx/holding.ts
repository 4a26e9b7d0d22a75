import type { MdastNode } from 'satteri';
import type { Block } from '../model/block.ts';
import { partialDate } from '../model/kinds.ts';
import { childrenOf, wordsOf } from './nodes.ts';
import type { Finding } from './problem.ts';

/** What may stand in a sentence that is a link already. */
const plain = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode']);
const isPlain = (node: MdastNode): boolean => plain.has(node.type) && childrenOf(node).every(isPlain);

const day = partialDate().schema;

/** Whether a text is a time as time lines have it: a year, a month or a day, or two of them with `/` between (EDTF level 0). */
const isTime = (text: string): boolean => {
  const [from = '', until, ...more] = text.split('/');
  const ends = until === undefined || (day.safeParse(until).success && from < until);
  return day.safeParse(from).success && ends && more.length === 0;
};

const itemWithoutTime = (list: MdastNode): MdastNode | undefined =>
  childrenOf(list).find((item) => {
    const [paragraph] = childrenOf(item);
    const [first] = paragraph?.type === 'paragraph' ? childrenOf(paragraph) : [];
    return first?.type !== 'strong' || !isTime(wordsOf(first));
  });

/** What is wrong with what stands between the tags of a block. */
export const findingOfHeld = (
  held: readonly MdastNode[],
  block: string,
  holds: Block['holds'],
): Finding | undefined => {
  const [list] = held;
  if (!list || holds === 'markdown') return undefined;
  if (holds === 'nothing') return { code: 'block-holds-nothing', details: { block } };
  if (holds === 'words') return held.every(isPlain) ? undefined : { code: 'block-holds-words', details: { block } };
  const isOne = held.length === 1 && list.type === 'list';
  if (holds === 'list') return isOne ? undefined : { code: 'block-holds-list', details: { block } };
  if (!isOne || !list.ordered) return { code: 'block-holds-dates', details: { block, text: '' } };
  const item = itemWithoutTime(list);
  return item && { code: 'block-holds-dates', details: { block, text: wordsOf(item) } };
};
