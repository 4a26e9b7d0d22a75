import type { Feature, Sign } from './findings.ts';

/** How the parts of a notice are written in one language: sources of regular expressions, the likeliest first. */
export interface Wordings {
  readonly features: Readonly<Record<Exclude<Feature, 'link'>, readonly string[]>>;
  readonly signs: Readonly<
    Record<Exclude<Sign, 'private-number' | 'unknown-link' | 'old' | 'adult'>, readonly string[]>
  >;
  /** A telephone number that could be anybody's. */
  readonly mobile: string;
  /** Numbers at which the police answer everybody. */
  readonly emergency: string;
  /** An age; the first group that holds something is the number of years. */
  readonly age: string;
}
