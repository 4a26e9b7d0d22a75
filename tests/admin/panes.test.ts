import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf, notFollowed } from '../../admin/panes/compare.ts';
import { heightOf, positionAt } from '../../admin/panes/position.ts';
import { sectionsOf } from '../../admin/panes/sections.ts';

const english = 'Before.\n\n## One\n\nFirst.\n\n## Two\n\n- a\n- b\n';
const chinese = '开头。\n\n## 一\n\n第一。\n\n## 二\n\n- 甲\n- 乙\n';

test('a text is parted at its headings, and nothing of it is lost', () => {
  const text = 'a\n\n## One ##\n\n```\n## no heading\n```\n\n### Two\n';
  expect(sectionsOf(text).map(({ heading }) => heading)).toEqual(['', 'One', 'Two']);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('#', ' ', 'a', '\n', '`', '团') }), (any) => {
      expect(
        sectionsOf(any)
          .map((section) => section.text)
          .join(''),
      ).toBe(any);
    }),
  );
});

test('what was changed in one language is to be followed in the other, until it is changed there too', () => {
  const changed = english.replace('First.', 'First, and more.');
  const original = { opened: english, now: changed };
  expect(notFollowed({ opened: chinese, now: chinese }, original)).toEqual([1]);
  expect(notFollowed({ opened: chinese, now: chinese.replace('第一。', '第一，还有。') }, original)).toEqual([]);
  expect(notFollowed({ opened: chinese, now: chinese }, { opened: english, now: english })).toEqual([]);
  // Only the way it is written is another one.
  expect(
    notFollowed({ opened: chinese, now: chinese }, { opened: english, now: english.replace('- a\n', '- a \n\n') }),
  ).toEqual([]);
});

test('a new section is to be followed, and those behind it are as they were', () => {
  const more = english.replace('## Two', '## New\n\nNew.\n\n## Two');
  expect(notFollowed({ opened: chinese, now: chinese }, { opened: english, now: more })).toEqual([2]);
});

test('texts that are built alike differ in nothing; another claim, item or heading is seen', () => {
  expect(differencesOf(chinese, english)).toBeUndefined();
  expect(differencesOf(chinese, english.replace('- b', '- b\n- c'))?.sections).toEqual([2]);
  const claim = (id: string) => `<Claim id="${id}" />`;
  expect(differencesOf(chinese + claim('one'), english + claim('two'))?.sections).toEqual([2]);
  expect(differencesOf(chinese + claim('one'), english + claim('one'))).toBeUndefined();
  expect(differencesOf(chinese, `${english}\n## Three\n`)?.headings).toEqual([2, 3]);
});

test('a height is found again by its section and the part of it', () => {
  const edges = [0, 100, 300, 400];
  for (const height of [0, 50, 100, 299, 350]) expect(heightOf(positionAt(height, edges), edges)).toBeCloseTo(height);
  expect(heightOf(positionAt(200, edges), [0, 10, 20, 1000])).toBeCloseTo(15);
  // The other text has fewer sections.
  expect(heightOf({ section: 5, part: 0.5 }, [0, 10, 20])).toBe(20);
});
