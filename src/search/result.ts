import { join, type Piece } from './bigrams.ts';
import { excerptOf } from './excerpt.ts';
import type { IndexedText } from './open.ts';

const element = (name: string, className: string, ...children: (Node | string)[]) => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};

const nodesOf = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

const unmarked = (text: string) => join(text.split(/\s+/).map((word) => ({ text: word, asked: 0 })));

/**
 * A result as a list item: what kind of page it is, its title as a link, and what was asked for in its surroundings.
 * Text of the index becomes text nodes, never markup.
 */
export const resultOf = (
  { url, content, meta, filters }: IndexedText,
  asked: ReadonlyMap<number, number>,
  kinds: Readonly<Record<string, string>>,
): HTMLElement => {
  const title = meta['title'] ?? '';
  const link = document.createElement('a');
  link.href = url;
  link.append(...nodesOf(unmarked(title)));
  const kind = kinds[filters['type']?.[0] ?? ''];
  return element(
    'li',
    '',
    ...(kind === undefined ? [] : [element('p', 'meta', kind)]),
    element('h3', '', link),
    element('p', 'excerpt', ...nodesOf(excerptOf(content, asked, title))),
  );
};
