import type { statuses } from '../../src/model/content-type.ts';

type Status = (typeof statuses)[number];

/** How far a draft is, as Decap's workflow calls it; the forge keeps it as a label of the merge request. */
export type DecapStatus = 'draft' | 'pending_review' | 'pending_publish';

const facts = {
  draft: 'draft',
  pending_review: 'review',
  pending_publish: 'ready',
} as const satisfies Record<DecapStatus, Status>;

/** The fact `status` of an entry whose draft is that far. */
export const factOf = (status: string | undefined): Status =>
  status && status in facts ? facts[status as DecapStatus] : 'draft';

const inWorkflow: readonly string[] = ['draft', 'review', 'ready', 'published'] satisfies readonly Status[];

/** Whether a fact is one that the workflow decides; any other, as of an entry that was withdrawn, it leaves alone. */
export const isOfWorkflow = (fact: unknown): boolean => typeof fact === 'string' && inWorkflow.includes(fact);

// The first key of that name at the margin is the entry's own: front matter comes before a text.
const line = /^(status:[ \t]*)(["']?)([\w-]*)\2[ \t]*$/m;

/** A file of the default language with another fact `status`, and not a letter changed beside it. */
export const withStatus = (text: string, fact: Status): string =>
  text.replace(line, (whole, key: string, _quote, now: string) => (isOfWorkflow(now) ? key + fact : whole));

/** Whether two texts of a file say the same but for how far the entry is. */
export const areAlike = (one: string | null, other: string | null): boolean =>
  one === other || (one !== null && other !== null && withStatus(one, 'draft') === withStatus(other, 'draft'));
