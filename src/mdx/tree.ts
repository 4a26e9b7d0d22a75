import Slugger from 'github-slugger';
import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import type { Surroundings } from './elements.ts';
import { fold } from './fold.ts';
import type { TreeNode } from './fold.ts';
import { childrenOf, fieldsOf, isElement, isOfFootnotes, isTag, nodesIn, placeOf, wordsOf } from './html-nodes.ts';
import type { TagNode } from './html-nodes.ts';
import { parseHtml } from './parse.ts';
import type { FootnoteWords } from './parse.ts';
import type { Block } from '../model/block.ts';
import type { Field } from '../model/field.ts';
import { siteProfile } from './policy.ts';
import type { Profile } from './policy.ts';
import type { Place } from './problem.ts';

export type { BlockNode, TreeNode } from './fold.ts';

export interface Heading {
  readonly depth: 2 | 3 | 4;
  readonly id: string;
  readonly text: string;
}

/** A body, ready to be rendered, with what else a page has to know of it. */
export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly headings: readonly Heading[];
  /** Ids that blocks name, by content type, in order and each once. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
  /** Addresses of links; those within the site with their letters decoded. */
  readonly links: readonly ({ readonly url: string } & Place)[];
  /** Pictures of Markdown and of blocks. */
  readonly pictures: readonly ({ readonly src: string; readonly alt: string } & Place)[];
  /** Files that blocks offer to readers, by their address in the media library. */
  readonly downloads: readonly ({ readonly src: string } & Place)[];
  /** The words of the body in one line, for search and reading time. */
  readonly text: string;
}

/** Headings with the ids that Astro would give them, and the heading above each table. */
const outlineOf = (elements: readonly Element[]): { headings: readonly Heading[]; surroundings: Surroundings } => {
  const slugger = new Slugger();
  const headings: Heading[] = [];
  const headingIds = new Map<Element, string>();
  const tableLabels = new Map<Element, string>();
  for (const element of elements) {
    const depth = /^h([234])$/.exec(element.tagName)?.[1];
    const above = headings.at(-1)?.id;
    if (element.tagName === 'table' && above !== undefined) tableLabels.set(element, above);
    if (depth === undefined || isOfFootnotes(element)) continue;
    const text = wordsOf(element);
    const id = slugger.slug(text);
    headingIds.set(element, id);
    headings.push({ depth: Number(depth) as Heading['depth'], id, text });
  }
  return { headings, surroundings: { headingIds, tableLabels } };
};

const blockOf = ({ name }: TagNode, { blocks }: Profile): Block => {
  const block = name && Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  if (!block) throw new Error(`No rule for <${name ?? ''}> in a body.`);
  return block;
};

const usesOf = (tags: readonly TagNode[], profile: Profile): Readonly<Record<string, readonly string[]>> => {
  const uses: Record<string, readonly string[]> = {};
  for (const tag of tags) {
    const block = blockOf(tag, profile);
    for (const [field, value] of Object.entries(fieldsOf(tag))) {
      const type = block.fields[field]?.refersTo;
      if (type !== undefined) uses[type] = [...new Set([...(uses[type] ?? []), ...value.split(' ')])];
    }
  }
  return uses;
};

const linkOf = (element: Element) => {
  const href = String(element.properties.href);
  return { url: /^[/#]/.test(href) ? decodeURI(href) : href, ...placeOf(element) };
};

const pictureOf = (element: Element) => ({
  src: String(element.properties.src),
  alt: String(element.properties.alt),
  ...placeOf(element),
});

/** Files of the media library that blocks name. */
const filesOf = (tags: readonly TagNode[], kind: Field['file'], profile: Profile) =>
  tags.flatMap((tag) => {
    const { fields } = blockOf(tag, profile);
    const written = fieldsOf(tag);
    return Object.entries(written)
      .filter(([field]) => fields[field]?.file === kind)
      .map(([, src]) => ({ src, alt: written['alt'] ?? '', ...placeOf(tag) }));
  });

const named = (nodes: readonly HastNode[], tagName: string) =>
  nodes.filter(isElement).filter((node) => node.tagName === tagName);

/**
 * The tree of a body that `problemsInBody` has accepted. `footnotes` are the words of the notes' list in the language of
 * the body. Throws on anything that no rule knows.
 */
export const treeOf = (
  body: string,
  { profile = siteProfile, footnotes }: { readonly profile?: Profile; readonly footnotes: FootnoteWords },
): Tree => {
  const root = parseHtml(body, footnotes);
  const nodes = nodesIn(root);
  const tags = nodes.filter(isTag);
  const { headings, surroundings } = outlineOf(nodes.filter(isElement));
  return {
    nodes: fold(childrenOf(root), surroundings),
    headings,
    uses: usesOf(tags, profile),
    links: named(nodes, 'a')
      .filter((link) => !isOfFootnotes(link))
      .map(linkOf),
    pictures: [...named(nodes, 'img').map(pictureOf), ...filesOf(tags, 'picture', profile)],
    downloads: filesOf(tags, 'download', profile),
    text: wordsOf(root),
  };
};
