import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { examples } from '../../src/blocks/examples.ts';
import { localeTags } from '../../src/i18n/locales.ts';
import { placeIn, projectRoot } from '../../src/release/release.ts';
import { builtPages } from '../built-site.ts';
import { workbench } from './integration.ts';
import { namesIn } from './names.ts';

test('every component has examples, and no example is of what is no more', () => {
  expect(namesIn('tests/workbench/components', '.mdx')).toEqual(namesIn('src/components', '.astro'));
});

test.each(Object.entries(examples))('%s has examples, each with a name of its own and in every language', (_, list) => {
  expect(list.length).toBeGreaterThan(0);
  expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  for (const { source } of list) for (const locale of localeTags) expect(source[locale].trim()).not.toBe('');
});

describe('the workbench is never published', () => {
  /** The routes that the workbench adds to a build into a folder. */
  const routesInto = async (outDir: string) => {
    const routes: string[] = [];
    const setUp = workbench().hooks['astro:config:setup'];
    await setUp?.({
      command: 'build',
      config: { outDir: pathToFileURL(`${outDir}/`), root: pathToFileURL(projectRoot) },
      injectRoute: ({ pattern }: { pattern: string }) => routes.push(pattern),
      updateConfig: () => undefined,
      addWatchFile: () => undefined,
      logger: { warn: () => undefined },
    } as never);
    return routes;
  };

  test('a release gets no route of it, whoever asks', async () => {
    expect(await routesInto(`${placeIn(projectRoot).releases}/next.partial`)).toEqual([]);
    expect(await routesInto(`${projectRoot}.cache/workbench/releases/next.partial`)).not.toEqual([]);
  });

  test('the built site has no address of it, and leads to none', () => {
    const pages = builtPages();
    expect(pages.length).toBeGreaterThan(0);
    expect(
      pages.filter(({ address, html }) => address.startsWith('/workbench') || html.includes('/workbench/')),
    ).toEqual([]);
    expect(existsSync('dist/workbench')).toBe(false);
  });
});
