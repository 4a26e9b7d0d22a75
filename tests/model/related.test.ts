import { describe, expect, test } from 'vitest';
import { mostRelated, relatedAmong, type Subject } from '../../src/model/related.ts';

const subject = (id: string, change: Partial<Subject> = {}): Subject => ({
  type: 'news',
  id,
  topics: [],
  audiences: [],
  campaigns: [],
  claims: [],
  date: '2025-01-01',
  ...change,
});

const idsFor = (id: string, all: readonly Subject[], mayStand?: (other: Subject) => boolean) =>
  relatedAmong(all)(id, mayStand).map((other) => other.id);

describe('related entries', () => {
  test('are those that share something, and never the entry itself', () => {
    const all = [
      subject('here', { topics: ['demand'], claims: ['c-1'] }),
      subject('topic', { topics: ['demand'] }),
      subject('claim', { claims: ['c-1'] }),
      subject('nothing', { topics: ['poverty'] }),
      subject('elsewhere', { topics: ['migration'] }),
    ];
    expect(idsFor('here', all).toSorted()).toEqual(['claim', 'topic']);
    expect(idsFor('nothing', all)).toEqual([]);
    expect(idsFor('unknown', all)).toEqual([]);
  });

  test('by what is rare come before those by what is common; what all share says nothing', () => {
    const all = [
      subject('here', { topics: ['everything', 'common', 'rare'] }),
      subject('common-1', { topics: ['everything', 'common'] }),
      subject('common-2', { topics: ['everything', 'common'] }),
      subject('rare', { topics: ['everything', 'rare'], date: '2000-01-01' }),
      subject('only-everything', { topics: ['everything'] }),
      subject('other', { topics: ['everything', 'other'] }),
    ];
    expect(idsFor('here', all)).toEqual(['rare', 'common-1', 'common-2']);
    expect(idsFor('only-everything', all)).toEqual([]);
  });

  test('are sooner those for the same readers; but to be for the same readers is not enough', () => {
    const all = [
      subject('here', { topics: ['t'], audiences: ['women'] }),
      subject('same-readers', { topics: ['u'], audiences: ['women'] }),
      subject('same-topic', { topics: ['t'], audiences: ['men'] }),
      subject('both', { topics: ['t'], audiences: ['women'] }),
      subject('other', { topics: ['u'], audiences: ['men'] }),
    ];
    expect(idsFor('here', all)).toEqual(['both', 'same-topic']);
  });

  test('of a guide are answers only where its readers ask for them', () => {
    const like = { topics: ['t'], audiences: ['everyone', 'parents'] };
    const all = [
      subject('here', { ...like, type: 'guidance' }),
      subject('parents', { topics: ['t'], audiences: ['parents'], type: 'questions' }),
      subject('everyone', { topics: ['t'], audiences: ['everyone'], type: 'questions' }),
      subject('other'),
    ];
    expect(idsFor('here', all)).toEqual(['parents']);
  });

  test('that are equally like stand by date, the newest first, then by id, whatever the order in which they come', () => {
    const like = { topics: ['demand'] };
    const all = [
      subject('here', like),
      subject('b-old', { ...like, date: '2020' }),
      subject('b-new', { ...like, date: '2024-02' }),
      subject('a-new', { ...like, date: '2024-02' }),
      subject('undated', { ...like, date: '' }),
      subject('other', { topics: ['migration'] }),
    ];
    const expected = ['a-new', 'b-new', 'b-old'];
    expect(mostRelated).toBe(expected.length);
    expect(idsFor('here', all)).toEqual(expected);
    expect(idsFor('here', all.toReversed())).toEqual(expected);
  });

  test('are guides and answers before cases', () => {
    const like = { topics: ['demand'] };
    const types = ['cases', 'news', 'questions', 'guidance'] as const;
    const all = [subject('here', like), ...types.map((type) => subject(type, { ...like, type })), subject('other')];
    expect(idsFor('here', all)).toEqual(['guidance', 'questions', 'news']);
  });

  test.each(['guidance', 'lessons', 'questions', 'campaigns', 'pages'] as const)(
    'of %s are never cases, and after guides neither news',
    (type) => {
      const like = { topics: ['demand'] };
      const all = [
        subject('here', { ...like, type }),
        subject('case', { ...like, type: 'cases' }),
        subject('news', like),
        subject('other'),
      ];
      expect(idsFor('here', all)).toEqual(type === 'questions' ? ['news'] : []);
    },
  );

  test('are what the page may name', () => {
    const like = { topics: ['demand'] };
    const all = [subject('here', like), subject('named', like), subject('not-named', like), subject('other')];
    expect(idsFor('here', all, ({ id }) => id !== 'not-named')).toEqual(['named']);
  });
});
