import { describe, expect, it } from 'vitest';
import { examine } from '../../src/gate/gate.ts';
import { lagsIn } from '../../src/gate/translations.ts';
import { locales, localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { command } from './command.ts';
import { edited, folderOf, paths, soundContent, type Changes } from './sound-content.ts';

const { claim, contact, guide, guideZh, news, newsZh } = paths;
const claimZh = 'claims/zh-Hans/cases-2024.yaml';

/** A small content folder of which every word is there in both languages. */
const translated: Readonly<Record<string, string>> = {
  ...soundContent,
  [newsZh]: '---\ntitle: 专项行动\nsummary: 通报了什么。\nunknown: [找到多少人]\n---\n\n公安部通报<Claim id="cases-2024" />。\n',
  [claimZh]: 'figure: 550起案件\nstatement: 公安部称侦破案件550余起。\nsaidBy: 公安部\nnotTold: [找到多少人]\n',
  'sources/zh-Hans/law-2020.yaml': 'publisher: 国务院\n',
  'agencies/zh-Hans/mps.yaml': 'name: 公安部\n',
  'topics/zh-Hans/prevention.yaml': 'title: 预防\nsummary: 怎样保护自己。\nexplanation: 什么有用。\n',
};

/** What lags after these changes, as the command says it in each language, without the folder's own path. */
const lagsAfter = async (changes: Changes) => {
  const folder = await folderOf({ ...translated, ...changes });
  const { entries } = await examine(folder, await folderOf({}));
  return lagsIn(entries, folder).map((lag) => {
    const [english = '', ...others] = localeTags.map((locale) =>
      wordsIn(locale).checks.translations.lags[lag.kind](lag).replaceAll(`${folder}/`, ''),
    );
    for (const told of [english, ...others]) expect(told).not.toMatch(/undefined|\[object|,,/);
    return { pair: `${locales[lag.from].name} → ${locales[lag.to].name}`, english };
  });
};

/** A translated file with a line put before its first. */
const beginning = (path: string, line: string): Changes => ({
  [path]: (translated[path] ?? '').replace(/^(---\n)?/, `$1${line}\n`),
});

describe('check:translations', () => {
  it('says in one line that nothing is missing', async () => {
    expect(await command('gate/check-translations.ts', await folderOf(translated))).toEqual({
      code: 0,
      text: '7 entries: each has all its words in every language, and none is older than another.\n',
    });
  });

  it.each<readonly [what: string, changes: Changes, pair: string, line: RegExp]>([
    ['a document that is not there', { [newsZh]: undefined }, 'English → 中文', /^news\/zh-Hans\/campaign-2024\.mdx is not there; news\/en\/campaign-2024\.mdx \(2025-02-25\) is\./],
    ['a document that has not been begun', { [newsZh]: '\n' }, 'English → 中文', /^news\/zh-Hans\/campaign-2024\.mdx .* lacks title, summary, unknown, body;/],
    ['a record that is not there', { [claimZh]: undefined }, 'English → 中文', /^claims\/zh-Hans\/cases-2024\.yaml is not there;/],
    ['a word that is missing', { [claimZh]: translated[claimZh]?.replace(/^saidBy: .*\n/m, '') }, 'English → 中文', /lacks saidBy;/],
    ['an optional word that readers of one language would miss', beginning(contact, 'notes: Not at night.'), 'English → 中文', /^contacts\/zh-Hans\/cn-110\.yaml .* lacks notes;/],
    ['words that only the other language has', beginning(claimZh, 'loweredBecause: 来源不明'), '中文 → English', /^claims\/en\/cases-2024\.yaml .* lacks loweredBecause;/],
    ['a correction that is not told', { ...edited(news, ['corrected: []', 'corrected: [The year was wrong.]'], ['corrections: []', 'corrections: [{ on: 2026-11-02 }]']) }, 'English → 中文', /^news\/zh-Hans\/campaign-2024\.mdx .* lacks corrected;/],
    ['words that are older', beginning(guide, 'written: 2026-11-20'), 'English → 中文', /^guidance\/zh-Hans\/first-hours\.mdx \(no date yet\) is older than guidance\/en\/first-hours\.mdx \(2026-11-20\)\..*written: '2026-11-20'$/],
    ['words of the default language that are older', beginning(guideZh, 'written: 2026-11-20'), '中文 → English', /^guidance\/en\/first-hours\.mdx .* is older than guidance\/zh-Hans\/first-hours\.mdx \(2026-11-20\)/],
    ['words that are older than a figure', edited(claim, ['asOf:', 'history: [{ on: 2026-10-05, value: 540 }]\nasOf:']), 'English → 中文', /^claims\/zh-Hans\/cases-2024\.yaml .* is older than its facts, changed in claims\/en\/cases-2024\.yaml \(2026-10-05\)/],
    ['a figure that is not the value', { [claimZh]: translated[claimZh]?.replace('550起案件', '五百四十起案件') }, 'English → 中文', /^claims\/zh-Hans\/cases-2024\.yaml .* tells another "figure" than "value" in claims\/en\/cases-2024\.yaml/],
  ])('names %s, with the pair and the cure', async (_, changes, pair, line) => {
    const [first] = await lagsAfter(changes);
    expect(first?.pair).toBe(pair);
    expect(first?.english).toMatch(line);
  });

  it.each<readonly [what: string, changes: Changes]>([
    ['both have followed on one day', { ...beginning(guide, 'written: 2026-11-20'), ...beginning(guideZh, 'written: 2026-11-20') }],
    ['a draft has no translation', { ...edited(guide, ['status: published', 'status: draft']), [guideZh]: undefined }],
    ['one language alone needs a second name', beginning('agencies/zh-Hans/mps.yaml', 'shortName: 公安')],
    ['the figure is told in words of the language', { [claimZh]: translated[claimZh]?.replace('550起案件', '五百五十起案件') }],
    ['both follow a figure that was replaced', { ...edited(claim, ['asOf:', 'history: [{ on: 2026-10-05, value: 540 }]\nwritten: 2026-10-05\nasOf:']), ...beginning(claimZh, 'written: 2026-10-05') }],
  ])('is content where %s', async (_, changes) => {
    expect(await lagsAfter(changes)).toEqual([]);
  });

  it('fails with the list, in the language of the terminal', async () => {
    const folder = await folderOf({ ...translated, [newsZh]: undefined });
    const { code, text } = await command('gate/check-translations.ts', folder, [], 'zh_CN.UTF-8');
    expect(code).toBe(1);
    expect(text).toBe(
      'English → 中文\n  news/en/campaign-2024.mdx（2025-02-25）已有，还缺 news/zh-Hans/campaign-2024.mdx。请按这个文件名写好文字。\n共1处译文要补。\n',
    );
  });
});
