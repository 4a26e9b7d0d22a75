import type { ProblemCode } from '../../src/mdx/problem.ts';

/** What can be wrong, in the order in which an editor is likely to meet it. */
export const problemGroups = {
  chinese: ['half-width-mark', 'stars-left'],
  words: ['barred-word', 'count-outside-claim', 'figure-without-claim'],
  links: [
    ...(['address-empty', 'address-scheme', 'address-host', 'address-look-alike', 'address-user-name'] as const),
    ...(['address-malformed', 'address-encoding', 'telephone-malformed', 'email-malformed'] as const),
    ...(['link-without-words', 'link-says-nothing', 'link-shows-other-host', 'link-shows-other-number'] as const),
    ...(['link-within-link', 'broken-link', 'wrong-language-link', 'missing-anchor'] as const),
    ...(['picture-address', 'picture-without-alternative', 'picture-by-reference', 'missing-picture'] as const),
    'missing-download',
  ],
  headings: [
    ...(['heading-level', 'heading-first', 'heading-skips', 'heading-without-words'] as const),
    ...(['footnote-name', 'footnote-missing', 'footnote-unused', 'reference-twice', 'reference-missing'] as const),
    ...(['table-too-large', 'code-language'] as const),
  ],
  blocks: [
    ...(['unknown-block', 'unknown-block-field', 'missing-block-field', 'wrong-block-value'] as const),
    ...(['block-field-twice', 'block-field-without-value', 'block-needs-one'] as const),
    ...(['block-holds-nothing', 'block-holds-words', 'block-holds-list', 'block-holds-dates'] as const),
    ...(['block-stands-alone', 'block-stands-in-text', 'tag-not-closed', 'tag-not-opened'] as const),
  ],
  code: ['code-import', 'code-expression', 'tag-unreadable', 'unknown-syntax', 'too-many-parts', 'nested-too-deep'],
  fields: ['missing-field', 'wrong-value', 'missing-translation-everywhere', 'counts-differ', 'misplaced-fact'],
  entries: [
    ...(['missing-reference', 'unpublished-reference', 'reference-appears-later'] as const),
    ...(['name-differs', 'duplicate-id', 'duplicate-slug', 'reserved-name'] as const),
  ],
  people: [
    ...(['needs-two-approvals', 'not-told-singly', 'telling-id', 'open-family-page', 'unfit-next-step'] as const),
    ...(['download-on-discreet', 'role-approves-twice', 'shown-again-alone', 'person-without-consent'] as const),
  ],
  permanent: [
    ...(['permalink-lost', 'permalink-moved', 'permalink-reused', 'permalink-taken', 'permalink-withdrawn'] as const),
    ...(['permalink-nowhere', 'permalink-circle', 'permalinks-unreadable'] as const),
  ],
  notices: [
    ...(['notices-off', 'decision-missing', 'decision-unreadable', 'notice-not-police'] as const),
    ...(['notice-without-agreement', 'notice-not-a-child', 'notice-of-somebody-who-left'] as const),
    ...(['notice-picture-name', 'notice-too-long', 'notice-renewed-by-other'] as const),
    ...(['known-notices-unreadable', 'rumour-tells'] as const),
  ],
  files: [
    ...(['unknown-field', 'facts-missing', 'wrong-place', 'not-a-file', 'document-among-code'] as const),
    ...(['too-large', 'not-utf8', 'byte-order-mark', 'line-ends', 'line-too-long', 'hidden-character'] as const),
    ...(['not-composed', 'front-matter-begin', 'front-matter-end', 'yaml', 'yaml-tab', 'yaml-colon'] as const),
    ...(['yaml-document', 'yaml-anchor', 'yaml-tag', 'not-fields', 'not-a-field-name', 'duplicate-field'] as const),
  ],
} as const satisfies Record<string, readonly ProblemCode[]>;

export type ProblemGroup = keyof typeof problemGroups;
