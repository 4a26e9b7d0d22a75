// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { admin } from './admin/integration.ts';
import { scripts } from './src/bundling/index.ts';
import { gate } from './src/gate/integration.ts';
import { lowering } from './src/lowering/index.ts';
import { withoutOriginals } from './src/release/originals.ts';
import { searchIndex } from './src/search/index.ts';
import { settings } from './src/settings.ts';
import { sitemapOfBuiltPages } from './src/sitemap/index.ts';
import { textOnly } from './src/text-only/index.ts';

// For developers only; a release is built without it in any case.
const workbench =
  process.env['WORKBENCH'] === '1' ? [(await import('./tests/workbench/integration.ts')).workbench()] : [];

export default defineConfig({
  site: settings.origin,
  // Releases are built by src/release; a plain `astro build` must not write through the link into the one that is published.
  outDir: './.cache/plain-build',
  trailingSlash: 'always',
  // The order is that of the work: refuse, build, index what was written, lower what is shipped.
  integrations: [
    gate(),
    scripts(),
    mdx({ smartypants: false, syntaxHighlight: false }),
    admin(),
    withoutOriginals(),
    textOnly(),
    searchIndex(),
    sitemapOfBuiltPages(),
    lowering(),
    ...workbench,
  ],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
});
