import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/gate/gate.ts';
import { presentAmong, withFactsOf } from '../../src/gate/permalinks.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { broughtUpToDate } from '../../src/permalinks/change.ts';
import { ledgerFrom, ledgerText } from '../../src/permalinks/ledger.ts';
import { afterChanges, edited, folderOf, paths, problemsOf, soundContent, type Changes } from './sound-content.ts';

const { guide, guideZh, news, newsZh, topic } = paths;
const root = join(import.meta.dirname, '../..');

const ledgerOfSound = async (): Promise<string> => {
  const { entries } = await examine(await folderOf(soundContent));
  return ledgerText(broughtUpToDate(new Map(), presentAmong(entries), '2026-11-01'));
};
const withLedger = async (changes: Changes, change = (text: string) => text): Promise<Changes> => ({
  'permalinks.json': change(await ledgerOfSound()),
  ...changes,
});

describe('the gate', () => {
  it('accepts the list of what was given out, and nothing else beside the folders', async () => {
    expect(await afterChanges(await withLedger({}))).toEqual([]);
    expect(await afterChanges({ 'permalinks-old.json': '{}' })).toEqual(['permalinks-old.json:1 wrong-place']);
  });

  it('lets a new entry pass, so that nobody is held up', async () => {
    const another = (soundContent[topic] ?? '').replace('id: prevention', 'id: aftercare');
    expect(await afterChanges(await withLedger({ 'topics/en/aftercare.yaml': another }))).toEqual([]);
  });

  it('refuses one that is lost, and says how to mend it in both languages', async () => {
    const without = { 'agencies/en/mps.yaml': undefined };
    const problems = await problemsOf({ ...soundContent, ...(await withLedger(without)) });
    const lost = problems.find(({ code }) => code === 'permalink-lost');
    expect(lost).toMatchObject({ file: 'permalinks.json', details: { value: 'mps' } });
    expect((await ledgerOfSound()).split('\n')[(lost?.line ?? 0) - 1]).toContain('"mps"');
    for (const locale of ['en', 'zh-Hans'] as const)
      expect(wordsIn(locale).problems['permalink-lost'](lost?.details ?? {})).toContain('npm run permalinks -- withdraw mps');
  });

  it('counts as lost what is a draft again, or appears only later', async () => {
    const drafts = edited('news/en/campaign-2024.mdx', ['status: published', 'status: draft']);
    expect(await afterChanges(await withLedger(drafts))).toContainEqual(expect.stringMatching(/^permalinks\.json:\d+ permalink-lost$/));
    const later = edited('news/en/campaign-2024.mdx', ['status: published', 'status: published\nappears: 2090-01-01']);
    expect(await afterChanges(await withLedger(later))).toContainEqual(expect.stringMatching(/^permalinks\.json:\d+ permalink-lost$/));
  });

  it('says nothing of an entry that could not be read', async () => {
    expect(await afterChanges(await withLedger(edited(guide, ['title: First', 'title: &first First'])))).toEqual([
      `${guide}:2 yaml-anchor`,
    ]);
  });

  it('refuses one that moved, at the entry', async () => {
    const moved = {
      [news]: undefined,
      [newsZh]: undefined,
      'news/en/campaign-of-2024.mdx': (soundContent[news] ?? '').replace('slug: campaign-2024', 'slug: campaign-of-2024'),
      [guide]: (soundContent[guide] ?? '').replace('/en/news/campaign-2024/', '/en/news/campaign-of-2024/'),
      [guideZh]: (soundContent[guideZh] ?? '').replace('campaign-2024', 'campaign-of-2024'),
    };
    expect(await afterChanges(await withLedger(moved))).toEqual(['news/en/campaign-of-2024.mdx:7 permalink-moved']);
  });

  const takenDown = (more = '') => `status: published\ntakenDown: [{ because: asked, on: 2026-11-20${more} }]`;
  const both = ', approvals: [{ role: editor, on: 2026-11-20 }, { role: lawyer, on: 2026-11-21 }]';

  it.each(Object.values(paths).filter((path) => !path.includes('zh-Hans')))(
    'holds no take-down up, whatever names what was taken down: %s',
    async (path) => {
      expect(await afterChanges(await withLedger(edited(path, ['status: published', takenDown()])))).toEqual([]);
    },
  );

  it('refuses what was written down as taken down, until two roles have let it back', async () => {
    const { entries } = await examine(await folderOf({ ...soundContent, ...edited(news, ['status: published', takenDown()]) }));
    const written = (text: string) => ledgerText(withFactsOf(entries, ledgerFrom(text)));
    expect(await afterChanges(await withLedger({}, written))).toEqual([`${news}:7 permalink-withdrawn`]);
    const back = edited(news, ['status: published', takenDown(both)]);
    expect(await afterChanges(await withLedger(back, written))).toEqual([]);
    const early = edited(news, ['status: published', takenDown(both).replace('on: 2026-11-20, approvals', 'on: 2026-11-01, approvals')]);
    expect(await afterChanges(await withLedger(early, written))).toEqual([`${news}:7 permalink-withdrawn`]);
  });

  it('refuses what is seen before what it names, on whatever day it is built', async () => {
    const later = (path: string) => edited(path, ['status: published', 'status: published\nappears: 2090-01-01']);
    expect(await afterChanges(later(topic))).toEqual([`${guide}:11 reference-appears-later`, `${news}:14 reference-appears-later`]);
    expect(await afterChanges({ ...later(topic), ...later(guide), ...later(news) })).toEqual([]);
  });

  it('refuses a list that cannot be read', async () => {
    expect(await afterChanges(await withLedger({}, (text) => text.slice(2)))).toEqual(['permalinks.json:1 permalinks-unreadable']);
  });
});

describe('commands', () => {
  const run = (folder: string, script: string, ...words: string[]) =>
    spawnSync(process.execPath, [join(root, `src/gate/${script}.ts`), ...words], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_FOLDER: folder, BUILD_DATE: '2026-11-24', LC_ALL: 'en_GB.UTF-8' },
    });

  it('write down what is published, withdraw one, and tell what is left to do', async () => {
    const folder = await folderOf(soundContent);
    const ledger = () => ledgerFrom(readFileSync(join(folder, 'permalinks.json'), 'utf8'));
    expect(run(folder, 'check-permalinks').status).toBe(1);
    expect(run(folder, 'update-permalinks').stdout).toContain('7 new');
    expect(run(folder, 'check-permalinks')).toMatchObject({ status: 0 });

    const { status, stderr } = run(folder, 'update-permalinks', 'withdraw', 'kq8z2v', '--instead', 'w35p89');
    expect(stderr).toContain('2026-11-24');
    expect(status).toBe(1);
    expect(ledger().get('kq8z2v')).toMatchObject({ status: 'withdrawn', replacedBy: 'w35p89' });
    expect(run(folder, 'update-permalinks', 'withdraw', 'kq8z2v').stderr).toContain('withdrawn already');
    expect(run(folder, 'update-permalinks', 'draw', 'kq8z2v').status).toBe(1);
  }, 60_000);
});
