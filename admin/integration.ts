import type { AstroIntegration } from 'astro';
import { localeTags } from '../src/i18n/locales.ts';
import { accessMends } from './access/mends.ts';
import { forgeMends } from './backends/mends.ts';
import { houseColours } from './house/colours.ts';
import { houseMends } from './house/mends.ts';
import { lengthMends } from './lengths/mends.ts';
import { entryMends } from './mend/entries.ts';
import { mendPackages } from './mend/plugin.ts';
import { parserMends } from './parser/mends.ts';
import { parserInBrowser } from './parser/plugin.ts';
import { buildPreview } from './preview/build.ts';
import { servePreview } from './preview/serve.ts';
import { searchMends } from './search/mends.ts';
import { sidesMends } from './sides/mends.ts';
import { speedMends } from './speed/mends.ts';
import { unusedParts } from './unused-parts.ts';

/** Parts of Decap's core that are imported by their files: optimised apart, each would be a second one. */
const coreParts = [
  'redux/index.js',
  'backend.js',
  'actions/entries.js',
  'actions/media.js',
  'actions/mediaLibrary.js',
  'valueObjects/AssetProxy.js',
].map((file) => `decap-cms-core/dist/esm/${file}`);

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
      injectRoute({ pattern: '/admin/handbook', entrypoint: at('handbook/index.astro') });
      injectRoute({ pattern: '/admin/handbook/[locale]/[...chapter]', entrypoint: at('handbook/ChapterPage.astro') });
      const languages = localeTags.map((tag) => tag.replace('-', '_'));
      const { NOTICES, CONTENT_FOLDER } = process.env;
      updateConfig({
        vite: {
          // What src/settings.ts asks for; there is no process in a browser.
          environments: { client: { define: { 'process.env': JSON.stringify({ NOTICES, CONTENT_FOLDER }) } } },
          plugins: [
            unusedParts(languages),
            mendPackages(
              accessMends,
              forgeMends,
              entryMends,
              houseMends,
              lengthMends,
              sidesMends,
              parserMends,
              searchMends,
              speedMends,
            ),
            houseColours,
            parserInBrowser(),
          ],
          // Found only when the editor is opened, it would make Vite reload the page while it loads.
          optimizeDeps: { include: ['decap-cms-app', 'immutable', ...coreParts], exclude: ['satteri'] },
          // Decap is two megabytes in one piece.
          build: { chunkSizeWarningLimit: 2500 },
        },
      });
    },
    'astro:server:setup': ({ server }) => servePreview(server),
    'astro:build:done': async ({ dir }) => buildPreview(new URL('admin/preview/', dir)),
  },
});
