import type { Locale } from '../i18n/locales.ts';
import type { PageFacts } from '../model/shown.ts';

/** What every block is given beside its own fields, which come as the quoted text of its attributes. */
export interface BlockProps {
  readonly locale: Locale;
  readonly facts: PageFacts;
  /** Whether it stands on lines of its own, or within a sentence. */
  readonly alone: boolean;
  /** Whether it is the first on its page with these fields. */
  readonly first: boolean;
}
