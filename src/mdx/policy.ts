import type { MdastNode } from 'satteri';
import { blocks } from '../blocks/index.ts';
import type { Block } from '../model/block.ts';
import { placed, placingIn, problemsOfLines } from './characters.ts';
import { faultsOfDocument } from './document-rules.ts';
import type { Standing } from './node-rules.ts';
import { faultsOfNode } from './node-rules.ts';
import { childrenOf } from './nodes.ts';
import { parseMarkdown } from './parse.ts';
import type { Fault, Problem } from './problem.ts';
import { inOrder } from './problem.ts';

/** What bodies may hold beyond Markdown. */
export interface Profile {
  readonly blocks: Readonly<Record<string, Block>>;
}

/** The blocks of this site. */
export const siteProfile: Profile = { blocks };

/** Nesting that no reader follows, and that would make every walk through the tree a deep one. */
const deepest = 24;
const most = 20_000;

const standingsIn = (node: MdastNode, body: string, within: readonly MdastNode[] = []): Standing[] => {
  const source = body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const inside = within.length < deepest ? childrenOf(node) : [];
  return [{ node, within, source }, ...inside.flatMap((child) => standingsIn(child, body, [...within, node]))];
};

const startOf = ({ node }: Standing) => node.position?.start.offset ?? 0;

/** A body too deep or too large is told so at the first place, and nothing more. */
const faultOfSize = (standings: readonly Standing[]): Fault | undefined => {
  const deep = standings.find(({ node, within }) => within.length >= deepest && childrenOf(node).length > 0);
  if (deep) return { offset: startOf(deep), code: 'nested-too-deep', details: { limit: deepest } };
  const first = standings[most];
  return first && { offset: startOf(first), code: 'too-many-parts', details: { limit: most } };
};

/** A tag that is not closed is no use to say of what is no block at all. */
const asUnknownBlock = (fault: Fault, { blocks: known }: Profile): Fault => {
  const name = fault.details['name'];
  if (
    (fault.code !== 'tag-not-closed' && fault.code !== 'tag-not-opened') ||
    typeof name !== 'string' ||
    Object.hasOwn(known, name)
  )
    return fault;
  return { ...fault, code: 'unknown-block', details: { block: name, expected: Object.keys(known).join(', ') } };
};

const faultsOfTree = (root: MdastNode, body: string, profile: Profile): readonly Fault[] => {
  const standings = standingsIn(root, body);
  const size = faultOfSize(standings);
  if (size) return [size];
  return [
    ...standings.flatMap((standing) =>
      faultsOfNode(standing, profile.blocks).map((fault) => ({ ...fault, offset: startOf(standing) + fault.offset })),
    ),
    ...faultsOfDocument(standings),
  ];
};

const isSame = (one: Problem, other: Problem | undefined) =>
  one.line === other?.line && one.column === other.column && one.code === other.code;

/**
 * Everything that is wrong with a body, in order; an empty list means that it may be rendered. The body is a whole file
 * with its front matter blanked, as `readDocument` returns it, or a body alone. What no rule knows is refused.
 */
export const problemsInBody = (body: string, file: string, profile: Profile): readonly Problem[] => {
  const lines = problemsOfLines(body, file);
  // Brackets on a very long line take the parser a time that grows with its square.
  if (lines.some(({ code }) => code === 'line-too-long')) return lines;
  const { root, faults } = parseMarkdown(body);
  const all = [
    ...faults.map((fault) => asUnknownBlock(fault, profile)),
    ...(root ? faultsOfTree(root, body, profile) : []),
  ];
  const placing = placingIn(body);
  return inOrder([...lines, ...all.map((fault) => placed(fault, placing, file))]).filter(
    (problem, index, sorted) => !isSame(problem, sorted[index - 1]),
  );
};
