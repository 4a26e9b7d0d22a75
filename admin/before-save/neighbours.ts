import { lackingWords, type ContentFile, type Entry } from '../../src/gate/entries.ts';
import type { Values } from '../../src/gate/fields.ts';
import { defaultLocale, localeTags, type Locale } from '../../src/i18n/locales.ts';
import type { Fields } from '../../src/model/field.ts';
import { model, type TypeName } from '../../src/model/index.ts';
import type { ContentType } from '../../src/model/content-type.ts';
import type { SiteEntry } from '../entries/entries.ts';

/** The other entries of the site, as far as they were asked for. */
export interface Neighbours {
  readonly entries: readonly Entry[];
  /** Types of which all entries are known, so that it can be said of one that it does not exist. */
  readonly types: ReadonlySet<TypeName>;
}

export const noNeighbours: Neighbours = { entries: [], types: new Set() };

const pick = (data: Values, fields: Fields): Values =>
  Object.fromEntries(Object.entries(data).filter(([name]) => Object.hasOwn(fields, name)));

/** An entry as the gate knows it, without its texts: nothing is looked for in them. */
const gateEntry = ({ type: typeName, name, files: given }: SiteEntry): Entry => {
  const type: ContentType = model[typeName];
  const facts = pick(given[defaultLocale] ?? {}, type.facts);
  const files = new Map(
    localeTags.flatMap((locale): [Locale, ContentFile][] => {
      const data = given[locale];
      if (!data) return [];
      const place = { file: `${typeName}/${locale}/${name}`, type: typeName, locale, name };
      const positionOf = () => ({ line: 1, column: 1 });
      return [[locale, { ...place, positionOf, facts, words: pick(data, type.words), body: '', isSound: true }]];
    }),
  );
  const status = typeof facts['status'] === 'string' ? facts['status'] : undefined;
  const entry: Omit<Entry, 'complete'> = { type: typeName, name, files, facts, status };
  return {
    ...entry,
    // Asked of few, and dear.
    get complete() {
      const lacks = (locale: Locale) =>
        lackingWords({ ...entry, complete: [] }, locale).filter((field) => field !== 'body');
      return [...files.keys()].filter((locale) => lacks(locale).length === 0);
    },
  };
};

/** What is known of the site when all entries of some types are; the one that is being written is left out. */
export const neighboursAmong = (
  known: ReadonlyMap<TypeName, readonly SiteEntry[]>,
  own: { readonly type: TypeName; readonly name: string },
): Neighbours => ({
  types: new Set(known.keys()),
  entries: [...known.values()]
    .flat()
    .filter(({ type, name }) => type !== own.type || name !== own.name)
    .map(gateEntry),
});
