import type { Fault, Place, Problem } from './problem.ts';

/** A line that no person writes; some parsers need time that grows with its square. */
const longestLine = 10_000;
/** Enough of an address or a value to know it again. */
const longestDetail = 120;

/** What a reader cannot see or a terminal obeys: controls, invisible and bidirectional marks, tags, private use, blanks that are letters. */
const hidden =
  /[[\p{Cc}--[\t\n]]\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc\ufffd]/v;
/** Emoji as Unicode lists them may hold joiners, variation selectors and tags. */
const emoji = /\p{RGI_Emoji}/gv;

const nameOf = (character: string) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of a text that may not stand in content, or nothing: hidden, or not in Unicode normal form C. */
export const faultOfText = (text: string): Fault | undefined => {
  // Looking for emoji costs much more than looking for what only they may hold, which hardly any text does.
  const found = hidden.test(text) && hidden.exec(text.replace(emoji, (match) => '.'.repeat(match.length)));
  if (found) return { code: 'hidden-character', details: { character: nameOf(found[0]) }, offset: found.index };
  if (text === text.normalize('NFC')) return undefined;
  const cluster = [...text.matchAll(/\P{M}\p{M}*/gu)].find(([letters]) => letters !== letters.normalize('NFC'));
  return { code: 'not-composed', details: { text: cluster?.[0] ?? text.slice(0, 20) }, offset: cluster?.index ?? 0 };
};

/** What is wrong with the characters of a text, line by line. */
export const problemsOfLines = (text: string, file: string): Problem[] =>
  text.split('\n').flatMap((content, index) => {
    const line = index + 1;
    if (content.length > longestLine)
      return [{ file, line, column: longestLine + 1, code: 'line-too-long', details: { limit: longestLine } }];
    const fault = faultOfText(content);
    return fault ? [{ file, line, column: fault.offset + 1, code: fault.code, details: fault.details }] : [];
  });

/** Finds the place of an offset into a text, quickly for many offsets. */
export type Placing = (offset: number) => Place;

/** The places of a text. */
export const placingIn = (text: string): Placing => {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
};

const shortened = (details: Problem['details']): Problem['details'] =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > longestDetail ? `${value.slice(0, longestDetail)}…` : value,
    ]),
  );

/** A problem out of what a rule has found in a file's text; long values are cut. */
export const placed = ({ offset, code, details }: Fault, placing: Placing, file: string): Problem => ({
  file,
  ...placing(offset),
  code,
  details: shortened(details),
});

/** The text with each hidden or control character written as `U+XXXX`, for terminals and logs. */
export const printable = (text: string): string =>
  text.replace(new RegExp(`${hidden.source}|\\n`, 'gv'), (character) => `[${nameOf(character)}]`);
