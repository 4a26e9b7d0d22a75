import { wordsIn } from '../i18n/locales.ts';
import { claimAnchor } from '../i18n/urls.ts';
import { treeOf } from '../mdx/tree.ts';
import { isDocument } from '../model/index.ts';
import type { ContentFile, Entry } from './entries.ts';
import { textsOf } from './fields.ts';

/** What a body that may be rendered says of itself. */
export interface Body {
  readonly entry: Entry;
  readonly file: ContentFile;
  /** Ids that addresses may end in. */
  readonly anchors: ReadonlySet<string>;
  /** Ids that its blocks name, by type. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
  readonly links: readonly { readonly url: string; readonly line: number; readonly column: number }[];
  readonly pictures: readonly { readonly src: string; readonly line: number; readonly column: number }[];
  /** Files that it offers to readers. */
  readonly downloads: Body['pictures'];
}

const bodyOf = (entry: Entry, file: ContentFile): Body => {
  const { article } = wordsIn(file.locale).interface;
  const { headings, uses, links, pictures, downloads } = treeOf(file.body, {
    footnotes: { label: article.footnotes, back: article.backToText },
  });
  const claims = [...(uses['claims'] ?? []), ...textsOf(entry.facts['claims'])];
  return {
    entry,
    file,
    uses,
    links,
    pictures,
    downloads,
    anchors: new Set([...headings.map(({ id }) => id), ...claims.map(claimAnchor)]),
  };
};

/** Reads, once, every body of every language and status in which nothing is wrong. */
export const bodiesOf = (entries: readonly Entry[]): readonly Body[] =>
  entries
    .filter(({ type }) => isDocument(type))
    .flatMap((entry) =>
      [...entry.files.values()]
        .filter(({ body, isSound }) => isSound && body.trim())
        .map((file) => bodyOf(entry, file)),
    );
