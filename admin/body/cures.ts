import type { Problem } from '../../src/mdx/problem.ts';

/** A change that mends a problem: what stands from one offset to another is replaced. */
export interface Cure {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

const bold = /\*\*(?=\S)([^*\n]+)\*\*/g;
const pairs = ['“”', '‘’', '（）', '《》', '「」', '『』', '【】', '()'] as const;

const isBalanced = (text: string): boolean =>
  pairs.every(([open, close]) => text.split(open ?? '').length === text.split(close ?? '').length);

/** Marks at both ends of bold words move out of them, where no pair of quotation marks or brackets is torn apart. */
const withMarksOutside = (text: string, offset: number): Cure | undefined => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start).split('\n', 1).join('');
  const at = offset - start;
  const found = [...line.matchAll(bold)].find(({ index, 0: whole }) => index <= at && at < index + whole.length);
  if (!found) return undefined;
  const [, before = '', words = '', after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/u.exec(found[1] ?? '') ?? [];
  if (words === '' || (before === '' && after === '') || !isBalanced(words)) return undefined;
  const from = start + found.index;
  return { from, to: from + found[0].length, insert: `${before}**${words}**${after}` };
};

/** How a problem that was found at an offset of a text is mended by itself; nothing where somebody has to think. */
export const cureOf = (
  text: string,
  offset: number,
  { code, details }: Pick<Problem, 'code' | 'details'>,
): Cure | undefined => {
  if (code === 'half-width-mark') {
    const mark = String(details['mark']);
    // In the alternative of a picture or the field of a block, only the beginning of the whole is known.
    return text.startsWith(mark, offset)
      ? { from: offset, to: offset + mark.length, insert: String(details['instead']) }
      : undefined;
  }
  return code === 'stars-left' ? withMarksOutside(text, offset) : undefined;
};
