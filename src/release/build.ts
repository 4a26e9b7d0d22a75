import { renameSync, rmdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { holdingsOf } from '../gate/holdings.ts';
import { localeTags } from '../i18n/locales.ts';
import { settings } from '../settings.ts';
import { LockHeld } from './lock.ts';
import type { Phase, Published } from './publish.ts';
import { publish } from './publish.ts';
import { currentRelease, placeIn, projectRoot } from './release.ts';

// `npm run build`: makes a release and points `dist` to it. Exit 0 published, 1 not published, 2 another build is at work.

const place = placeIn(projectRoot);

const must = [
  'index.html',
  '404.html',
  ...localeTags.flatMap((locale) => [
    `${locale}/index.html`,
    `${locale}/404.html`,
    `${locale}/leave/index.html`,
    `search-index/${locale}/index.json`,
  ]),
];

/** The content check, the search index and the lowering of styles are integrations in astro.config.mjs, so they run in here. */
const buildWithAstro = async (folder: string): Promise<void> => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ root: projectRoot, outDir: folder });
  // Astro writes only the page `/404` as hosts look for it; those of the languages it puts into folders.
  for (const locale of localeTags) {
    renameSync(join(folder, locale, '404', 'index.html'), join(folder, locale, '404.html'));
    rmdirSync(join(folder, locale, '404'));
  }
};

const said: Readonly<Record<Phase, string | undefined>> = {
  build: 'Checking the content and making the pages …',
  check: 'Checking that the site is whole …',
  sync: 'Writing it to the disk …',
  rename: undefined,
  link: undefined,
  tidy: undefined,
};

const summary = ({ release, files, bytes, movedAside }: Published): string =>
  [
    `Published as release ${release.number}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${(performance.now() / 1000).toFixed(1)} s. dist shows it.`,
    ...(movedAside
      ? [`What lay in dist before was no release; it is in ${relative(place.root, movedAside)} now.`]
      : []),
  ].join('\n');

const reasons = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  return error.message + hint;
};

try {
  const published = await publish({
    place,
    must,
    build: buildWithAstro,
    holdings: () => holdingsOf(join(projectRoot, settings.contentFolder)),
    onPhase: (phase) => {
      if (said[phase]) console.log(said[phase]);
    },
  });
  console.log(summary(published));
} catch (error) {
  const current = currentRelease(place);
  const inPlace = current ? `release ${current.number}, the site in place, is untouched` : 'no site is in place yet';
  console.error(`not published: ${reasons(error)}\n${inPlace}.`);
  process.exitCode = error instanceof LockHeld ? 2 : 1;
}
