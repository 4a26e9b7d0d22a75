import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueContacts } from '../../src/gate/due.ts';
import { examine } from '../../src/gate/gate.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { dayAfter, dueOn } from '../../src/model/ageing.ts';
import { edited, folderOf, paths, soundContent } from './sound-content.ts';

const root = join(import.meta.dirname, '../..');
const contact = { id: 'cn-110', lookedAt: '2026-10-01', checkEvery: 365 };
const lastDay = dueOn(contact);
const nothing = [] as const;

/** Contacts that are due on a day, of the sound content with changes. */
const dueOnDay = async (day: string, changes = {}) =>
  dueContacts((await examine(await folderOf({ ...soundContent, ...changes }), await folderOf({}))).entries, day);

describe('contacts that are due', () => {
  test('none is, long before', async () => {
    expect(await dueOnDay(dayAfter(lastDay, -31))).toEqual(nothing);
  });

  test('one is named thirty days before, with its file and its last day, and is not overdue on that day', async () => {
    for (const day of [dayAfter(lastDay, -30), lastDay]) {
      const [due] = await dueOnDay(day);
      expect(due).toMatchObject({ id: 'cn-110', on: lastDay, isOverdue: false });
      expect(due?.file).toContain(paths.contact);
    }
  });

  test('it is overdue from the day after', async () => {
    expect(await dueOnDay(dayAfter(lastDay, 1))).toMatchObject([{ id: 'cn-110', isOverdue: true }]);
  });

  test('a source without a date, or an old one, is not enough to look at again', async () => {
    expect(await dueOnDay(lastDay)).toMatchObject([{ needsSource: true }]);
    const dated = (date: string) => edited(paths.contact, ['checkEvery:', `sourceDate: '${date}'\ncheckEvery:`]);
    expect(await dueOnDay(lastDay, dated('2026-09'))).toMatchObject([{ needsSource: false }]);
    expect(await dueOnDay(lastDay, dated('2019'))).toMatchObject([{ needsSource: true }]);
  });

  test('what readers do not see is not due', async () => {
    const draft = edited(paths.contact, ['status: published', 'status: draft']);
    expect(await dueOnDay(dayAfter(lastDay, 1), draft)).toEqual(nothing);
  });

  test('the most urgent comes first, over all contacts of the site', async () => {
    const { entries } = await examine(join(root, 'content'));
    const due = dueContacts(entries, '2028-01-01');
    expect(due.length).toBe(entries.filter(({ type, status }) => type === 'contacts' && status === 'published').length);
    expect(due.map(({ on }) => on)).toEqual(due.map(({ on }) => on).toSorted());
    expect(due.every(({ isOverdue }) => isOverdue)).toBe(true);
  });
});

describe('npm run check:contacts', () => {
  const run = async (day: string, language = 'en_GB.UTF-8') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/gate/check-contacts.ts')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, BUILD_DATE: day, LC_ALL: language, CONTENT_FOLDER: await folderOf(soundContent) },
    });
    return { status, stdout, stderr };
  };

  test('is silent but for the sum, and good, while nothing is due', async () => {
    const day = dayAfter(lastDay, -31);
    expect(await run(day)).toEqual({
      status: 0,
      stdout: `${wordsIn('en').commands.contacts.sum(day, 0, 0)}\n`,
      stderr: '',
    });
  });

  test('warns before, and still is good', async () => {
    const { status, stdout } = await run(lastDay);
    expect(status).toBe(0);
    expect(stdout).toContain(`${paths.contact}: due by ${lastDay}.`);
    expect(stdout).toContain(wordsIn('en').commands.contacts.findSource);
  });

  test('fails afterwards, in the language of the terminal', async () => {
    const day = dayAfter(lastDay, 1);
    const { status, stdout, stderr } = await run(day, 'zh_CN.UTF-8');
    expect(status).toBe(1);
    expect(stderr).toContain(`${paths.contact}：`);
    expect(stdout).toBe(`${wordsIn('zh-Hans').commands.contacts.sum(day, 1, 0)}\n`);
  });
});
