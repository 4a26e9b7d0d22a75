import { createHash } from 'node:crypto';
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { layerOrder } from './layer-order.ts';
import { lower } from './lower.ts';
import { pagesWith } from './pages.ts';
import { shorterScopes } from './scopes.ts';
import { sheetFor } from './sheets.ts';

/** Astro sets the newest JavaScript for scripts of pages, and lets a plugin alone say otherwise. */
const scriptsOf2019 = {
  name: 'scripts-of-2019',
  configEnvironment: (name: string) => (name === 'client' ? { build: { target: 'es2019' as const } } : undefined),
};

/**
 * Puts in the place of one sheet for the whole site one for each kind of page, with what pages of that kind use; returns
 * how long they are, by kind. Kinds that use the same share one file, which is named by the hash of what it holds.
 */
const divide = async (name: string, folder: URL, root: URL): Promise<Readonly<Record<string, number>>> => {
  const css = lower(await readFile(new URL(name, folder), 'utf8'), name);
  const all = await pagesWith(name, root);
  const shorter = shorterScopes(
    css,
    all.map(({ html }) => html),
  );
  const lengths: Record<string, number> = {};
  for (const [kind, pages] of Map.groupBy(all, (page) => page.kind)) {
    const names = pages.reduce((all, page) => all.union(page.names), new Set<string>());
    const sheet = shorter(sheetFor(css, names));
    const own = `${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;
    await writeFile(new URL(own, folder), sheet);
    for (const { file, html } of pages) await writeFile(file, shorter(html.replaceAll(name, own)));
    lengths[kind] = sheet.length;
  }
  await unlink(new URL(name, folder));
  return lengths;
};

/**
 * Lowers what is shipped for browsers of 2019, scripts while they are bundled, style sheets when Astro has written them, and
 * gives each page a sheet with what pages of its kind use (docs/decisions/0009-a-sheet-for-each-kind.md).
 */
export const lowering = (): AstroIntegration => {
  let assets: string;
  return {
    name: 'lowering',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        assets = config.build.assets;
        updateConfig({ vite: { plugins: [layerOrder, scriptsOf2019] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL(`${assets}/`, dir);
        for (const name of (await readdir(folder)).filter((file) => file.endsWith('.css'))) {
          const lengths = Object.values(await divide(name, folder, dir));
          logger.info(`${name}: ${lengths.length} kinds of page, ${Math.max(...lengths)} characters at most`);
        }
      },
    },
  };
};
