import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Field } from '../model/field.ts';
import type { Block } from '../model/block.ts';
import { faultOfText } from './characters.ts';
import { findingOfHeld } from './holding.ts';
import type { Finding } from './problem.ts';
import { faultsOfMarks } from './prose.ts';

/** A block as it stands in a body: `<Name field="…">`. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

type Attribute = Tag['attributes'][number];

/** What a field wants: the values of its list, or the name of its pattern. */
const expectedBy = ({ widget: { options, pattern, max } }: Field) => ({
  ...(options ? { expected: 'oneOf', values: options.join(', ') } : { expected: pattern?.says ?? '' }),
  ...(max !== undefined && { max }),
});

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
  const [mark] = faultsOfMarks(value);
  if (mark) return { code: mark.code, details: mark.details };
  if (known.schema.safeParse(value).success) return undefined;
  return { code: 'wrong-block-value', details: { block: name, field, value, ...expectedBy(known) } };
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
      details: { block: name, field, ...expectedBy(known) },
    })),
  ];
};

const faultOfPlace = (tag: Tag, name: string, { stands }: Block): Finding | undefined => {
  const alone = tag.type === 'mdxJsxFlowElement';
  if (stands === 'alone' && !alone) return { code: 'block-stands-alone', details: { block: name } };
  if (stands === 'in-text' && alone) return { code: 'block-stands-in-text', details: { block: name } };
  return undefined;
};

/** Fields that stand for one another, or that are no use without another. */
const faultsOfFilling = (tag: Tag, name: string, { fields: known, oneOf, needs = {} }: Block): Finding[] => {
  const fields = tag.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && one.value ? [one.name] : []));
  const filled = tag.children.length > 0 ? [...fields, 'text'] : fields;
  const count = oneOf?.filter((field) => filled.includes(field)).length;
  const lacking = Object.entries(needs).flatMap(([field, other]) => {
    const lacks = fields.includes(field) && !fields.includes(other) ? known[other] : undefined;
    return lacks
      ? [{ code: 'missing-block-field', details: { block: name, field: other, ...expectedBy(lacks) } } as const]
      : [];
  });
  return [
    ...lacking,
    ...(count === undefined || count === 1
      ? []
      : [{ code: 'block-needs-one', details: { block: name, fields: oneOf?.join(', ') ?? '' } } as const]),
  ];
};

/** What is wrong with a tag: its name, its fields, what it holds, where it stands. */
export const faultsOfTag = (tag: Tag, blocks: Readonly<Record<string, Block>>): Finding[] => {
  const name = tag.name ?? '';
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  if (!block) return [{ code: 'unknown-block', details: { block: name, expected: Object.keys(blocks).join(', ') } }];
  return [
    ...faultsOfAttributes(tag, name, block),
    ...faultsOfFilling(tag, name, block),
    ...[faultOfPlace(tag, name, block), findingOfHeld(tag.children, name, block.holds)].filter(
      (finding) => finding !== undefined,
    ),
  ];
};
