import { blocks, type BlockName } from '../../src/blocks/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Block } from '../../src/model/block.ts';
import { sourceOf } from '../body/block-source.ts';
import { escaped } from '../body/escape.ts';
import { alternativeOf } from '../pictures/alternatives.ts';
import type { Choice } from './choices.ts';
import { blockOf, type Kind } from './kinds.ts';

type Insert =
  | { readonly source: string; readonly stands: Block['stands'] }
  /** It takes more than an address: the form of its block asks for the rest. */
  | { readonly name: BlockName; readonly values: Readonly<Record<string, string>> };

/**
 * What is written into a text in `locale` for what was chosen; `selected` are the words that it stands for, where there are any.
 */
export const insertOf = (
  kind: Kind,
  { value, words }: Pick<Choice, 'value' | 'words'>,
  selected: string,
  locale: Locale,
): Insert => {
  if (kind === 'page') return { source: `[${selected || escaped(words)}](${value})`, stands: 'in-text' };
  const { name, field } = blockOf[kind];
  if (kind === 'picture') return { name, values: { [field]: value, alt: alternativeOf(value, locale) ?? '' } };
  const block: Block = blocks[name];
  return { source: sourceOf(name, block, { [field]: value }, selected.trim()), stands: block.stands };
};
