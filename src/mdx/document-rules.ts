import type { MdastNode } from 'satteri';
import type { Standing } from './node-rules.ts';
import { findingsOfLink } from './node-rules.ts';
import { wordsOf } from './nodes.ts';
import type { Fault, Finding } from './problem.ts';

type OfType<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

const allOf = <Type extends MdastNode['type']>(standings: readonly Standing[], type: Type): OfType<Type>[] =>
  standings.map(({ node }) => node).filter((node): node is OfType<Type> => node.type === type);

const at = (node: MdastNode, { code, details }: Finding): Fault => ({
  offset: node.position?.start.offset ?? 0,
  code,
  details,
});

const findingOfLevel = (depth: number, before: number | undefined): Finding | undefined => {
  // Levels 5 and 6 are refused wherever they stand.
  if (before === undefined) return depth > 2 && depth < 5 ? { code: 'heading-first', details: { depth } } : undefined;
  return depth > before + 1 ? { code: 'heading-skips', details: { depth, before } } : undefined;
};

/** Headings begin at level 2, since the title is level 1, and go down one level at a time (WCAG 1.3.1). */
const faultsOfHeadings = (headings: readonly OfType<'heading'>[]): Fault[] =>
  headings.flatMap((heading, index) => {
    const hasWords = /[\p{L}\p{N}]/u.test(wordsOf(heading));
    const findings = [
      findingOfLevel(heading.depth, headings[index - 1]?.depth),
      hasWords ? undefined : ({ code: 'heading-without-words', details: {} } as const),
    ];
    return findings.flatMap((finding) => (finding ? [at(heading, finding)] : []));
  });

const nameOf = ({ identifier }: { identifier: string }) => identifier.toLowerCase();

/** Definitions by name, the first of each as Markdown takes it, and those that come too late. */
const byName = <Definition extends OfType<'definition' | 'footnoteDefinition'>>(definitions: readonly Definition[]) => {
  const first = new Map<string, Definition>();
  const repeated = definitions.filter((one) => {
    if (first.has(nameOf(one))) return true;
    first.set(nameOf(one), one);
    return false;
  });
  return { first, repeated };
};

/** What is wrong with a body as a whole: the order of headings, references and what they name. Offsets are the body's. */
export const faultsOfDocument = (standings: readonly Standing[]): readonly Fault[] => {
  const definitions = byName(allOf(standings, 'definition'));
  const footnotes = byName(allOf(standings, 'footnoteDefinition'));
  const used = new Set(allOf(standings, 'footnoteReference').map(nameOf));
  const links = allOf(standings, 'linkReference').flatMap((link) => {
    const url = definitions.first.get(nameOf(link))?.url ?? '';
    return findingsOfLink(wordsOf(link), url).flatMap((finding) => (finding ? [at(link, finding)] : []));
  });
  const unused = [...footnotes.first.values()].filter((note) => !used.has(nameOf(note)));
  return [
    ...faultsOfHeadings(allOf(standings, 'heading')),
    ...[...definitions.repeated, ...footnotes.repeated].map((one) =>
      at(one, { code: 'reference-twice', details: { name: one.identifier } }),
    ),
    ...links,
    ...unused.map((note) => at(note, { code: 'footnote-unused', details: { name: note.identifier } })),
  ];
};
