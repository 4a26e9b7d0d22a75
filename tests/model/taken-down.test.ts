import { describe, expect, test } from 'vitest';
import { isShown } from '../../src/model/content-type.ts';
import { isDown, showsAgainAlone, withApproval, withTakeDown } from '../../src/model/taken-down.ts';

const by = (...approvals: readonly (readonly [role: string, on: string])[]) => ({
  because: 'danger',
  on: '2026-11-20',
  approvals: approvals.map(([role, on]) => ({ role, on })),
});
const facts = (...takenDown: readonly object[]) => ({ id: 'an-id', status: 'published', takenDown });
const down = facts(by());

describe('what was taken down', () => {
  test.each([
    ['never', {}, false],
    ['as an empty form says it', { because: '', on: null, approvals: [] }, false],
    ['a moment ago', by(), true],
    ['in haste, without a reason', { on: '2026-11-20' }, true],
    ['and one role agrees', by(['editor', '2026-11-21']), true],
    ['and one role agrees twice', by(['editor', '2026-11-21'], ['editor', '2026-11-22']), true],
    ['and one of two agreed before that', by(['editor', '2026-11-21'], ['lawyer', '2026-11-19']), true],
    ['and two roles agree since, on the same day too', by(['editor', '2026-11-20'], ['lawyer', '2026-11-22']), false],
  ])('%s', (_, takenDown, isGone) => {
    expect(isDown(facts(takenDown))).toBe(isGone);
    expect(isShown(facts(takenDown), '2026-11-26')).toBe(!isGone);
  });

  test.each([
    ['its file says nothing of it any more', facts(), true],
    [
      'it is said to have been earlier, and was agreed to since',
      facts({ ...by(['editor', '2026-11-20'], ['lawyer', '2026-11-20']), on: '2026-11-01' }),
      true,
    ],
    ['one role agrees', facts(by(['editor', '2026-11-21'])), false],
    ['two roles agree', facts(by(['editor', '2026-11-21'], ['lawyer', '2026-11-22'])), false],
    ['it stays as it was', down, false],
  ])('is shown again by one alone where %s', (_, after, alone) => {
    expect(showsAgainAlone(down, after)).toBe(alone);
  });

  test('twice, is down until the last time is let back too, and all times stay written down', () => {
    const first = facts(by(['editor', '2026-11-21'], ['lawyer', '2026-11-21']));
    const again = { ...first, ...withTakeDown(first, { because: 'wrong', on: '2026-11-25' }) };
    expect(isDown(again)).toBe(true);
    const one = { ...again, ...withApproval(again, 'editor', '2026-11-25') };
    expect(isDown(one)).toBe(true);
    const two = { ...one, ...withApproval(one, 'safeguarding', '2026-11-26') };
    expect(isDown(two)).toBe(false);
    expect(two.takenDown).toHaveLength(2);
    expect(showsAgainAlone(again, first)).toBe(true);
  });

  test('is down as well where somebody forgot that it is a list', () => {
    expect(isDown({ takenDown: by() })).toBe(true);
  });

  test('what was not down may become anything', () => {
    expect(showsAgainAlone(facts(), facts())).toBe(false);
    expect(showsAgainAlone(facts(by(['editor', '2026-11-21'], ['lawyer', '2026-11-22'])), facts())).toBe(false);
  });
});

test('an entry is shown from the day on which it appears', () => {
  const later = { ...facts(), appears: '2026-11-26' };
  expect([
    isShown(later, '2026-11-25'),
    isShown(later, '2026-11-26'),
    isShown({ ...later, status: 'ready' }, '2026-11-27'),
  ]).toEqual([false, true, false]);
});
