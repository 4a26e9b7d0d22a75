import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dateIn } from '../../src/i18n/format.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { buildFrom } from './built-from.ts';
import { edited, folderOf, paths, soundContent } from './sound-content.ts';

const news = edited(
  paths.news,
  ['![A police station](/media/station.png)', 'Nothing else is known.'],
  ['title: A campaign', 'title: Work & travel'],
  ['corrected: []', 'corrected: [It said 560 & more. 550 is right., It said 2023. 2024 is right.]'],
  ['corrections: []', 'corrections: [{ on: 2026-10-05 }, { on: 2026-09-01 }]'],
);
const withdrawn = { type: 'news', address: '/{locale}/news/gone/', since: '2025-01-01', status: 'withdrawn', changed: '2026-09-15' };

test('corrections stand on one page and in a feed, the newest first; of what was withdrawn only the day', async () => {
  const content = await folderOf({
    ...soundContent,
    ...news,
    'media/station.png': undefined,
    'permalinks.json': JSON.stringify({ gone42: withdrawn }),
  });
  const out = await folderOf({});
  await buildFrom(content, out);
  const file = (path: string) => readFile(join(out, path), 'utf8');

  const page = await file('en/corrections/index.html');
  expect(page).toMatch(/5 October 2026[\s\S]*It said 560[\s\S]*1 September 2026[\s\S]*It said 2023/);
  expect(page).toContain('href="/en/news/campaign-2024/#corrections"');
  expect(page).toContain(wordsIn('en').interface.corrections.withdrawnOn(dateIn('en', '2026-09-15')));
  expect(page).not.toContain(wordsIn('en').interface.corrections.none);
  expect(page).not.toContain('news/gone/');
  // Where it is not translated, its words say which language they are in.
  expect(await file('zh-Hans/corrections/index.html')).toMatch(/<li lang="en"[^>]*>[\s\S]*It said 560/);
  expect(await file('en/news/campaign-2024/index.html')).toMatch(/id="corrections"[\s\S]*href="\/en\/corrections\/"/);

  const { items } = JSON.parse(await file('feeds/en/corrections.json')) as { items: { id: string; title: string; content_text: string }[] };
  expect(items.map(({ id }) => new URL(id).pathname + new URL(id).hash)).toEqual([
    '/r/kq8z2v/en/#correction-2',
    '/r/gone42/en/#withdrawn',
    '/r/kq8z2v/en/#correction-1',
  ]);
  expect(items[0]).toMatchObject({ title: 'Corrected: Work & travel', content_text: 'It said 560 & more. 550 is right.' });
  expect(await file('feeds/en/corrections.rss.xml')).toContain('<![CDATA[It said 560 &amp; more. 550 is right.]]>');
  expect(await file('feeds/en/corrections.atom.xml')).toContain('<title type="html"><![CDATA[Corrected: Work &amp; travel]]></title>');
  expect(await file('feeds/en/news.atom.xml')).toContain('<updated>2026-10-05T00:00:00.000Z</updated>');

  // An entry that is not translated is in no feed of the other language, and its page there is not in the sitemap.
  for (const feed of ['news', 'all', 'corrections']) expect(await file(`feeds/zh-Hans/${feed}.json`)).not.toContain('kq8z2v');
  const sitemap = await file('sitemap-0.xml');
  expect(sitemap).toMatch(/<loc>[^<]*\/en\/news\/campaign-2024\/<\/loc><lastmod>2026-10-05/);
  expect(sitemap).not.toContain('/zh-Hans/news/campaign-2024/');
}, 180_000);
