import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { layerOrder } from './layer-order.ts';
import { lower } from './lower.ts';

/** Astro sets the newest JavaScript for scripts of pages, and lets a plugin alone say otherwise. */
const scriptsOf2019 = {
  name: 'scripts-of-2019',
  configEnvironment: (name: string) => (name === 'client' ? { build: { target: 'es2019' as const } } : undefined),
};

/**
 * Lowers what is shipped for browsers of 2019: scripts while they are bundled, style sheets when Astro has written them,
 * in place. The name of a sheet keeps the hash of its source, so only a change of this code or its tools leaves it as it
 * was; what a browser has kept under that name then still looks right.
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
          const sheet = new URL(name, folder);
          const css = await readFile(sheet, 'utf8');
          const lowered = lower(css, name);
          await writeFile(sheet, lowered);
          logger.info(`${name}: ${css.length} → ${lowered.length} characters`);
        }
      },
    },
  };
};
