import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blocks } from '../../src/blocks/index.ts';

const namesIn = (folder: string, extension: string): readonly string[] =>
  // Pages are bundled elsewhere, so the way is from the project's root.
  readdirSync(join('tests/workbench', folder))
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length));

/** Components that have examples, by name. */
export const shownComponents = namesIn('components', '.mdx');

/** Every component of the site, by name. */
export const components = namesIn('../../src/components', '.astro');

/** Blocks, by name; each has examples of its own in `src/blocks`. */
export const blockNames = Object.keys(blocks);

/** Where the examples of a component or block lie, written from left to right and from right to left. */
export const addressesOf = (name: string): readonly [string, string] => [`/workbench/${name}/`, `/workbench/${name}/rtl/`];
