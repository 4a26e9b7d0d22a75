/** What a notice of the police has, as far as the facts of the site tell (`tuanyuan-alert-content`, `g-mis-13`, `g-not-02`). */
export const features = ['issuer', 'case', 'date', 'time', 'place', 'person', 'clothes', 'officer', 'link'] as const;
export type Feature = (typeof features)[number];

/** What makes a notice doubtful, or harmful to pass on (`g-not-01` to `g-not-08`). */
export const signs = [
  'repost-money',
  'money',
  'urges',
  'private-number',
  'to-the-poster',
  'unknown-link',
  'old',
  'private-details',
  'adult',
] as const;
export type Sign = (typeof signs)[number];

/** The three answers that there are (SAFETY, "Notices and the alert checker"). None of them says that a notice is real. */
export const answers = ['closed', 'known-false', 'not-known'] as const;
export type Answer = (typeof answers)[number];

/** Something that was found, with the words of the notice in which it was. */
export interface Seen<Name> {
  readonly name: Name;
  readonly text: string;
}

/** What the wording of a notice holds. It says nothing about whether the notice is real. */
export interface Findings {
  readonly found: readonly Seen<Feature>[];
  readonly lacking: readonly Feature[];
  readonly signs: readonly Seen<Sign>[];
}
