import type { TreeNode } from '../../../src/mdx/tree.ts';

const pages = new WeakMap<Request, Set<string>>();

/** Those of `ids` that no example before has shown on the page of this request: an id stands on a page once. */
export const notShownBefore = (request: Request, ids: readonly string[]): ReadonlySet<string> => {
  const shown = pages.get(request) ?? new Set();
  pages.set(request, shown);
  const fresh = new Set(ids).difference(shown);
  for (const id of fresh) shown.add(id);
  return fresh;
};

/** The nodes, with a claim taken for the first of its page only where it is a card of one of these claims. */
export const anchoring = (nodes: readonly TreeNode[], claims: ReadonlySet<string>): readonly TreeNode[] =>
  nodes.map((node) =>
    typeof node === 'string'
      ? node
      : {
          ...node,
          first: node.first && node.alone && claims.has(node.fields['id'] ?? ''),
          children: anchoring(node.children, claims),
        },
  );
