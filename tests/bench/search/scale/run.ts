import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { localeTags, type Locale } from '../../../../src/i18n/locales.ts';
import { placeIn } from '../../../../src/release/release.ts';
import { serve } from '../../../../src/release/serve.ts';
import { folderOf } from '../../../../src/search/words/manifest.ts';
import { root as built } from '../../../built-site.ts';
import { findBrowser } from '../../../browser.ts';
import { serveFolder } from '../serve-folder.ts';
import { askedOnce, type AskedOnce, type Until } from './asked.ts';
import { slowLine } from './line.ts';
import { made, type Made, type Maker } from './made.ts';
import { questions } from './questions.ts';

// `npm run bench:search:scale`: the search over 1 000 and 10 000 pages made of the site's own sentences, half of them in each
// language, with the site's own script and headers, on a line as slow as a phone's, beside Pagefind and MiniSearch over the
// same pages. `-- --pages 1000` for one size, `-- --peers 10000` for how many pages the others are given at most: Pagefind
// takes minutes and gigabytes for so many.

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '1000,10000' }, peers: { type: 'string', default: '1000' } },
});
const sizes = values.pages.split(',').map(Number);

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const kB = (bytes: number) => Number((bytes / 1000).toFixed(1));

/** Makes a place that holds the built site without its other pages, and indexes of another size. */
const placeOf = (folder: string) => {
  const place = placeIn(folder);
  const release = join(place.releases, '1');
  for (const path of ['scripts', '_astro', ...localeTags.map((locale) => `${locale}/search`)])
    cpSync(join(built, path), join(release, path), { recursive: true });
  symlinkSync(release, place.link);
  return { place, indexOf: (locale: Locale) => join(release, folderOf(locale)) };
};

interface Measured {
  readonly engine: Maker;
  readonly locale: Locale;
  readonly count: number;
  readonly made: Made;
  readonly asked: readonly AskedOnce[];
}

const asking = async (browser: Browser, engine: Maker, port: number, locale: Locale): Promise<AskedOnce[]> => {
  const line = await slowLine(port);
  try {
    const asked: AskedOnce[] = [];
    for (const question of questions[locale]) asked.push(await askedOnce(browser, engine, line, question, locale));
    return asked;
  } finally {
    line.end();
  }
};

const measured: Measured[] = [];
const folder = mkdtempSync(join(tmpdir(), 'homeward-scale-'));
const { executablePath, args } = findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });

const measurePeer = async (engine: Maker, locale: Locale, count: number) => {
  const at = join(folder, `${engine}-${locale}-${String(count)}`);
  const made_ = await made(engine, locale, count, at);
  copyFileSync(
    join(createRequire(import.meta.url).resolve('minisearch'), '../../es/index.js'),
    join(at, 'mini-search.js'),
  );
  const served = await serveFolder(at);
  measured.push({ engine, locale, count, made: made_, asked: await asking(browser, engine, served.port, locale) });
  served.end();
};

try {
  for (const size of sizes) {
    const at = join(folder, String(size));
    mkdirSync(at);
    const { place, indexOf } = placeOf(at);
    const each = Math.round(size / localeTags.length);
    const indexes = new Map<Locale, Made>();
    for (const locale of localeTags) indexes.set(locale, await made('Homeward', locale, each, indexOf(locale)));
    const server = await serve({ place, port: 0 });
    for (const [locale, own] of indexes)
      measured.push({
        engine: 'Homeward',
        locale,
        count: each,
        made: own,
        asked: await asking(browser, 'Homeward', server.port, locale),
      });
    await server.close();
    if (size <= Number(values.peers))
      for (const locale of localeTags)
        for (const engine of ['Pagefind', 'MiniSearch'] as const) await measurePeer(engine, locale, each);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

const of = (asked: readonly AskedOnce[], when: keyof AskedOnce, what: keyof Until) =>
  asked.map((one) => one[when][what]);
console.log('Making the index of one language, in a process of its own:');
console.table(
  measured.map(({ engine, locale, count, made: { seconds, cpu, peakMB, files, megabytes } }) => ({
    engine,
    locale,
    pages: count,
    seconds: Number(seconds.toFixed(1)),
    'CPU s': Number(cpu.toFixed(1)),
    'peak MB': Math.round(peakMB),
    files,
    MB: Number(megabytes.toFixed(1)),
  })),
);
console.log(
  'Asking, with an empty cache, on a line of 1.6 Mbit/s and 150 ms: the middle of six questions (and the most of them):',
);
console.table(
  measured.map(({ engine, locale, count, asked }) => {
    const both = (when: keyof AskedOnce, what: 'bytes' | 'requests') => {
      const numbers = of(asked, when, what);
      const shown = what === 'bytes' ? kB : (number: number) => number;
      return `${String(shown(median(numbers)))} (${String(shown(Math.max(...numbers)))})`;
    };
    return {
      engine,
      locale,
      pages: count,
      'first kB': both('first', 'bytes'),
      'first requests': both('first', 'requests'),
      'first s': Number((median(of(asked, 'first', 'time')) / 1000).toFixed(2)),
      'five kB': both('five', 'bytes'),
      'five requests': both('five', 'requests'),
      'five s': Number((median(of(asked, 'five', 'time')) / 1000).toFixed(2)),
    };
  }),
);

const ours = measured.filter(({ engine }) => engine === 'Homeward');
const ratio = (one: number, other: number) => Number((one / other).toFixed(2));
const beside = measured
  .filter(({ engine }) => engine !== 'Homeward')
  .flatMap(({ engine, locale, count, asked }) =>
    ours
      .filter((own) => own.locale === locale)
      .map((own) => ({
        locale,
        'Homeward, pages': own.count,
        beside: engine,
        'of pages': count,
        'bytes to five': ratio(median(of(own.asked, 'five', 'bytes')), median(of(asked, 'five', 'bytes'))),
        'time to first': ratio(median(of(own.asked, 'first', 'time')), median(of(asked, 'first', 'time'))),
        'time to five': ratio(median(of(own.asked, 'five', 'time')), median(of(asked, 'five', 'time'))),
      })),
  );
console.log('Homeward as a part of the others:');
console.table(beside);

const growth = localeTags.flatMap((locale) => {
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)].map((size) =>
    ours.find((own) => own.locale === locale && own.count === Math.round(size / localeTags.length)),
  );
  if (!small || !large || small === large) return [];
  const grown = (value: (one: Measured) => number) => ratio(value(large), value(small));
  return [
    {
      locale,
      pages: ratio(large.count, small.count),
      'its square root': Number(Math.sqrt(large.count / small.count).toFixed(2)),
      'bytes to first': grown(({ asked }) => median(of(asked, 'first', 'bytes'))),
      'bytes to five': grown(({ asked }) => median(of(asked, 'five', 'bytes'))),
      'most bytes to five': grown(({ asked }) => Math.max(...of(asked, 'five', 'bytes'))),
      'requests to five': grown(({ asked }) => median(of(asked, 'five', 'requests'))),
    },
  ];
});
if (growth.length > 0) {
  console.log('How many times as much it takes over more pages:');
  console.table(growth);
}
