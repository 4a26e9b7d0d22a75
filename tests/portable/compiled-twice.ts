import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { projectRoot } from '../../src/release/release.ts';
import { smallSite } from '../workbench/small-site.ts';
import { bodiesFrom } from './bodies.ts';
import { tellPlaces } from './places.ts';

/** What one body gives in the two ways. */
export interface Twice {
  readonly file: string;
  readonly body: string;
  readonly mdx: string;
}

const bothWays = (files: readonly string[]): AstroIntegration => ({
  name: 'both-ways',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      injectRoute({ pattern: '/[number]', entrypoint: new URL('both.astro', import.meta.url) });
      updateConfig({ vite: { plugins: [bodiesFrom(files)] } });
    },
  },
});

const part = (html: string, name: string): string => {
  const found = new RegExp(`<${name}>(.*)</${name}>`, 's').exec(html)?.[1];
  if (found === undefined) throw new Error(`tests/portable/both.astro wrote no <${name}>.`);
  return found;
};

/**
 * Renders the bodies of these files, by absolute path, as the site does and as `@astrojs/mdx` does; drafts are left out.
 * `outDir` is from the project's root; `others` change how Astro is set up. Throws what the compiler throws.
 */
export const compiledTwice = async (
  files: readonly string[],
  outDir: string,
  others: readonly AstroIntegration[] = [],
): Promise<readonly Twice[]> => {
  await build(smallSite([tellPlaces(), bothWays(files), ...others], outDir));
  return globSync('*/index.html', { cwd: join(projectRoot, outDir) })
    .map((page) => readFileSync(join(projectRoot, outDir, page), 'utf8'))
    .map((html) => ({ file: part(html, 'title'), body: part(html, 'from-body'), mdx: part(html, 'from-mdx') }));
};
