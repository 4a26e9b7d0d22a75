import { expect, test } from 'vitest';
import { root } from '../built-site.ts';
import { scriptsOf, sum } from '../bench/editor/sizes.ts';

test('the editor begins with no more than 750 kB of scripts, packed', { timeout: 60_000 }, () => {
  const scripts = scriptsOf(root, 'admin/index.html');
  // What it begins with, and what that imports.
  expect(Object.keys(scripts).length).toBeGreaterThan(2);
  expect(sum(scripts)).toBeLessThan(750_000);
});
