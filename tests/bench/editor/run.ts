import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { editingIn } from '../../../src/editing/editing.ts';
import { placeIn, projectRoot } from '../../../src/release/release.ts';
import { serve } from '../../../src/release/serve.ts';
import { findBrowser } from '../../browser.ts';
import { contentWithMany, nameOf, titleOf } from './many-entries.ts';
import { timesOf, type Asked, type Times } from './measure.ts';
import { scriptsOf, sum } from './sizes.ts';
import { serveStock } from './stock.ts';

// `npm run bench:editor`: this editor beside Decap as it comes, over the same thousand entries in two languages, in one run:
// the middle of several times, in milliseconds, and scripts in bytes after brotli 11. `-- 9` for nine times.

const total = 1000;
const runs = Number(process.argv[2] ?? 5);
/** What our editor is to keep within, in milliseconds. */
const aims: Readonly<Partial<Record<keyof Times, number>>> = {
  'all of the list': 2000,
  'entry open': 500,
  'keystroke in the title to preview': 150,
  'keystroke in the text to preview': 150,
};
/** How many programs wanted to run in the last minute: with more than there are processors, all figures grow. */
const busy = (): string => `${loadavg()[0]?.toFixed(1)} of ${availableParallelism()}`;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const root = realpathSync(mkdtempSync(join(tmpdir(), 'homeward-bench-')));
contentWithMany(root, total);
const ours = await serve({ place: placeIn(projectRoot), port: 0, editing: await editingIn(root) });
const stock = await serveStock(root);
const found = findBrowser();
const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] });

const common = { total, name: nameOf(total), title: titleOf(total) };
const editors: Readonly<Record<string, Asked>> = {
  ours: {
    ...common,
    address: `http://localhost:${ours.port}/admin/`,
    body: '.cm-content',
    problem: { shown: '.cm-lintRange', made: '\n\n<Unknown />\n' },
  },
  stock: { ...common, address: stock.address, body: '[data-slate-editor]' },
};

const times = new Map<string, Times[]>();
const before = busy();
try {
  // One after the other in each round: whatever else the machine does, it does to both.
  for (let run = 0; run < runs; run += 1)
    for (const [editor, asked] of Object.entries(editors))
      times.set(editor, [...(times.get(editor) ?? []), await timesOf(browser, asked)]);
} finally {
  await browser.close();
  await Promise.all([ours.close(), stock.close()]);
  rmSync(root, { recursive: true });
}

const middle = (editor: string, what: keyof Times): number | undefined => {
  const values = (times.get(editor) ?? []).map((one) => one[what]).filter((value) => value !== undefined);
  return values.length > 0 ? Math.round(median(values)) : undefined;
};
const besides = (one: number | undefined, other: number | undefined) => ({
  ours: one ?? '–',
  stock: other ?? '–',
  'ours / stock': one && other ? Number((one / other).toFixed(2)) : '–',
});
const measures = Object.keys(times.get('ours')?.[0] ?? {}) as (keyof Times)[];
const own = scriptsOf(join(projectRoot, 'dist'), 'admin/index.html');
const theirs = scriptsOf(stock.built, 'index.html');
console.log(`${total} entries in two languages, a text of 1 500 words, middle of ${runs}.`);
console.log(`Processors wanted: ${before} before, ${busy()} after.`);
console.table({
  ...Object.fromEntries(
    measures.map((what) => [
      `${what}, ms`,
      { ...besides(middle('ours', what), middle('stock', what)), aim: aims[what] ?? '–' },
    ]),
  ),
  'scripts at the start, bytes': besides(sum(own), sum(theirs)),
});
console.log('Our scripts at the start, bytes:');
console.table(own);
