import type { Problem } from '../mdx/problem.ts';

/** A file, and the day of what it says; none where neither the words nor the facts of its entry tell one. */
interface DatedFile {
  readonly file: string;
  readonly day: string | undefined;
}

/** Words of one language that do not follow, and what they should follow; `fields` names what is empty. */
interface Behind extends DatedFile {
  readonly original: DatedFile;
  readonly fields: readonly string[];
}

/**
 * How words can lag. `missing`: there is no such file. `unfinished`: fields are empty that another language has. `older`: another
 * language says something else since a later day. `older-than-facts`: a figure was replaced on a later day.
 * `another-value`: a figure is not the claim's value.
 */
export type LagKind = 'missing' | 'unfinished' | 'older' | 'older-than-facts' | 'another-value';

/** What can be wrong between what is published and the register of sources. */
export type RegisterFault =
  | 'source-missing'
  | 'source-without-address'
  | 'source-unread'
  | 'claim-without-source'
  | 'claim-on-general-knowledge'
  | 'grade-not-lowered'
  | 'grade-raised';

/** What can be wrong with a figure on a built page. */
export type FigureFault = 'count-without-claim' | 'claim-not-published' | 'figure-without-source' | 'other-grade';

type Sentences<Kind extends string> = Readonly<Record<Kind, (details: Problem['details']) => string>>;

/** What the commands say that look over the whole library, each with its cure. */
export interface CheckWords {
  readonly translations: {
    readonly pair: (from: string, to: string) => string;
    readonly lags: Readonly<Record<LagKind, (lag: Behind) => string>>;
    readonly found: (lags: number) => string;
    readonly none: (entries: number) => string;
  };
  readonly sources: {
    readonly problems: Sentences<RegisterFault>;
    readonly found: (problems: number) => string;
    readonly sound: (claims: number, sources: number) => string;
    readonly unused: (ids: readonly string[]) => string;
    readonly withoutLink: (ids: readonly string[]) => string;
  };
  readonly figures: {
    /** Names of the columns: page, claim, figure, grade, sources. */
    readonly columns: readonly [string, string, string, string, string];
    readonly problems: Sentences<FigureFault>;
    readonly found: (problems: number) => string;
    readonly sound: (shown: number, claims: number, pages: number) => string;
    readonly notBuilt: string;
  };
}
