import type { AstroIntegration } from 'astro';
import { localeTags, wordsIn, type Locale } from '../i18n/locales.ts';
import { leaveAddressOf } from '../i18n/urls.ts';
import type { Told } from '../script/told.ts';
import { settings } from '../settings.ts';
import { bundle, named, type Bundled } from './bundle.ts';

const module = 'virtual:scripts';

/** What the script of all pages is told in one language. */
const toldIn = (locale: Locale): Told => {
  // What stands in the page is not said again.
  const { label, note, limits, ...words } = wordsIn(locale).interface.leaving;
  const ways = localeTags.map((tag) => {
    const [first, second] = settings.leaveTo[tag];
    return [tag, { page: leaveAddressOf(tag), first, second }] as const;
  });
  return { words, ways: Object.fromEntries(ways) };
};

const at = (file: string) => new URL(`../${file}`, import.meta.url);

const pageScripts = async (): Promise<Record<Locale, Bundled>> =>
  Object.fromEntries(
    await Promise.all(
      localeTags.map(async (locale) => [locale, named(await bundle(at('script/index.ts'), { TOLD: toldIn(locale) }))]),
    ),
  ) as Record<Locale, Bundled>;

const all = async () => ({
  pageScripts: await pageScripts(),
  offerScript: named(await bundle(at('offline/offer.ts'), {})),
  worker: await bundle(at('offline/worker.ts'), {}),
});

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
