import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { settings } from '../../src/settings.ts';
import { compiledTwice } from './compiled-twice.ts';
import { firstDifference } from './difference.ts';
import { writeExamples } from './example-files.ts';

// `npm run check:portable [-- FILE…]`: every published body, and every example of a block, is compiled by `@astrojs/mdx` too
// and must give the HTML that the site makes of it. Exit 0 the same, 1 a difference or a body that does not compile.

const named = process.argv.slice(2);
const files = named.length > 0 ? named : [...globSync(`${settings.contentFolder}/*/*/*.mdx`), ...writeExamples()];

try {
  const bodies = await compiledTwice(
    files.map((file) => resolve(file)),
    './.cache/portable',
  );
  const different = bodies.flatMap((twice) => {
    const difference = firstDifference(twice.body, twice.mdx);
    return difference ? [{ ...twice, difference }] : [];
  });
  for (const { file, body, mdx, difference } of different) {
    console.error(`${relative('', file)} gives other HTML when MDX compiles it. The first difference, here:`);
    console.error(`${difference.body}\n\nwith MDX:\n${difference.mdx}\n`);
    console.error(`The whole, here:\n${body}\n\nwith MDX:\n${mdx}\n`);
  }
  console.log(`${bodies.length} bodies compiled by MDX, ${different.length} with other HTML.`);
  process.exitCode = different.length > 0 || bodies.length === 0 ? 1 : 0;
} catch (error) {
  // Its message names file, line and column.
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
