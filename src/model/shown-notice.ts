import type { Term } from './vocabularies.ts';

/** What is left of a notice that has ended or expired, for whatever reason. */
export interface ClosedNotice {
  readonly isOpen: false;
  readonly id: string;
  /** Its page. */
  readonly address: string;
  /** Since when it is closed. */
  readonly since: string;
}

/** A notice as long as it is valid. */
export interface OpenNotice {
  readonly isOpen: true;
  readonly id: string;
  /** BCP 47 tag of the language that the agency's words are in. */
  readonly lang: string;
  readonly address: string;
  readonly poster: string;
  readonly issued: string;
  /** The day of the last renewal by the agency. */
  readonly renewed?: string | undefined;
  readonly expires: string;
  readonly agency: string;
  readonly official: string;
  readonly caseNumber: string;
  readonly place: Term<'place'>;
  readonly province?: Term<'province'> | undefined;
  readonly name: string;
  readonly age: number;
  readonly height?: number | undefined;
  readonly missingSince: string;
  readonly lastSeen: string;
  readonly wore?: string | undefined;
  readonly marks?: string | undefined;
  readonly officer: string;
  readonly printed: string;
  readonly dial: string;
  /** Address of the picture. */
  readonly picture?: string | undefined;
}

/** A notice of a missing child, as pages, posters and cards show it. */
export type ShownNotice = OpenNotice | ClosedNotice;
