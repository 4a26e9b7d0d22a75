import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeTags } from '../../src/i18n/locales.ts';
import { addressOfBoard, feedFormats, addressOfFeed, type FeedFormat } from '../../src/i18n/urls.ts';
import { builtPages, root } from '../built-site.ts';

const project = join(import.meta.dirname, '..', '..');
const pages = builtPages();

describe('this site ships with the board off', () => {
  test('and without any notice or decision', () => {
    expect(existsSync(join(project, 'content/notices'))).toBe(false);
    expect(existsSync(join(project, 'content/notices-decision.yaml'))).toBe(false);
  });

  test.each(localeTags)('%s: there is no board, no notice, no feed', (locale) => {
    expect(existsSync(join(root, addressOfBoard(locale)))).toBe(false);
    for (const format of Object.keys(feedFormats) as FeedFormat[])
      expect(existsSync(join(root, addressOfFeed('notices', format, locale)))).toBe(false);
    expect(pages.length).toBeGreaterThan(100);
    expect(
      pages.filter(
        ({ address, html }) =>
          address.startsWith(addressOfBoard(locale)) || html.includes(`"${addressOfBoard(locale)}`),
      ),
    ).toEqual([]);
  });

  test('and no card or picture of one', () => {
    expect(readdirSync(root)).not.toContain('notices');
  });
});
