import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../built-site.ts';

const media = join(import.meta.dirname, '..', '..', 'content', 'media');
const isPicture = (name: string) => /\.(?:jpe?g|png|webp)$/.test(name);

test('no picture of the media library is published as an editor gave it', () => {
  const originals = readdirSync(media).filter(isPicture).map((name) => readFileSync(join(media, name)));
  expect(originals.length).toBeGreaterThan(0);
  const published = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isPicture);
  const same = published.filter((path) => {
    const bytes = readFileSync(join(root, path));
    return originals.some((original) => original.equals(bytes));
  });
  expect(same).toEqual([]);
});
