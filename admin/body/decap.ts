import { defaultLocale, localeTags, type Locale } from '../../src/i18n/locales.ts';
import type { Written } from '../panes/notice.ts';

/** What of Decap's immutable entry is used here. */
interface DecapEntry {
  readonly get: (name: 'slug') => unknown;
  readonly getIn: (path: readonly string[]) => unknown;
}

/** What Decap gives a widget, as far as the text needs it. */
export interface BodyProps {
  readonly value?: string;
  readonly forID: string;
  readonly field: { readonly get: (name: 'label') => string };
  readonly collection: { readonly get: (name: 'name') => string };
  readonly locale?: string;
  readonly classNameWrapper: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  readonly getEntry: () => DecapEntry;
}

const textAt = (entry: DecapEntry, locale: Locale, field: string): string | undefined => {
  const value = entry.getIn(locale === defaultLocale ? ['data', field] : ['i18n', locale, 'data', field]);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The text of each language and the day of its words, as Decap has them now. */
export const writtenIn = (entry: DecapEntry): ReadonlyMap<Locale, Written> =>
  new Map(
    localeTags.map((locale) => [
      locale,
      { text: textAt(entry, locale, 'body') ?? '', day: textAt(entry, locale, 'written') },
    ]),
  );

/** What tells an entry from others while the editor is open; a new one has no name yet. */
export const entryKeyOf = ({ collection, getEntry }: BodyProps): string => {
  const slug = getEntry().get('slug');
  return `${collection.get('name')}/${typeof slug === 'string' ? slug : ''}`;
};
