import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { formatProblem } from '../../src/mdx/problem.ts';
import { folderOf, paths as sound, type Changes } from '../content/sound-content.ts';
import { changedTo, notice, paths, withNotice } from './invented.ts';

/** What the gate says on 24 November 2026, each as `path:line code`; with its setting on unless told otherwise. */
const gateSays = async (files: Changes, setting = 'on') => {
  vi.stubEnv('NOTICES', setting);
  vi.resetModules();
  const { examine } = await import('../../src/gate/gate.ts');
  const folder = await folderOf(files);
  const { problems } = await examine(folder, await folderOf({}));
  for (const problem of problems)
    for (const locale of localeTags)
      expect(formatProblem(problem, wordsIn(locale).problems)).not.toMatch(/undefined|NaN|\[object/);
  return problems.map(({ file, line, code }) => `${file.slice(folder.length + 1)}:${line} ${code}`);
};

beforeEach(() => vi.stubEnv('BUILD_DATE', '2026-11-24'));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('a notice under all the rules is let through', async () => {
  expect(await gateSays(withNotice)).toEqual([]);
});

describe('while the board is off', () => {
  test('by the setting, any notice is refused, a draft too', async () => {
    for (const files of [withNotice, changedTo(['status: published', 'status: draft'])])
      expect(await gateSays(files, '')).toEqual([`${paths.notice}:1 notices-off`]);
  });

  test('by want of a decision, too', async () => {
    expect(await gateSays({ ...withNotice, [paths.decision]: undefined })).toEqual(
      expect.arrayContaining([`${paths.decision}:1 decision-missing`, `${paths.notice}:1 notices-off`]),
    );
  });

  test.each([
    ['decidedBy: [editor, safeguarding]', 'decidedBy: [editor]'],
    ['agreements: [mps]', 'agreements: []'],
    ['decidedOn: 2026-10-01', 'decidedOn: soon'],
  ])('by a decision that is not whole: %s', async (from, to) => {
    const text = (withNotice[paths.decision] ?? '').replace(from, to);
    expect(await gateSays({ ...withNotice, [paths.decision]: text })).toEqual(
      expect.arrayContaining([`${paths.decision}:1 decision-unreadable`, `${paths.notice}:1 notices-off`]),
    );
  });
});

describe('a notice is refused', () => {
  const lineOf = (text: string) => notice.split('\n').findIndex((line) => line.startsWith(text)) + 1;
  test.each([
    ['that is not the police’s', 'agency: mps', 'agency: nobody', 'agency', 'notice-not-police'],
    ['of somebody who was 18', 'age: 9', 'age: 18', 'age', 'notice-not-a-child'],
    [
      'in a dispute over custody',
      "custodyDispute: 'no'",
      "custodyDispute: 'yes'",
      'custodyDispute',
      'notice-of-somebody-who-left',
    ],
    [
      'of somebody who may have left violence',
      "leftViolence: 'no'",
      'leftViolence: unknown',
      'leftViolence',
      'notice-of-somebody-who-left',
    ],
    [
      'that is valid for longer than 30 days',
      'expires: 2026-12-20',
      'expires: 2026-12-21',
      'expires',
      'notice-too-long',
    ],
    ['without consent', 'consent: 2026-11-20', 'consent:', 'consent', 'person-without-consent'],
    ['without an end', 'expires: 2026-12-20', 'expires:', 'expires', 'person-without-consent'],
    ['without a case number', 'caseNumber: ZQXV-000123', 'caseNumber:', 'caseNumber', 'missing-field'],
    [
      'whose picture is called by a name',
      'picture: /media/notice-zq7x2v.png',
      'picture: /media/station.png',
      'picture',
      'notice-picture-name',
    ],
    ['whose id tells something', 'id: zq7x2v', 'id: notarealchild', 'id', 'telling-id'],
  ])('%s', async (_, from, to, field, code) => {
    const files = changedTo([from, to]);
    expect(await gateSays(files)).toContain(`${paths.notice}:${lineOf(`${field}:`)} ${code}`);
  });

  test('that nobody agreed to', async () => {
    const text = (withNotice[paths.decision] ?? '').replace('[mps]', '[others]');
    expect(await gateSays({ ...withNotice, [paths.decision]: text })).toEqual([
      `${paths.notice}:${lineOf('agency:')} notice-without-agreement`,
    ]);
  });

  test('whose words are in no language', async () => {
    const files = { ...changedTo(['name: Zqxv Notarealchild\n', '']), [paths.noticeZh]: '\n' };
    expect(await gateSays(files)).toContain(`${paths.notice}:1 missing-field`);
  });

  test('as a draft, too, where it describes a person without consent', async () => {
    const files = changedTo(['status: published', 'status: draft'], ['consent: 2026-11-20', 'consent:']);
    expect(await gateSays(files)).toEqual([`${paths.notice}:${lineOf('consent:')} person-without-consent`]);
  });
});

test('the picture of a notice is in no other text, and is not to be kept', async () => {
  for (const block of [
    '![A child](/media/notice-zq7x2v.png)',
    '<Download file="/media/notice-zq7x2v.png" label="a" />',
  ]) {
    const text = (withNotice[sound.guide] ?? '').replace('Call now.', block);
    expect((await gateSays({ ...withNotice, [sound.guide]: text })).map((one) => one.split(' ')[1])).toEqual([
      expect.stringMatching(/^missing-(?:picture|download)$/),
    ]);
  }
});

describe('a renewal', () => {
  const renewed = (renewals: string, expires: string, issued = '2026-10-10') =>
    changedTo(
      ['issued: 2026-11-20', `issued: ${issued}`],
      ['renewals: []', `renewals: [${renewals}]`],
      ['2026-12-20', expires],
    );

  test('by the agency, in time, is let through', async () => {
    expect(await gateSays(renewed('{ on: 2026-11-08, until: 2026-12-08, by: mps }', '2026-12-08'))).toEqual([]);
  });

  test.each([
    ['by somebody else', '{ on: 2026-11-08, until: 2026-12-08, by: others }', 'notice-renewed-by-other'],
    ['when the notice was over', '{ on: 2026-11-10, until: 2026-12-08, by: mps }', 'notice-too-long'],
    ['for longer than 30 days', '{ on: 2026-11-08, until: 2026-12-09, by: mps }', 'notice-too-long'],
    [
      'in advance',
      '{ on: 2026-11-08, until: 2026-12-08, by: mps }, { on: 2026-12-08, until: 2027-01-07, by: mps }',
      'notice-too-long',
    ],
  ])('%s is refused', async (_, renewals, code) => {
    const said = await gateSays(renewed(renewals, '2026-12-08'));
    expect(said.map((one) => one.split(' ')[1])).toContain(code);
  });
});

test('what has expired or ended stops no build, whatever it holds', async () => {
  vi.stubEnv('BUILD_DATE', '2027-11-24');
  expect(await gateSays(withNotice)).toEqual([]);
  vi.stubEnv('BUILD_DATE', '2026-11-24');
  expect(
    await gateSays(
      changedTo(['ended:', 'ended: 2026-11-24'], ['consent: 2026-11-20', 'consent:'], ['age: 9', 'age: 19']),
    ),
  ).toEqual([]);
});
