import { linesOf } from './line.ts';
import { isInline, nameOf, partsOf, signOf, type HtmlNode } from './nodes.ts';

/** A piece of Markdown that stands on lines of its own. Items of Word's lists follow one another without an empty line. */
interface Piece {
  readonly kind: 'paragraph' | 'list' | 'item' | 'table' | 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
}

/** A line that would by chance begin a list, a heading or a quotation stays a line. */
const paragraph = (line: string): Piece => ({
  kind: 'paragraph',
  text: line.replace(/^[-+#>=]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2'),
});

const joined = (pieces: readonly Piece[]): string =>
  pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1];
    const isNext = before?.kind === 'item' && piece.kind === 'item';
    return `${text}${before ? (isNext ? '\n' : '\n\n') : ''}${piece.text}`;
  }, '');

const itemsOf = (list: HtmlNode): readonly string[] => {
  let number = 0;
  return partsOf(list).flatMap((item) => {
    if (['ul', 'ol'].includes(nameOf(item))) return itemsOf(item).map((line) => `   ${line}`);
    const pieces = piecesOf(item);
    if (pieces.length === 0) return [];
    number += 1;
    const sign = nameOf(list) === 'ol' ? `${number}. ` : '- ';
    const text = pieces.reduce(
      (all, piece) => `${all}${all === '' ? '' : piece.kind === 'list' ? '\n' : '\n\n'}${piece.text}`,
      '',
    );
    const [first = '', ...rest] = text.split('\n');
    return [`${sign}${first}`, ...rest.map((line) => (line === '' ? '' : `${' '.repeat(sign.length)}${line}`))];
  });
};

const rowsIn = (node: HtmlNode): readonly HtmlNode[] =>
  partsOf(node).flatMap((part) =>
    nameOf(part) === 'tr' ? [part] : /^t(?:head|body|foot)$/.test(nameOf(part)) ? rowsIn(part) : [],
  );

const tableOf = (table: HtmlNode): readonly Piece[] => {
  const cells = rowsIn(table).map((row) => partsOf(row).filter((cell) => /^t[dh]$/.test(nameOf(cell))));
  const width = Math.max(0, ...cells.map((row) => row.length));
  // A table of one column arranges a page, and is none.
  if (width < 2) return cells.flat().flatMap(piecesOf);
  const words = cells
    .filter((row) => row.length > 0)
    .map((row) => row.map((cell) => linesOf([cell]).join(' ').replaceAll('|', '\\|')));
  const line = (row: readonly string[]) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = words;
  const rule = line(Array.from({ length: width }, () => '---'));
  return [{ kind: 'table', text: [line(head), rule, ...rest.map(line)].join('\n') }];
};

const piecesOf = (node: HtmlNode): readonly Piece[] => {
  const name = nameOf(node);
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const text = linesOf([node], true).join(' ');
    return text === '' ? [] : [{ kind: Number(level) as Piece['kind'], text }];
  }
  if (name === 'ul' || name === 'ol') {
    const items = itemsOf(node);
    return items.length > 0 ? [{ kind: 'list', text: items.join('\n') }] : [];
  }
  if (name === 'table') return tableOf(node);
  const sign = signOf(node);
  if (sign) return linesOf([node]).map((line) => ({ kind: 'item', text: `${sign}${line}` }));
  const pieces: Piece[] = [];
  let line: HtmlNode[] = [];
  const end = () => {
    pieces.push(...linesOf(line).map(paragraph));
    line = [];
  };
  for (const part of partsOf(node))
    if (isInline(part)) line.push(part);
    else {
      end();
      pieces.push(...piecesOf(part));
    }
  end();
  return pieces;
};

/** Headings begin at level 2 and go down one level at a time to 4, whatever levels they had. */
const withLevels = (pieces: readonly Piece[]): readonly Piece[] => {
  const used = [...new Set(pieces.flatMap(({ kind }) => (typeof kind === 'number' ? kind : [])))].sort();
  let before = 1;
  return pieces.map(({ kind, text }) => {
    if (typeof kind !== 'number') return { kind, text };
    before = Math.min(used.indexOf(kind) + 2, before + 1, 4);
    return { kind, text: `${'#'.repeat(before)} ${text}` };
  });
};

/** A document as Markdown: headings, paragraphs, lists, tables, links and bold type; all else is left out or becomes words. */
export const markdownOf = (document: HtmlNode): string => joined(withLevels(piecesOf(document)));
