import { expect, test } from 'vitest';
import { appearingLater, dueFollowUps, dueReviews, takenDownAmong, waitingIn } from '../../src/gate/due.ts';
import { examine } from '../../src/gate/gate.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { command } from './command.ts';
import { caseOf } from './not-shown.ts';
import { edited, folderOf, paths, soundContent } from './sound-content.ts';

const aCase = (name: string, id: string, status: string) => ({
  [`cases/en/${name}.mdx`]: caseOf(name, id, status).replace('singlePerson:', "nextAsked: '2026-11-20'\nsinglePerson:"),
});
const down = 'status: published\ntakenDown: [{ because: wrong, on: 2026-11-10 }]';
const content = {
  ...soundContent,
  ...edited(paths.topic, ['status: published', 'status: published\nappears: 2090-01-01']),
  ...edited(paths.claim, ['status: published', 'status: review']),
  ...aCase('one', 'b2b2b2', 'status: published'),
  ...aCase('two', 'b3b3b3', down),
  ...aCase('three', 'b4b4b4', 'status: ready'),
};

test('what is due and what waits, of what readers see', async () => {
  const { entries } = await examine(await folderOf(content), await folderOf({}));
  const told = (list: readonly { entry: { name: string }; on: string }[]) => list.map(({ entry, on }) => [entry.name, on]);
  // Read on 1 November, and to be read again after 180 days.
  expect(told(dueReviews(entries, '2027-04-29'))).toEqual([]);
  expect(told(dueReviews(entries, '2027-04-30'))).toEqual([['first-hours', '2027-04-30']]);
  expect(told(dueFollowUps(entries, '2026-11-19'))).toEqual([]);
  expect(told(dueFollowUps(entries, '2026-11-20'))).toEqual([['one', '2026-11-20']]);
  expect(told(appearingLater(entries, '2026-11-20'))).toEqual([['prevention', '2090-01-01']]);
  expect(told(takenDownAmong(entries))).toEqual([['two', '2026-11-10']]);
  expect(waitingIn(entries).map(({ name, status }) => [name, status])).toEqual([
    ['three', 'ready'],
    ['cases-2024', 'review'],
  ]);
});

test('npm run check:due lists the same, in the language of the terminal', async () => {
  const folder = await folderOf(content);
  for (const [locale, language] of [['en', 'en_GB.UTF-8'], ['zh-Hans', 'zh_CN.UTF-8']] as const) {
    const words = wordsIn(locale).commands.due;
    const { code, text } = await command('gate/check-due.ts', folder, [], language);
    expect(code).toBe(0);
    for (const line of [words.appears(paths.topic, '2090-01-01'), words.takenDown('cases/en/two.mdx', '2026-11-10'), words.waits(paths.claim, 'review')])
      expect(text).toContain(line);
  }
});
