import { build } from 'astro';
import { lowering } from '../../src/lowering/index.ts';
import { publish } from '../../src/release/publish.ts';
import { placeIn, projectRoot, type Place } from '../../src/release/release.ts';
import { workbench } from './integration.ts';
import { smallSite } from './small-site.ts';

/** Where the workbench is built to: a place of its own, beside the one that the site is published in. */
export const workbenchPlace: Place = placeIn(`${projectRoot}.cache/workbench`);

/** Builds the workbench there. */
export const buildWorkbench = async (): Promise<void> => {
  await publish({
    place: workbenchPlace,
    must: ['workbench/index.html'],
    keep: 1,
    build: (folder) => build(smallSite([workbench(), lowering()], folder)),
  });
};
