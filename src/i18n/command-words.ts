import type { Refusal } from '../permalinks/change.ts';

/** What the list of contacts that are due says. */
export interface ContactsDueWords {
  readonly overdue: (file: string, on: string) => string;
  readonly soon: (file: string, on: string) => string;
  /** What to do where the source is young enough. */
  readonly lookAgain: string;
  /** What to do where it is not. */
  readonly findSource: string;
  readonly sum: (day: string, overdue: number, soon: number) => string;
}

/** What the commands for editors say on a terminal, apart from problems. */
export interface CommandWords {
  readonly check: {
    readonly noProblems: (files: number) => string;
    readonly problems: (count: number) => string;
    readonly noSuchFile: (file: string) => string;
    /** The error that ends a build. */
    readonly nothingBuilt: (problems: number) => string;
  };
  readonly contacts: ContactsDueWords;
  /** What `npm run check:due` says. */
  readonly due: {
    readonly review: (file: string, on: string) => string;
    readonly followUp: (file: string, on: string) => string;
    readonly appears: (file: string, on: string) => string;
    readonly takenDown: (file: string, on: string) => string;
    readonly waits: (file: string, status: string) => string;
    readonly sum: (day: string, reviews: number, followUps: number, waiting: number) => string;
  };
  /** What `npm run check:restored` says. */
  readonly restored: {
    readonly nothingToCompare: (commit: string) => string;
    readonly sum: (down: number, alone: number) => string;
  };
  readonly start: {
    readonly usage: (types: string) => string;
    readonly askType: (types: string) => string;
    readonly askName: string;
    readonly unknownType: (type: string) => string;
    readonly wrongName: (name: string) => string;
    readonly reservedName: (name: string) => string;
    readonly exists: (file: string) => string;
    readonly takenId: (id: string) => string;
    readonly made: string;
    readonly next: string;
  };
  readonly permalinks: {
    readonly usage: string;
    readonly written: (added: number, moved: number, all: number) => string;
    readonly withdrawn: (id: string) => string;
    readonly sound: (all: number, added: number) => string;
    readonly missing: (file: string) => string;
    /** Why an id cannot be withdrawn, or not in favour of `instead`. */
    readonly refusals: Readonly<Record<Refusal, (id: string, instead: string) => string>>;
  };
  /** What `npm run known-notices` says. */
  readonly known: {
    readonly usage: string;
    /** What is asked for on a terminal; the answer ends with the end of input. */
    readonly ask: Readonly<Record<'closed' | 'false' | 'rumour', string>>;
    readonly notANumber: string;
    readonly notAPhrase: string;
    readonly tells: (telling: string) => string;
    readonly noted: string;
    readonly notedRumour: string;
  };
  /** What a field of a new entry takes, written beside it. */
  readonly hints: {
    readonly oneOf: (values: string) => string;
    readonly someOf: (values: string) => string;
    readonly yesOrNo: string;
    readonly number: (min: number | undefined, max: number | undefined) => string;
    readonly date: string;
    readonly partialDate: string;
    readonly idOf: (type: string) => string;
    readonly idsOf: (type: string) => string;
    readonly list: string;
    readonly listOf: (fields: string) => string;
    readonly optional: string;
    /** What parts two hints. */
    readonly between: string;
  };
}
