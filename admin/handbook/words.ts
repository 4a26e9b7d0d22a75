import type { Locale } from '../../src/i18n/locales.ts';
import type { Block } from '../../src/model/block.ts';
import type { WordReason } from '../../src/wording/rule.ts';
import type { DecapField } from '../configuration/decap.ts';
import type { ProblemGroup } from './problem-groups.ts';
import { english } from './words-en.ts';
import { chinese } from './words-zh-hans.ts';

export interface HandbookWords {
  readonly title: string;
  readonly about: string;
  readonly chapters: string;
  readonly onThisPage: string;
  readonly languages: string;
  readonly toEditor: string;
  readonly toSite: string;
  readonly previous: string;
  readonly next: string;
  /** An example: what is typed, and what readers then see. */
  readonly typed: string;
  readonly seen: string;
  readonly good: string;
  readonly bad: string;
  /** Said before what the check says of an example. */
  readonly checkSays: string;
  readonly needed: string;
  readonly alwaysNeeded: string;
  readonly mayBeEmpty: string;
  /** What an entry of a kind is: with a page of its own, or a fact that pages show. */
  readonly kindOf: Readonly<Record<'document' | 'record', string>>;
  readonly notOffered: string;
  readonly factsTitle: string;
  readonly wordsTitle: string;
  readonly kinds: Readonly<Record<DecapField['widget'], string>>;
  readonly wholeNumber: string;
  readonly someOf: string;
  readonly entryOf: string;
  readonly entriesOf: string;
  readonly between: (min: number | undefined, max: number | undefined) => string;
  readonly itemsBetween: (min: number | undefined, max: number | undefined) => string;
  readonly choices: (count: number) => string;
  readonly within: string;
  readonly holds: Readonly<Record<Block['holds'], string>>;
  readonly stands: Readonly<Record<Block['stands'], string>>;
  readonly oneOf: (labels: string) => string;
  readonly textBetween: string;
  readonly needs: (label: string, other: string) => string;
  readonly noFields: string;
  readonly groups: Readonly<Record<ProblemGroup, string>>;
  readonly notWritten: string;
  readonly instead: string;
  readonly because: string;
  readonly sayOtherwise: string;
  /** What no list of words can tell. */
  readonly described: Readonly<Partial<Record<WordReason, string>>>;
  readonly list: (items: readonly string[]) => string;
}

/** What the handbook itself says, around its chapters and in the lists that are made from the model. */
export const handbookWords: Readonly<Record<Locale, HandbookWords>> = { en: english, 'zh-Hans': chinese };
