import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Field } from '../model/field.ts';
import type { Block } from '../model/block.ts';
import { faultOfText } from './characters.ts';
import type { Finding } from './problem.ts';

/** A block as it stands in a body: `<Name field="…">`. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

type Attribute = Tag['attributes'][number];

/** What a field wants, where it is one of a list. */
const expectedBy = (field: Field) => field.widget.options?.join(', ') ?? '';

const faultOfAttribute = (attribute: Attribute, name: string, block: Block): Finding | undefined => {
  if (attribute.type !== 'mdxJsxAttribute') return { code: 'code-expression', details: {} };
  const { name: field, value } = attribute;
  const known = Object.hasOwn(block.fields, field) ? block.fields[field] : undefined;
  if (!known)
    return {
      code: 'unknown-block-field',
      details: { block: name, field, expected: Object.keys(block.fields).join(', ') },
    };
  if (value === null || value === undefined)
    return { code: 'block-field-without-value', details: { block: name, field } };
  if (typeof value !== 'string') return { code: 'code-expression', details: {} };
  const hidden = faultOfText(value);
  if (hidden) return { code: hidden.code, details: hidden.details };
  if (known.schema.safeParse(value).success) return undefined;
  return { code: 'wrong-block-value', details: { block: name, field, value, expected: expectedBy(known) } };
};

const faultsOfAttributes = (tag: Tag, name: string, block: Block): Finding[] => {
  const names = tag.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));
  const repeated = names.filter((field, index) => names.indexOf(field) !== index);
  const missing = Object.entries(block.fields).filter(
    ([field, { schema }]) => !names.includes(field) && !schema.safeParse(undefined).success,
  );
  return [
    ...tag.attributes.flatMap((attribute) => faultOfAttribute(attribute, name, block) ?? []),
    ...[...new Set(repeated)].map((field): Finding => ({ code: 'block-field-twice', details: { block: name, field } })),
    ...missing.map(([field, known]): Finding => ({
      code: 'missing-block-field',
      details: { block: name, field, expected: expectedBy(known) },
    })),
  ];
};

const faultOfPlace = (tag: Tag, name: string, { stands }: Block): Finding | undefined => {
  const alone = tag.type === 'mdxJsxFlowElement';
  if (stands === 'alone' && !alone) return { code: 'block-stands-alone', details: { block: name } };
  if (stands === 'in-text' && alone) return { code: 'block-stands-in-text', details: { block: name } };
  return undefined;
};

/** What is wrong with a tag: its name, its fields, what it holds, where it stands. */
export const faultsOfTag = (tag: Tag, blocks: Readonly<Record<string, Block>>): Finding[] => {
  const name = tag.name ?? '';
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  if (!block) return [{ code: 'unknown-block', details: { block: name, expected: Object.keys(blocks).join(', ') } }];
  const place = faultOfPlace(tag, name, block);
  const holds = block.holds === 'nothing' && tag.children.length > 0;
  return [
    ...faultsOfAttributes(tag, name, block),
    ...(place ? [place] : []),
    ...(holds ? [{ code: 'block-holds-nothing', details: { block: name } } as const] : []),
  ];
};
