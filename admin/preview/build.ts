import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { build, type InlineConfig } from 'vite';
import { scripts } from '../../src/bundling/index.ts';
import { layerOrder } from '../../src/lowering/layer-order.ts';
import { settings } from '../../src/settings.ts';
import { standIns } from './stand-ins.ts';

/**
 * Makes `preview.js`, the site's pages of entries for a browser, and `preview.css`, their styles, in a folder. Astro's own build
 * makes pages and no module that makes them, so this is a second one.
 */
export const buildPreview = async (folder: URL): Promise<void> => {
  const configure = getViteConfig(
    {
      logLevel: 'error',
      define: {
        'process.env': JSON.stringify({ BUILD_DATE: process.env['BUILD_DATE'], SITE_URL: process.env['SITE_URL'] }),
      },
      ssr: { noExternal: true, target: 'webworker' },
      build: {
        ssr: true,
        ssrEmitAssets: true,
        cssCodeSplit: false,
        // Lowered, `light-dark()` would follow the device and not the switch in the editor.
        cssTarget: 'esnext',
        copyPublicDir: false,
        minify: true,
        outDir: fileURLToPath(folder),
        emptyOutDir: false,
        rolldownOptions: {
          input: fileURLToPath(new URL('preview.ts', import.meta.url)),
          output: { entryFileNames: 'preview.js', assetFileNames: 'preview.[ext]', codeSplitting: false },
        },
      },
    },
    { configFile: false, site: settings.origin, trailingSlash: 'always', integrations: [scripts()], logLevel: 'error' },
  );
  const config = (await configure({ mode: 'production', command: 'build' })) as InlineConfig;
  await build({ ...config, configFile: false, plugins: [standIns, layerOrder, ...(config.plugins ?? [])] });
};
