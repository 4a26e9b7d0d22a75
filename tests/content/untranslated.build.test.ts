import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales, wordsIn } from '../../src/i18n/locales.ts';
import { addressesFound } from '../indexed.ts';
import { buildFrom } from './built-from.ts';
import { edited, folderOf, paths, soundContent } from './sound-content.ts';

const withoutPicture = edited(paths.news, ['![A police station](/media/station.png)', 'Nothing else is known.']);

test('an untranslated page says so, carries the right language, and stays out of the search of the other', async () => {
  const content = await folderOf({ ...soundContent, ...withoutPicture, 'media/station.png': undefined });
  const out = await folderOf({});
  await buildFrom(content, out);
  const page = (locale: string) => readFile(join(out, locale, 'news/campaign-2024/index.html'), 'utf8');
  const [translated, untranslated] = await Promise.all([page('en'), page('zh-Hans')]);

  expect(untranslated).toContain('<html lang="zh-Hans"');
  expect(untranslated).toMatch(/<main[^>]* lang="en"/);
  expect(untranslated).toContain(wordsIn('zh-Hans').interface.translation.missing(locales.en.name));
  expect(addressesFound('zh-Hans', out)).not.toContain('/zh-Hans/news/campaign-2024/');
  expect(untranslated).toMatch(/rel="canonical" href="[^"]*\/en\/news\/campaign-2024\/"/);
  expect(untranslated).not.toContain('rel="alternate"');

  expect(addressesFound('en', out)).toContain('/en/news/campaign-2024/');
  expect(translated).not.toMatch(/<main[^>]* lang=/);
  expect(translated).not.toContain('hreflang="x-default"');
}, 120_000);
