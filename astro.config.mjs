// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.origin,
  trailingSlash: 'always',
  integrations: [mdx()],
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
});
