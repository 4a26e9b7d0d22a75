import type { Locale } from '../i18n/locales.ts';
import { addressOfListPage, sourceAnchor } from '../i18n/urls.ts';
import type { ShownSource } from '../model/shown.ts';
import { entriesIn, once, type Entry } from './entries.ts';
import { inPages } from './paths.ts';

const perPage = 60;

const shown = (source: Entry<'sources'>, page: number, locale: Locale): ShownSource => ({
  id: source.id,
  lang: source.lang,
  publisher: source.publisher,
  gloss: source.gloss,
  title: source.title,
  titleLang: source.language,
  kind: source.kind,
  date: source.date,
  accessed: source.accessed,
  url: source.link === 'avoid' ? undefined : source.url,
  isCopy: source.link === 'copy',
  avoided: source.link === 'avoid',
  mayNamePerson: source.namesPerson !== 'no',
  address: `${addressOfListPage('sources', page, locale)}#${sourceAnchor(source.id)}`,
});

/** All sources by publisher, in pages short enough for a slow network. */
export const sourcePagesIn = (locale: Locale): Promise<readonly (readonly ShownSource[])[]> =>
  once(`sources/${locale}/pages`, async () => {
    const sorted = [...(await entriesIn('sources', locale))].sort(
      (a, b) => a.publisher.localeCompare(b.publisher, locale) || a.id.localeCompare(b.id),
    );
    return inPages(sorted, perPage).map((sources, at) => sources.map((source) => shown(source, at + 1, locale)));
  });

const sourcesById = (locale: Locale): Promise<ReadonlyMap<string, ShownSource>> =>
  once(
    `sources/${locale}/shown`,
    async () => new Map((await sourcePagesIn(locale)).flat().map((source) => [source.id, source])),
  );

/** The sources with these ids, as a page in this language shows them; ids without a published source are left out. */
export const sourcesNamed = async (ids: readonly string[], locale: Locale): Promise<readonly ShownSource[]> => {
  const all = await sourcesById(locale);
  return ids.flatMap((id) => all.get(id) ?? []);
};
