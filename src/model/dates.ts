interface DatedFacts {
  readonly published?: string | undefined;
  readonly asked?: string | undefined;
  readonly appears?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly corrections?: readonly { readonly on: string }[] | undefined;
}

/** The later of two days or more; none where there are none. */
export const latestOf = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** The day on which an entry came out, as far as its facts tell. */
export const publishedOn = ({ published, asked, appears }: DatedFacts): string | undefined =>
  published ?? asked ?? appears;

/** The last day on which an entry came out, was reviewed or corrected; none where its facts tell no day. */
export const changedOn = (facts: DatedFacts): string | undefined =>
  latestOf([publishedOn(facts), facts.reviewed, ...(facts.corrections ?? []).map(({ on }) => on)]);
