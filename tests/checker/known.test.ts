import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answers } from '../../src/checker/findings.ts';
import { answerTo, hashOf, numbersIn, type Known } from '../../src/checker/known.ts';
import { closedFor, knownFrom, shownOf, stillKnown, type KnownList } from '../../src/checker/list.ts';
import { dayAfter } from '../../src/model/ageing.ts';
import { afterChanges, folderOf, soundContent } from '../content/sound-content.ts';

const root = join(import.meta.dirname, '..', '..');
/** Fewer rounds than a real list has, so that the tests are quick. */
const salted = { salt: '00112233445566778899aabbccddeeff', rounds: 1000 };
const known: Known = {
  ...salted,
  closed: [await hashOf('EX2026-00123', salted)],
  false: [await hashOf('13000000000', salted)],
  phrases: ['朋友的孩子被人抱走了', 'a girl was taken in front of her school today'],
};

describe('the one answer', () => {
  test.each([
    ['Case no. EX-2026-00123', 'closed'],
    ['案件编号：ＥＸ２０２６ ００１２３', 'closed'],
    ['电话130 0000 0000', 'known-false'],
    ['急！！朋友的孩子，被人抱走了。', 'known-false'],
    ['SHARE: A girl was TAKEN, in front of her school, today!', 'known-false'],
    ['Closed and denied: EX-2026-00123, 13000000000', 'known-false'],
    ['Case no. EX-2026-00124', 'not-known'],
    ['', 'not-known'],
  ])('to “%s” is %s', async (text, answer) => {
    expect(answers).toContain(answer);
    expect(await answerTo(text, known)).toBe(answer);
  });

  test('with an empty list is always: not known', async () => {
    const none: Known = { salt: '', rounds: 0, closed: [], false: [], phrases: [] };
    for (const text of ['EX-2026-00123', '13000000000', '朋友的孩子被人抱走了'])
      expect(await answerTo(text, none)).toBe('not-known');
  });

  test('a notice with a hundred numbers is not hashed for minutes', () => {
    expect(
      numbersIn(Array.from({ length: 100 }, (_, n) => `1300000${1000 + n}`).join('、')).length,
    ).toBeLessThanOrEqual(12);
  });
});

test('the list holds hashes only, and closed notices leave it after their time', () => {
  const list: KnownList = {
    salt: salted.salt,
    rounds: 600_000,
    closed: [{ number: known.closed[0] ?? '', on: '2026-08-01' }],
    false: [{ number: known.false[0] ?? '', on: '2026-08-01' }],
    rumours: [],
  };
  expect(stillKnown(list, dayAfter('2026-08-01', closedFor)).closed).toHaveLength(1);
  const later = stillKnown(list, dayAfter('2026-08-01', closedFor + 1));
  expect(shownOf(later)).toMatchObject({ closed: [], false: known.false });
});

test('the list of this site is empty', async () => {
  const list = knownFrom(await readFile(join(root, 'content/known-notices.json'), 'utf8'));
  expect({ ...list, salt: '' }).toEqual({ salt: '', rounds: 600_000, closed: [], false: [], rumours: [] });
});

describe('npm run known-notices', () => {
  const run = async (folder: string, kind: string, input: string) => {
    const child = spawn(process.execPath, [join(root, 'src/gate/note-notice.ts'), kind], {
      cwd: root,
      env: { ...process.env, CONTENT_FOLDER: folder, LC_ALL: 'en_GB.UTF-8', BUILD_DATE: '2026-11-24' },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.stdin.end(input);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, text };
  };
  const listIn = async (folder: string) => knownFrom(await readFile(join(folder, 'known-notices.json'), 'utf8'));

  test('notes numbers hashed, each once, and says none of them', async () => {
    const folder = await folderOf({});
    for (const [kind, number] of [
      ['closed', 'EX-2026-00123'],
      ['false', '130 0000 0000'],
      ['false', '13000000000'],
    ] as const) {
      const { code, text } = await run(folder, kind, `${number}\n`);
      expect(code, text).toBe(0);
      expect(text).not.toContain(number);
    }
    const written = await readFile(join(folder, 'known-notices.json'), 'utf8');
    expect(written).not.toMatch(/00123|13000000000/);
    const list = await listIn(folder);
    expect([list.closed.length, list.false.length]).toEqual([1, 1]);
    expect(await answerTo('ref. EX 2026 00123', shownOf(list))).toBe('closed');
  });

  test.each(['王某在甲乙市', 'a girl at Example Mall', 'call 1234', '一个孩子在北京走失了不见了', 'short'])(
    'notes no wording that tells of somebody or somewhere: %s',
    async (phrase) => {
      const folder = await folderOf({});
      expect((await run(folder, 'rumour', phrase)).code).toBe(1);
      await expect(listIn(folder)).rejects.toThrow();
    },
  );

  test('says what it wants otherwise', async () => {
    expect(await run(await folderOf({}), 'open', '12345')).toMatchObject({
      code: 1,
      text: expect.stringContaining('npm run known-notices -- ') as unknown,
    });
  });
});

describe('the gate', () => {
  const listWith = (change: object) =>
    JSON.stringify({ salt: salted.salt, rounds: 600_000, closed: [], false: [], rumours: [], ...change });

  test('lets a list be that holds what it should', async () => {
    const rumours = [{ phrase: '朋友的孩子被人抱走了', on: '2026-11-01' }];
    expect(await afterChanges({ 'known-notices.json': listWith({ rumours }) })).toEqual([]);
  });

  test('refuses a number as it is, a weak hash and what cannot be read', async () => {
    for (const wrong of [{ closed: [{ number: '13000000000', on: '2026-11-01' }] }, { rounds: 1 }, { names: [] }])
      expect(await afterChanges({ 'known-notices.json': listWith(wrong) })).toEqual([
        'known-notices.json:1 known-notices-unreadable',
      ]);
    expect(await afterChanges({ 'known-notices.json': '{' })).toEqual([
      'known-notices.json:1 known-notices-unreadable',
    ]);
  });

  test('refuses a rumour that tells of a place', async () => {
    const rumours = [{ phrase: '一个孩子在甲乙市被人抱走', on: '2026-11-01' }];
    expect(await afterChanges({ 'known-notices.json': listWith({ rumours }) })).toEqual([
      'known-notices.json:1 rumour-tells',
    ]);
    expect(Object.keys(soundContent)).not.toContain('known-notices.json');
  });
});
