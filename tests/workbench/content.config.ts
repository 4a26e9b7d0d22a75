// Astro looks for it beside the pages.
export { collections } from '../../src/content.config.ts';
