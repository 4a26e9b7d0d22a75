import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf, type Evidence, type Grade } from '../../src/model/grade.ts';
import { vocabularies } from '../../src/model/vocabularies.ts';

const fromWeakest: readonly Grade[] = ['withdrawn', 'disputed', 'claimed', 'corroborated', 'documented'];
const rank = (grade: Grade) => fromWeakest.indexOf(grade);

type Source = Evidence['sources'][number];
const name = fc.constantFrom('one', 'two', 'three', 'four');
const source: fc.Arbitrary<Source> = fc.record({
  id: name,
  kind: fc.constantFrom(...vocabularies.sourceKind),
  independenceGroup: fc.option(name, { nil: undefined }),
  restsOn: fc.option(name, { nil: undefined }),
});
const sources = fc.array(source, { minLength: 1, maxLength: 6 });

describe('the grade of a claim', () => {
  it.each<[string, Evidence, Grade]>([
    ['one paper', { sources: [{ id: 'paper', kind: 'press' }] }, 'claimed'],
    [
      'two papers that know nothing of each other',
      {
        sources: [
          { id: 'paper', kind: 'press' },
          { id: 'study', kind: 'research' },
        ],
      },
      'corroborated',
    ],
    [
      'three papers that repeat one ministry',
      {
        sources: [
          { id: 'paper-1', kind: 'press', restsOn: 'ministry' },
          { id: 'paper-2', kind: 'press', restsOn: 'ministry' },
          { id: 'release', kind: 'official', restsOn: 'ministry' },
        ],
      },
      'claimed',
    ],
    [
      'two papers of one publisher',
      {
        sources: [
          { id: 'paper-1', kind: 'press', independenceGroup: 'house' },
          { id: 'paper-2', kind: 'press', independenceGroup: 'house' },
        ],
      },
      'claimed',
    ],
    ['a judgment', { sources: [{ id: 'judgment', kind: 'court' }] }, 'documented'],
    [
      'a court that repeats what the police say',
      { sources: [{ id: 'court-news', kind: 'court', restsOn: 'police' }] },
      'claimed',
    ],
    [
      'two origins, doubted by the editors',
      {
        sources: [
          { id: 'paper', kind: 'press' },
          { id: 'study', kind: 'research' },
        ],
        lowerTo: 'disputed',
      },
      'disputed',
    ],
    ['one source, "lowered" upwards', { sources: [{ id: 'paper', kind: 'press' }], lowerTo: 'documented' }, 'claimed'],
  ])('%s: %#', (_, evidence, grade) => {
    expect(gradeOf(evidence)).toBe(grade);
  });

  it('never falls when another source is added', () => {
    fc.assert(
      fc.property(sources, source, (known, another) => {
        expect(rank(gradeOf({ sources: [...known, another] }))).toBeGreaterThanOrEqual(
          rank(gradeOf({ sources: known })),
        );
      }),
    );
  });

  it('is lowered by `lowerTo` and never raised', () => {
    fc.assert(
      fc.property(sources, fc.constantFrom(...fromWeakest), (known, lowerTo) => {
        const computed = rank(gradeOf({ sources: known }));
        expect(rank(gradeOf({ sources: known, lowerTo }))).toBe(Math.min(computed, rank(lowerTo)));
      }),
    );
  });

  it('does not rise when papers that rest on the same agency are added', () => {
    const repeating = source.map((one): Source => ({ ...one, restsOn: 'ministry' }));
    fc.assert(
      fc.property(fc.array(repeating, { minLength: 1, maxLength: 8 }), (papers) => {
        expect(gradeOf({ sources: papers })).toBe('claimed');
      }),
    );
  });

  it('does not depend on the order of the sources', () => {
    fc.assert(
      fc.property(sources, (known) => {
        expect(gradeOf({ sources: known.toReversed() })).toBe(gradeOf({ sources: known }));
      }),
    );
  });
});
