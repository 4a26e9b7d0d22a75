import type { MdastNode } from 'satteri';
import type { Standing } from './node-rules.ts';
import { findingsOfLink } from './node-rules.ts';
import { wordsOf } from './nodes.ts';
import type { Fault, Finding } from './problem.ts';

type OfType<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

const allOf = <Type extends MdastNode['type']>(standings: readonly Standing[], type: Type): OfType<Type>[] =>
  standings.map(({ node }) => node).filter((node): node is OfType<Type> => node.type === type);

const at = (node: MdastNode, { code, details }: Finding): Fault => ({ offset: node.position?.start.offset ?? 0, code, details });

/** Headings begin at level 2, since the title is level 1, and go down one level at a time (WCAG 1.3.1). */
const faultsOfHeadings = (headings: readonly OfType<'heading'>[]): Fault[] =>
  headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth;
    const { depth } = heading;
    const level: Finding | undefined =
      before === undefined
        ? depth > 2 && depth < 5
          ? { code: 'heading-first', details: { depth } }
          : undefined
        : depth > before + 1
          ? { code: 'heading-skips', details: { depth, before } }
          : undefined;
    const words: Finding | undefined = /[\p{L}\p{N}]/u.test(wordsOf(heading))
      ? undefined
      : { code: 'heading-without-words', details: {} };
    return [level, words].flatMap((finding) => (finding ? [at(heading, finding)] : []));
  });

const nameOf = ({ identifier }: { identifier: string }) => identifier.toLowerCase();

const faultsOfRepeats = (definitions: readonly (OfType<'definition'> | OfType<'footnoteDefinition'>)[]): Fault[] =>
  definitions
    .filter((one, index) => definitions.findIndex((other) => nameOf(other) === nameOf(one)) < index)
    .map((one) => at(one, { code: 'reference-twice', details: { name: one.identifier } }));

/** What is wrong with a body as a whole: the order of headings, references and what they name. Offsets are the body's. */
export const faultsOfDocument = (standings: readonly Standing[]): readonly Fault[] => {
  const definitions = allOf(standings, 'definition');
  const footnotes = allOf(standings, 'footnoteDefinition');
  const used = new Set(allOf(standings, 'footnoteReference').map(nameOf));
  const links = allOf(standings, 'linkReference').flatMap((link) => {
    const url = definitions.find((one) => nameOf(one) === nameOf(link))?.url ?? '';
    return findingsOfLink(wordsOf(link), url).flatMap((finding) => (finding ? [at(link, finding)] : []));
  });
  const unused = footnotes
    .filter((note) => !used.has(nameOf(note)))
    .map((note) => at(note, { code: 'footnote-unused', details: { name: note.identifier } }));
  return [...faultsOfHeadings(allOf(standings, 'heading')), ...faultsOfRepeats(definitions), ...faultsOfRepeats(footnotes), ...links, ...unused];
};
