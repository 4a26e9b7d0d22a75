import type { AstroIntegration } from 'astro';
import { localeTags } from '../src/i18n/locales.ts';
import { parserInBrowser } from './parser/plugin.ts';
import { buildPreview } from './preview/build.ts';
import { servePreview } from './preview/serve.ts';
import { unusedParts } from './unused-parts.ts';

const at = (file: string) => new URL(file, import.meta.url);

/** The editor at `/admin/`. Nothing of the site needs it: without this integration it builds as before. */
export const admin = (): AstroIntegration => ({
  name: 'admin',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      injectRoute({ pattern: '/admin', entrypoint: at('index.astro') });
      injectRoute({ pattern: '/admin/admin.css', entrypoint: at('admin.css.ts') });
      injectRoute({ pattern: '/admin/preview/[part].json', entrypoint: at('preview/part.json.ts') });
      injectRoute({ pattern: '/admin/content.json', entrypoint: at('trial/content.json.ts') });
      injectRoute({
        pattern: '/admin/[locale]/configuration.json',
        entrypoint: at('configuration/configuration.json.ts'),
      });
      const languages = localeTags.map((tag) => tag.replace('-', '_'));
      updateConfig({
        vite: {
          plugins: [unusedParts(languages), parserInBrowser()],
          // Found only when the editor is opened, it would make Vite reload the page while it loads.
          optimizeDeps: {
            include: [
              'decap-cms-app',
              'decap-cms-core/dist/esm/redux/index.js',
              'decap-cms-core/dist/esm/backend.js',
              'decap-cms-core/dist/esm/actions/entries.js',
              'immutable',
            ],
            exclude: ['satteri'],
          },
          // Decap is two megabytes in one piece.
          build: { chunkSizeWarningLimit: 2500 },
        },
      });
    },
    'astro:server:setup': ({ server }) => servePreview(server),
    'astro:build:done': async ({ dir }) => buildPreview(new URL('admin/preview/', dir)),
  },
});
