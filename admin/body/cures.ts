import type { Problem } from '../../src/mdx/problem.ts';

/** A change that mends a problem: what stands from one offset to another is replaced. */
export interface Cure {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

const bold = /\*\*([^*\n]+)\*\*/g;
const pairs = ['“”', '‘’', '（）', '《》', '「」', '『』', '【】', '()'] as const;

const isBalanced = (text: string): boolean =>
  pairs.every(([open, close]) => text.split(open ?? '').length === text.split(close ?? '').length);

/**
 * Bold words with the marks and spaces at both their ends moved out, as Markdown needs it in Chinese; nothing where there are
 * none, or a pair of quotation marks or brackets would be torn apart.
 */
export const withMarksOut = (inner: string): string | undefined => {
  const [, before = '', words = '', after = ''] = /^([\p{P}\s]*)(.*?)([\p{P}\s]*)$/u.exec(inner) ?? [];
  const isWrong = /\p{Script=Han}/u.test(words) && (before !== '' || after !== '');
  return isWrong && isBalanced(words) ? `${before}**${words}**${after}` : undefined;
};

const lineAt = (text: string, offset: number) => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { start, line: text.slice(start).split('\n', 1).join('') };
};

const boldMended = (text: string, offset: number): Cure | undefined => {
  const { start, line } = lineAt(text, offset);
  const at = offset - start;
  const found = [...line.matchAll(bold)].find(({ index, 0: whole }) => index <= at && at < index + whole.length);
  const insert = found && withMarksOut(found[1] ?? '');
  if (!found || insert === undefined) return undefined;
  const from = start + found.index;
  return { from, to: from + found[0].length, insert };
};

/** What stands at the offset and is found there, with what takes its place. */
const replaced = (text: string, from: number, what: RegExp, instead: (found: string) => string): Cure | undefined => {
  const found = what.exec(text.slice(from))?.[0];
  return found === undefined ? undefined : { from, to: from + found.length, insert: instead(found) };
};

const mendedHeading = (text: string, offset: number, depth: number): Cure | undefined =>
  replaced(text, offset, /^#{1,6}(?=\s)/, () => '#'.repeat(depth));

/** A block without text that stands in a sentence gets lines of its own. */
const aloneAgain = (text: string, offset: number): Cure | undefined => {
  const tag = replaced(text, offset, /^<\w+(?:\s+\w+="[^"]*")*\s*\/>[^\S\n]*/, (found) => found.trim());
  const { start, line } = lineAt(text, offset);
  // In a list or a table it has to go somewhere else altogether.
  if (!tag || /^\s*(?:[-*+|>]|\d+[.)])/.test(line)) return undefined;
  const above = text.slice(start, offset).trim() === '' ? '' : '\n\n';
  const below = text.slice(tag.to, start + line.length).trim() === '' ? '' : '\n\n';
  return { ...tag, insert: `${above}${tag.insert}${below}` };
};

/** How a problem that was found at an offset of a text is mended by itself; nothing where somebody has to think. */
export const cureOf = (
  text: string,
  offset: number,
  { code, details }: Pick<Problem, 'code' | 'details'>,
): Cure | undefined => {
  switch (code) {
    case 'half-width-mark': {
      const mark = String(details['mark']);
      // In the alternative of a picture or the field of a block, only the beginning of the whole is known.
      return text.startsWith(mark, offset)
        ? { from: offset, to: offset + mark.length, insert: String(details['instead']) }
        : undefined;
    }
    case 'stars-left':
      return boldMended(text, offset);
    case 'heading-level':
      return mendedHeading(text, offset, Number(details['depth']) < 2 ? 2 : 4);
    case 'heading-first':
      return mendedHeading(text, offset, 2);
    case 'heading-skips':
      return mendedHeading(text, offset, Number(details['before']) + 1);
    case 'block-stands-alone':
      return aloneAgain(text, offset);
    case 'hidden-character':
      return replaced(text, offset, /^./su, () => '');
    case 'not-composed':
      return replaced(text, offset, /^\P{M}\p{M}+/u, (found) => found.normalize('NFC'));
    case 'telephone-malformed':
      return replaced(text, offset, /^\[[^\]\n]*\]\((?:tel|sms):[+＋\d０-９]+\)/u, (found) => found.normalize('NFKC'));
    default:
      return undefined;
  }
};
