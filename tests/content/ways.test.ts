import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { addressOf, addressOfEntry, nameInAddress, type Named } from '../../src/i18n/urls.ts';
import { readDocument } from '../../src/mdx/document.ts';
import { builtPages } from '../built-site.ts';

const folder = join(import.meta.dirname, '..', '..', 'content', 'guidance', 'en');
const guides = readdirSync(folder).map(
  (name) => readDocument(readFileSync(join(folder, name)), name).data as unknown as Named & { discreet: boolean },
);
const discreet = guides.filter((guide) => guide.discreet);
const pages = builtPages();
const mainOf = (address: string) =>
  /<main[\s\S]*<\/main>/.exec(pages.find((page) => page.address === address)?.html ?? '')?.[0] ?? '';
const linksIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');

describe.each(['en', 'zh-Hans'] as const satisfies readonly Locale[])('in %s', (locale) => {
  test('A to Z names every open guide under a letter, and no discreet one', () => {
    const links = linksIn(mainOf(addressOf('index', locale)));
    for (const guide of guides)
      expect(links.includes(addressOfEntry('guidance', guide, locale)), nameInAddress(guide)).toBe(!guide.discreet);
  });

  test('a campaign leads to its claims, roles, news and questions, and names no discreet guide', () => {
    const main = mainOf(`${addressOf('campaigns', locale)}2024-trafficking-of-women-and-children/`);
    for (const id of ['claims', 'roles', 'time', 'unknown', 'how-we-know', 'guides', 'questions']) {
      expect(main).toContain(`id="${id}"`);
      expect(main).toContain(`href="#${id}"`);
    }
    expect(linksIn(main).some((href) => href.startsWith(addressOf('news', locale)))).toBe(true);
    for (const guide of discreet) expect(linksIn(main)).not.toContain(addressOfEntry('guidance', guide, locale));
  });
});

test('Chinese titles stand under the initial of their pinyin', () => {
  const main = mainOf(addressOf('index', 'zh-Hans'));
  const letterOf = (title: string) => /id="([^"]+)"/.exec(main.slice(main.lastIndexOf('<section', main.indexOf(`>${title}<`))))?.[1];
  expect(letterOf('留守儿童')).toBe('L');
  expect(letterOf('长期失踪')).toBe('C');
  expect(letterOf('贫困')).toBe('P');
});
