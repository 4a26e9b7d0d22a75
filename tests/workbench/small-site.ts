import type { AstroInlineConfig, AstroIntegration } from 'astro';
import site from '../../astro.config.mjs';
import { projectRoot } from '../../src/release/release.ts';

/**
 * The set-up of a site that has the content and the styles of ours, but no page except those that those in `added` inject:
 * Astro looks for pages in `pages/` of this folder, where there is none. What is added takes the place
 * of what has the same name. `outDir` is from the project's root.
 */
export const smallSite = (added: readonly AstroIntegration[], outDir: string): AstroInlineConfig => {
  const { integrations = [], ...config } = site;
  const mdx = integrations.flat().filter((own) => own && own.name === '@astrojs/mdx');
  return {
    ...config,
    configFile: false,
    root: projectRoot,
    srcDir: './tests/workbench',
    outDir,
    // The site's own store of content is not touched.
    cacheDir: './.cache/small-site',
    logLevel: 'warn',
    integrations: [...mdx.filter((own) => own && !added.some(({ name }) => name === own.name)), ...added],
  };
};
