/** What the build writes into the script of the search, which is bundled once for each language. */
export interface ToldSearch {
  /** The folder of the index, with `/` at its end. */
  readonly index: string;
  /** The page of the search, the page of help with its list of places, and pages to look through. */
  readonly page: string;
  readonly places: string;
  readonly look: readonly { readonly title: string; readonly address: string }[];
  /** The rules by which it looks, as a style sheet's text. */
  readonly style: string;
  readonly words: ScriptWords;
}

/** What the search says; `{count}`, `{words}` and `{day}` stand for what is told later. */
export interface ScriptWords {
  readonly label: string;
  readonly hint: string;
  readonly close: string;
  readonly keys: string;
  readonly results: string;
  readonly helpFirst: string;
  readonly others: string;
  readonly loading: string;
  readonly one: string;
  readonly many: string;
  readonly some: string;
  readonly meant: string;
  readonly more: string;
  readonly nothing: string;
  readonly near: string;
  readonly look: string;
  readonly help: string;
  readonly lost: string;
  readonly retry: string;
  readonly urgent: Readonly<Record<'heading' | 'elsewhere' | 'first' | 'lines', string>>;
  readonly date: string;
  readonly checked: string;
  readonly sections: string;
  readonly filters: Readonly<
    Record<'open' | 'chosen' | 'clear' | 'kinds' | 'audiences' | 'topics' | 'campaigns' | 'years' | 'places', string>
  >;
  readonly sort: Readonly<Record<'label' | 'relevance' | 'date', string>>;
  readonly copy: Readonly<Record<'link' | 'done' | 'failed', string>>;
  readonly key: string;
  readonly keyNote: string;
  readonly passedOver: string;
  readonly kinds: Readonly<Record<string, string>>;
}

declare const TOLD: ToldSearch;

export const told = TOLD;
export const { words } = TOLD;
export const lang = (): string => document.documentElement.lang;

export const counted = (count: number): string => new Intl.NumberFormat(lang()).format(count);

/** A day, a month or a year, in words. */
export const dayIn = (date: string): string => {
  const parts = date.split('-').length;
  const options = (
    [
      { year: 'numeric' },
      { year: 'numeric', month: 'long' },
      { year: 'numeric', month: 'long', day: 'numeric' },
    ] as const
  )[parts - 1];
  return new Intl.DateTimeFormat(lang(), { ...options, timeZone: 'UTC' }).format(new Date(date));
};

/** How many results there are, whether any has all that was asked for, and what was asked instead. */
export const foundWords = (found: readonly { readonly whole: boolean }[], meant: string | undefined): string => {
  const whole = found.some((match) => match.whole);
  const count = found.length === 1 && whole ? words.one : whole ? words.many : words.some;
  const instead = meant === undefined ? '' : ` ${words.meant.replace('{words}', meant)}`;
  return count.replace('{count}', counted(found.length)) + instead;
};
