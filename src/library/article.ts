import { readingMinutes } from '../i18n/format.ts';
import { wordsIn, type Locale } from '../i18n/locales.ts';
import { treeOf, type Tree, type TreeNode } from '../mdx/tree.ts';
import type { DocumentName } from '../model/index.ts';
import type { PageFacts } from '../model/shown.ts';
import { agenciesNamed } from './agencies.ts';
import { bodyOf } from './body.ts';
import { rolesNamed } from './campaigns.ts';
import { claimsNamed } from './claims.ts';
import { contactsNamed } from './contacts.ts';
import { downloadsNamed } from './downloads.ts';
import type { Entry } from './entries.ts';
import { picturesNamed } from './pictures.ts';
import { sourcesNamed } from './sources.ts';
import { termsNamed } from './terms.ts';

/** A document ready to be shown: its body as a tree, and every fact that the tree names. */
export interface Article {
  readonly tree: Tree;
  readonly facts: PageFacts;
  readonly minutes: number;
}

interface ClaimUse {
  readonly id: string;
  readonly alone: boolean;
}

/** Every use of a claim in a body, in order. */
const claimUsesIn = (nodes: readonly TreeNode[]): readonly ClaimUse[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.block === 'Claim' ? [{ id: node.fields['id'] ?? '', alone: node.alone }] : claimUsesIn(node.children);
  });

const byId = <T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** Reads and parses the body of a document, and looks up exactly the facts that it names. */
export const articleOf = async (entry: Entry<DocumentName>, locale: Locale): Promise<Article> =>
  articleIn(await bodyOf(entry), entry.lang, locale);

/** The same of a text in the language `lang`, with its facts in the reader's. */
export const articleIn = async (body: string, lang: Locale, locale: Locale): Promise<Article> => {
  const { footnotes, backToText } = wordsIn(lang).interface.article;
  const tree = treeOf(body, { footnotes: { label: footnotes, back: backToText } });
  const claims = await claimsNamed(tree.uses['claims'] ?? [], locale);
  const contacts = await contactsNamed(tree.uses['contacts'] ?? [], locale);
  const uses = claimUsesIn(tree.nodes);
  const cards = uses.filter(({ alone }) => alone).map(({ id }) => id);
  const cardsFirst = cards.filter((id) => uses.find((use) => use.id === id)?.alone);
  const terms = await termsNamed(tree.uses['glossary'] ?? [], locale);
  const sources = await sourcesNamed(tree.uses['sources'] ?? [], locale);
  const agencies = await agenciesNamed(tree.uses['agencies'] ?? [], locale);
  const roles = await rolesNamed(tree.uses['campaigns'] ?? [], locale);
  const downloads = await downloadsNamed(tree.downloads.map(({ src }) => src));
  const pictures = await picturesNamed(tree.pictures.map(({ src }) => src));
  return {
    tree,
    facts: {
      claims: byId(claims),
      contacts: byId(contacts),
      terms: byId(terms),
      sources: byId(sources),
      agencies: byId(agencies),
      roles,
      downloads,
      pictures,
      cards,
      cardsFirst,
    },
    minutes: readingMinutes(tree.text),
  };
};
