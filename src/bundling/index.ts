import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { localeTags, wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf, leaveAddressOf } from '../i18n/urls.ts';
import { order } from '../lowering/layer-order.ts';
import { lower } from '../lowering/lower.ts';
import type { Told } from '../script/told.ts';
import type { ToldSearch } from '../search/shown/told.ts';
import { folderOf } from '../search/words/manifest.ts';
import { settings } from '../settings.ts';
import { bundle, named, type Bundled } from './bundle.ts';

const module = 'virtual:scripts';

/** What the script of all pages is told in one language, and where that of the search lies. */
const toldIn = (locale: Locale, script: Bundled): Told => {
  // What stands in the page is not said again.
  const { label, note, limits, ...words } = wordsIn(locale).interface.leaving;
  const ways = localeTags.map((tag) => {
    const [first, second] = settings.leaveTo[tag];
    return [tag, { page: leaveAddressOf(tag), first, second }] as const;
  });
  const { failed } = wordsIn(locale).interface.search;
  return {
    words,
    ways: Object.fromEntries(ways),
    search: { script: script.address, failed },
  };
};

const at = (file: string) => new URL(`../${file}`, import.meta.url);

/** What the script of the search is told in one language. */
const toldOfSearch = (locale: Locale, style: string): ToldSearch => {
  const { search, menu, topics, index } = wordsIn(locale).interface;
  const look = {
    guidance: menu.guidance,
    questions: menu.questions,
    topics: topics.title,
    index: index.title,
  } as const;
  return {
    index: `/${folderOf(locale)}`,
    page: addressOf('search', locale),
    places: `${addressOf('help', locale)}#places`,
    look: Object.entries(look).map(([page, title]) => ({
      title,
      address: addressOf(page as keyof typeof look, locale),
    })),
    style,
    words: {
      ...search,
      many: search.many('{count}'),
      some: search.some('{count}'),
      meant: search.meant('{words}'),
      date: search.date('{day}'),
      checked: search.checked('{day}'),
      filters: { ...search.filters, chosen: search.filters.chosen('{count}') },
    },
  };
};

const inEachLanguage = async <T>(make: (locale: Locale) => Promise<T>): Promise<Record<Locale, T>> =>
  Object.fromEntries(
    await Promise.all(localeTags.map(async (locale) => [locale, await make(locale)] as const)),
  ) as Record<Locale, T>;

/** Its layer comes after all those of a page's sheet, to which it is added. */
const searchStyle = async (): Promise<string> =>
  lower(`${order}\n${await readFile(at('search/shown/search.css'), 'utf8')}`, 'search.css');

const all = async () => {
  const style = await searchStyle();
  const searchScripts = await inEachLanguage(async (locale) =>
    named(await bundle(at('search/shown/start.ts'), { TOLD: toldOfSearch(locale, style) })),
  );
  return {
    pageScripts: await inEachLanguage(async (locale) =>
      named(await bundle(at('script/index.ts'), { TOLD: toldIn(locale, searchScripts[locale]) })),
    ),
    searchScripts,
    offerScript: named(await bundle(at('offline/offer.ts'), {})),
    worker: await bundle(at('offline/worker.ts'), {}),
  };
};

const asModule = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/**
 * Makes the scripts that Astro cannot: it writes modules alone, which run when a page has been read, and whoever leaves must
 * not see the pages that lie in between. `virtual:scripts` has the script of all pages for each language, the one
 * that saves a page, and the worker that opens saved ones.
 */
export const scripts = (): AstroIntegration => ({
  name: 'scripts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: module,
              resolveId: (id) => (id === module ? `\0${module}` : undefined),
              load: async (id) => (id === `\0${module}` ? asModule(await all()) : undefined),
            },
          ],
        },
      });
    },
  },
});
