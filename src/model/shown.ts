import type { Grade } from './grade.ts';
import type { Term } from './vocabularies.ts';

/**
 * Facts as pages show them, in one language: what blocks and components are given. Plain data, so that the editor can hand
 * over the same from `/data/*.json`. `lang` is the BCP 47 tag of the language that the words are really in.
 */
export interface ShownSource {
  readonly id: string;
  readonly lang: string;
  readonly publisher: string;
  readonly gloss?: string | undefined;
  readonly title: string;
  /** BCP 47 tag of the title's language. */
  readonly titleLang: string;
  readonly kind: Term<'sourceKind'>;
  readonly date?: string | undefined;
  readonly accessed: string;
  /** An address that may be linked; absent where it is unknown or not to be linked. */
  readonly url?: string | undefined;
  readonly isCopy: boolean;
  readonly avoided: boolean;
  /** The document may name a person: on pages about people its title and link are withheld. */
  readonly mayNamePerson: boolean;
  /** Its place in the list of sources. */
  readonly address: string;
}

export interface ShownClaim {
  readonly id: string;
  readonly lang: string;
  readonly figure?: string | undefined;
  readonly qualifier: Term<'qualifier'>;
  readonly statement: string;
  readonly saidBy: string;
  readonly notTold: readonly string[];
  readonly loweredBecause?: string | undefined;
  readonly grade: Grade;
  readonly asOf: string;
  readonly sources: readonly ShownSource[];
}

export interface ShownContact {
  readonly id: string;
  readonly lang: string;
  readonly name: string;
  readonly serves: string;
  readonly runBy: string;
  readonly place: Term<'place'>;
  readonly kind: Term<'contactKind'>;
  readonly operator: Term<'operator'>;
  readonly beginsWithAuthority: boolean;
  readonly printed?: string | undefined;
  readonly dial?: string | undefined;
  readonly sms?: string | undefined;
  readonly chat?: string | undefined;
  readonly url?: string | undefined;
  readonly hours?: string | undefined;
  readonly roundTheClock: Term<'answer'>;
  readonly cost: Term<'cost'>;
  readonly languages: readonly Term<'language'>[];
  readonly asksName: Term<'answer'>;
  readonly shownOnBill: Term<'answer'>;
  readonly notes?: string | undefined;
  readonly passesOn?: string | undefined;
  readonly whatHappens?: string | undefined;
  readonly withoutVoice?: string | undefined;
  readonly lookedAt: string;
  readonly sourceDate?: string | undefined;
  /** Whether it was rung on the day on which it was looked at last. */
  readonly rang?: boolean | undefined;
  readonly isOld: boolean;
  readonly isOverdue: boolean;
  readonly mayLead: boolean;
  readonly rank: number;
  readonly sources: readonly ShownSource[];
}

/** A picture of the media library, decoded and encoded anew. */
export interface ShownPicture {
  /** Address for browsers that know neither of the newer formats. */
  readonly src: string;
  /** In pixels, of the largest copy. */
  readonly width: number;
  readonly height: number;
  /** For `<source>`: newest format first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

export interface ShownTerm {
  readonly id: string;
  readonly lang: string;
  readonly term: string;
  readonly meaning: string;
}

export interface ShownAgency {
  readonly id: string;
  readonly lang: string;
  readonly name: string;
  readonly kind: Term<'agencyKind'>;
  readonly about?: string | undefined;
  /** Its part in a campaign, as reported. */
  readonly does?: string | undefined;
}

/** A file that readers may keep. */
export interface ShownDownload {
  readonly address: string;
  /** What the file is called on the reader's device. */
  readonly name: string;
  /** As readers know it: `PNG`. */
  readonly type: string;
  readonly bytes: number;
}

/** Everything that the blocks of one page name, each by its id. */
export interface PageFacts {
  readonly claims: Readonly<Record<string, ShownClaim>>;
  /** In the order in which they may be offered: what is old or due to be checked comes last. */
  readonly contacts: Readonly<Record<string, ShownContact>>;
  readonly terms: Readonly<Record<string, ShownTerm>>;
  readonly sources: Readonly<Record<string, ShownSource>>;
  readonly agencies: Readonly<Record<string, ShownAgency>>;
  /** By campaign: the agencies that take part, each with what it does. */
  readonly roles: Readonly<Record<string, readonly ShownAgency[]>>;
  /** By the address that is written in the body: `/media/….png`. */
  readonly downloads: Readonly<Record<string, ShownDownload>>;
  /** Ids of claims that the body shows as a card, beside those it only names in a sentence. */
  readonly cards: readonly string[];
  /** Ids of claims whose first use is a card: it carries the anchor of the claim. */
  readonly cardsFirst: readonly string[];
  /** By the address that is written in the body: `/media/….jpg`. */
  readonly pictures: Readonly<Record<string, ShownPicture>>;
}

/** What every page of one language carries around its own words; the library makes it, pages hand it on. */
export interface SiteFrame {
  /** Scheme and host that the site is published at. */
  readonly origin: string;
  /** Content Security Policy for hosts that set no headers. */
  readonly policy: string;
  readonly numbers: Readonly<Partial<Record<'mainland' | 'uk' | 'northAmerica' | 'europe', ShownContact>>>;
  readonly missingChild: string;
  readonly help: string;
  readonly method?: string | undefined;
  /** Address of the script that all pages of the language share. */
  readonly script: string;
  /** Where the search lies. */
  readonly search: { readonly script: string; readonly failed: string };
  /** Address of the script that saves a page on the device. */
  readonly offer: string;
  /** The other site that opens when a reader leaves, and the page on what leaving cannot hide. */
  readonly leave: { readonly site: string; readonly limits: string };
}
