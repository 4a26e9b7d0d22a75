import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Phase } from '../../src/release/publish.ts';
import { publish } from '../../src/release/publish.ts';
import { currentRelease, releasesIn } from '../../src/release/release.ts';
import { newPlace } from './new-place.ts';
import { must, shown, siteOf, write } from './small-site.ts';

const numbers = (place: ReturnType<typeof newPlace>): number[] => releasesIn(place).map(({ number }) => number);

describe('a good build', () => {
  test('is shown through a link, under the next number', async () => {
    const place = newPlace();
    const first = await publish({ place, must, build: siteOf('first') });
    expect(first.release.number).toBe(1);
    expect(shown(place)).toBe('first');

    const phases: Phase[] = [];
    const second = await publish({ place, must, build: siteOf('second'), onPhase: (phase) => phases.push(phase) });
    expect(second).toMatchObject({ release: { number: 2 }, files: 12, movedAside: undefined });
    expect(phases).toEqual(['build', 'check', 'sync', 'rename', 'link', 'tidy']);
    expect(currentRelease(place)).toEqual(second.release);
    expect(shown(place, 'zh-Hans/index.html')).toBe('second');
    expect(lstatSync(place.link).isSymbolicLink()).toBe(true);
    expect(readdirSync(place.releases).sort()).toEqual(['1', '2']);
  });

  test('shows the old site until the link is turned', async () => {
    const place = newPlace();
    await publish({ place, must, build: siteOf('old') });
    const seen: Record<string, string | undefined> = {};
    await publish({ place, must, build: siteOf('new'), onPhase: (phase) => (seen[phase] = shown(place)) });
    expect(seen).toEqual({ build: 'old', check: 'old', sync: 'old', rename: 'old', link: 'old', tidy: 'new' });
  });

  test('is built in a folder whose name does not tell the number', async () => {
    const place = newPlace();
    const folders = new Set<string>();
    for (const words of ['first', 'second'])
      await publish({
        place,
        must,
        build: (folder) => {
          folders.add(folder);
          expect(readdirSync(folder)).toEqual([]);
          return siteOf(words)(folder);
        },
      });
    expect(folders.size).toBe(1);
  });

  test('keeps the last five releases, and counts on', async () => {
    const place = newPlace();
    for (let number = 1; number <= 7; number++) await publish({ place, must, build: siteOf(String(number)) });
    expect(numbers(place)).toEqual([3, 4, 5, 6, 7]);
    for (let number = 8; number <= 11; number++) await publish({ place, must, build: siteOf(String(number)), keep: 2 });
    expect(numbers(place)).toEqual([10, 11]);
    expect(shown(place)).toBe('11');
  });

  test('removes what killed builds have left, and leaves the rest alone', async () => {
    const place = newPlace();
    write(place.releases, { 'next.partial/index.html': 'half', '3.partial/index.html': 'half', 'note.txt': 'mine' });
    symlinkSync('nowhere', join(place.releases, 'link.partial'));
    await publish({ place, must, build: siteOf('new') });
    expect(readdirSync(place.releases).sort()).toEqual(['1', 'note.txt']);
  });

  test('moves a real folder out of the link’s place, and tells where to', async () => {
    const place = newPlace();
    write(place.link, { 'index.html': '<p>by hand</p>' });
    const { movedAside } = await publish({ place, must, build: siteOf('new') });
    expect(shown(place)).toBe('new');
    expect(readFileSync(join(movedAside ?? '', 'index.html'), 'utf8')).toBe('<p>by hand</p>');
    await publish({ place, must, build: siteOf('newer') });
    expect(existsSync(movedAside ?? '')).toBe(true);
  });

  test('replaces a link that shows something else', async () => {
    const place = newPlace();
    mkdirSync(join(place.root, 'elsewhere'));
    symlinkSync('elsewhere', place.link);
    expect(currentRelease(place)).toBeUndefined();
    await publish({ place, must, build: siteOf('new') });
    expect(shown(place)).toBe('new');
    expect(readdirSync(join(place.root, 'elsewhere'))).toEqual([]);
  });
});

describe('a build that is not good', () => {
  const broken: Record<string, [(folder: string) => Promise<void>, RegExp]> = {
    'a step that throws half-way': [
      async (folder) => {
        await siteOf('new')(folder);
        throw new Error('the search index failed');
      },
      /the search index failed/,
    ],
    'a file without which no site is': [
      (folder) => siteOf('new')(folder).then(() => writeFileSync(join(folder, '404.html'), '')),
      /404\.html: empty/,
    ],
    'nothing at all': [() => Promise.resolve(), /zh-Hans\/index\.html: missing/],
    'an empty page': [siteOf('new', { 'en/news/index.html': '' }), /en\/news\/index\.html: empty/],
    'server code of Astro': [siteOf('new', { '.prerender/chunk.mjs': '1' }), /\.prerender: server code/],
    'a hidden file': [siteOf('new', { 'en/.env': 'KEY=1' }), /en\/\.env: names that begin with a dot/],
    'a source map': [
      siteOf('new', { '_astro/a.js.map': '{}' }),
      /_astro\/a\.js\.map: the site publishes no such files/,
    ],
    'source code': [siteOf('new', { 'en/page.astro': '---' }), /en\/page\.astro: the site publishes no such files/],
    'a link': [
      (folder) => siteOf('new')(folder).then(() => symlinkSync('/etc/hostname', join(folder, 'name.txt'))),
      /name\.txt: neither a file nor a folder/,
    ],
  };

  test.each(Object.entries(broken))(
    '%s: the old site stays, and nothing is left behind',
    async (_name, [build, why]) => {
      const place = newPlace();
      await expect(publish({ place, must, build })).rejects.toThrow(why);
      expect(existsSync(place.link)).toBe(false);

      await publish({ place, must, build: siteOf('old') });
      await expect(publish({ place, must, build })).rejects.toThrow(why);
      expect(shown(place)).toBe('old');
      expect(readdirSync(place.releases)).toEqual(['1']);
    },
  );

  test('names all faults at once', async () => {
    const place = newPlace();
    const build = siteOf('new', { '404.html': '', 'a.ts': '', '.git/config': '' });
    const error = await publish({ place, must: [...must, 'feed.xml'], build }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      faults: expect.arrayContaining([
        expect.stringContaining('404.html: empty'),
        expect.stringContaining('a.ts: '),
        expect.stringContaining('.git: '),
        expect.stringContaining('feed.xml: missing'),
      ]) as unknown,
    });
  });

  test('a link that cannot be turned: the folder in its place comes back, and the release goes', async () => {
    const place = newPlace();
    write(place.link, { 'index.html': '<p>by hand</p>' });
    const onPhase = (phase: Phase): void => {
      if (phase === 'link') mkdirSync(join(place.releases, 'link.partial'));
    };
    await expect(publish({ place, must, build: siteOf('new'), onPhase })).rejects.toThrow(/EEXIST/);
    expect(shown(place)).toBe('by hand');
    expect(numbers(place)).toEqual([]);
  });
});
