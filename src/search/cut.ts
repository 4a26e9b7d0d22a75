import { pairsOf } from './bigrams.ts';

const attributes = `(?:"[^"]*"|'[^']*'|[^"'>])*`;

/** Tags that do not end a run of characters: the text goes on inside and after them. */
const inlineTag = `</?(?:a|abbr|b|bdi|bdo|br|cite|code|data|dfn|em|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)(?=[\\s/>])${attributes}>`;
const otherMarkup = `<!--[\\s\\S]*?-->|<(?<raw>script|style)(?=[\\s>])[\\s\\S]*?</\\k<raw>>|<[!/?a-zA-Z]${attributes}>`;
const run = `\\p{Script=Han}(?:(?:\\s|${inlineTag})*\\p{Script=Han})*`;

const markupOrRun = new RegExp(`(${run})|${inlineTag}|${otherMarkup}`, 'gu');
const tagOrCharacter = new RegExp(`${inlineTag}|\\p{Script=Han}`, 'gu');
const textFollows = new RegExp(`(?:${inlineTag})*[^\\s<]`, 'uy');

/**
 * HTML with each run of Chinese characters in its text cut into overlapping pairs (see `bigrams.ts`); the markup stays as
 * it is. White space within a run, such as the end of a line in the source, is left out.
 */
export const cut = (html: string): string =>
  html.replace(markupOrRun, (found, characters: string | undefined, _raw: unknown, place: number) => {
    if (characters === undefined) return found;
    const parts = characters.match(tagOrCharacter) ?? [];
    const plain = parts.filter((part) => !part.startsWith('<'));
    const words = plain.length > 1 ? [...pairsOf(plain.join('')), plain[plain.length - 1] ?? ''] : plain;
    const text = parts.map((part) =>
      part.startsWith('<') ? part : `${words.shift() ?? ''}${words.length > 0 ? ' ' : ''}`,
    );
    textFollows.lastIndex = place + found.length;
    const space = { before: /^\S/.test(html.charAt(place - 1)) ? ' ' : '', after: textFollows.test(html) ? ' ' : '' };
    return `${space.before}${text.join('')}${space.after}`;
  });
