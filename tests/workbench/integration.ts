import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeIn, projectRoot } from '../../src/release/release.ts';
import { bodiesFrom } from '../portable/bodies.ts';
import { writeExamples } from '../portable/example-files.ts';
import { tellPlaces } from '../portable/places.ts';

const at = (file: string) => new URL(file, import.meta.url);

/** Every example of every block and component, under `/workbench/`. A release never gets it, whatever is asked for. */
export const workbench = (): AstroIntegration => ({
  name: 'workbench',
  hooks: {
    'astro:config:setup': ({ command, config, injectRoute, updateConfig, addWatchFile, logger }) => {
      if (command === 'build' && fileURLToPath(config.outDir).startsWith(placeIn(projectRoot).releases + sep)) {
        logger.warn('The workbench is left out: this is a release.');
        return;
      }
      injectRoute({ pattern: '/workbench', entrypoint: at('overview.astro') });
      injectRoute({ pattern: '/workbench/[kind]/[name]/[...direction]', entrypoint: at('bench.astro') });
      updateConfig({ integrations: [tellPlaces()], vite: { plugins: [bodiesFrom(writeExamples())] } });
      addWatchFile(new URL('src/blocks/examples.ts', config.root));
    },
  },
});
