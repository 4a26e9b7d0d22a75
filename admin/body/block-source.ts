import type { Block } from '../../src/model/block.ts';

const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A block as it is written: its fields as quoted attributes, empty ones left out, and its text on lines of its own. */
export const sourceOf = (
  name: string,
  { holds }: Pick<Block, 'holds'>,
  values: Readonly<Record<string, string>>,
  text = '',
): string => {
  const fields = Object.entries(values).flatMap(([field, value]) => (value ? [` ${field}="${quoted(value)}"`] : []));
  const tag = `<${name}${fields.join('')}`;
  if (holds === 'nothing' || (text === '' && holds !== 'markdown')) return `${tag} />`;
  return holds === 'words' ? `${tag}>${text}</${name}>` : `${tag}>\n\n${text}\n\n</${name}>`;
};

/** A change of a text. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Where a block goes that replaces what is selected. Within a sentence it stands as it is; alone it gets blank lines around
 * it, and where nothing is selected it goes behind the paragraph of the caret.
 */
export const insertionOf = (
  text: string,
  selected: { readonly from: number; readonly to: number },
  source: string,
  stands: Block['stands'],
): Insertion => {
  const { from, to } = selected;
  const line = text
    .slice(text.lastIndexOf('\n', from - 1) + 1)
    .split('\n', 1)
    .join('');
  if (stands === 'in-text' || (stands === 'anywhere' && line.trim() !== '')) return { from, to, insert: source };
  const next = text.indexOf('\n\n', to);
  const end = from === to && line.trim() !== '' ? (next < 0 ? text.length : next) : to;
  const start = from === to ? end : from;
  const before = /\n*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\n*/.exec(text.slice(end))?.[0].length ?? 0;
  const above = text.slice(0, start).trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - before));
  const below = text.slice(end).trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - after));
  return { from: start, to: end, insert: `${above}${source}${below}` };
};
