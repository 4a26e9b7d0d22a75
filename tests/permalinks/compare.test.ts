import { describe, expect, it } from 'vitest';
import { broughtUpToDate, withdrawn } from '../../src/permalinks/change.ts';
import { faultsIn, replacementOf, type Present } from '../../src/permalinks/compare.ts';
import { ledgerFrom, ledgerText, type Ledger } from '../../src/permalinks/ledger.ts';

const news = (id: string, slug: string): Present => ({
  id,
  type: 'news',
  address: `/{locale}/news/${slug}/`,
  languages: ['en', 'zh-Hans'],
});
const one = news('aaaaaa', 'one');
const two = news('bbbbbb', 'two');
const three = news('cccccc', 'three');
const given = broughtUpToDate(new Map(), [one, two, three], '2026-11-01');
const told = (ledger: Ledger, present: readonly Present[]) =>
  faultsIn(ledger, present).map(({ id, code }) => `${id} ${code}`);

/** The ledger after a withdrawal that is allowed. */
const without = (ledger: Ledger, id: string, instead?: string): Ledger => {
  const after = withdrawn(ledger, id, '2026-12-01', instead);
  if (typeof after === 'string') throw new Error(after);
  return after;
};

describe('entries held against the ids that were given out', () => {
  it('are sound where each is where it was, and a new one is no fault', () => {
    expect(told(given, [one, two, three])).toEqual([]);
    expect(told(given, [one, two, three, news('dddddd', 'four')])).toEqual([]);
    expect(told(new Map(), [one])).toEqual([]);
  });

  it('lack one that is lost', () => {
    expect(faultsIn(given, [one, three])).toEqual([
      { id: 'bbbbbb', code: 'permalink-lost', details: { address: '/{locale}/news/two/' } },
    ]);
  });

  it('may not move without a note', () => {
    const moved = news('bbbbbb', 'second');
    expect(faultsIn(given, [one, moved, three])).toEqual([
      {
        id: 'bbbbbb',
        code: 'permalink-moved',
        details: { was: '/{locale}/news/two/', address: '/{locale}/news/second/' },
      },
    ]);
    const noted = broughtUpToDate(given, [one, moved, three], '2026-12-01');
    expect(told(noted, [one, moved, three])).toEqual([]);
    expect(noted.get('bbbbbb')).toMatchObject({
      since: '2026-11-01',
      changed: '2026-12-01',
      was: ['/{locale}/news/two/'],
    });
  });

  it('may move back, and then no longer lie at what is now an old address', () => {
    const moved = broughtUpToDate(given, [one, news('bbbbbb', 'second'), three], '2026-12-01');
    const back = broughtUpToDate(moved, [one, two, three], '2026-12-02');
    expect(back.get('bbbbbb')).toMatchObject({ address: two.address, was: ['/{locale}/news/second/'] });
    expect(told(back, [one, two, three])).toEqual([]);
  });

  it('may not lie where links to another one lead', () => {
    const noted = broughtUpToDate(given, [one, news('bbbbbb', 'second'), three], '2026-12-01');
    const taker = news('dddddd', 'two');
    expect(told(noted, [one, news('bbbbbb', 'second'), three, taker])).toEqual(['dddddd permalink-taken']);
    expect(told(without(given, 'bbbbbb'), [one, three, taker])).toEqual(['dddddd permalink-taken']);
  });

  it('may not use an id again for another type, and the update does not hide it', () => {
    const reused: Present = { ...two, type: 'claims', address: '/{locale}/evidence/#c-bbbbbb' };
    expect(told(given, [one, reused, three])).toEqual(['bbbbbb permalink-reused']);
    expect(told(broughtUpToDate(given, [one, reused, three], '2026-12-01'), [one, reused, three])).toEqual([
      'bbbbbb permalink-reused',
    ]);
  });

  it('may lack one that is withdrawn, and may not bring it back', () => {
    const ledger = without(given, 'bbbbbb');
    expect(told(ledger, [one, three])).toEqual([]);
    expect(told(ledger, [one, two, three])).toEqual(['bbbbbb permalink-withdrawn']);
  });
});

describe('a replacement', () => {
  it('is followed to its end', () => {
    const ledger = without(without(given, 'aaaaaa', 'bbbbbb'), 'bbbbbb', 'cccccc');
    expect(told(ledger, [three])).toEqual([]);
    expect(replacementOf(ledger, 'aaaaaa')).toBe('cccccc');
    expect(replacementOf(ledger, 'cccccc')).toBe('cccccc');
  });

  it('may be withdrawn itself: a take-down is never held up', () => {
    const ledger = without(without(given, 'aaaaaa', 'bbbbbb'), 'bbbbbb');
    expect(told(ledger, [three])).toEqual([]);
    expect(replacementOf(ledger, 'aaaaaa')).toBeUndefined();
  });

  it('must not lead nowhere, or in a circle', () => {
    const edited = (from: string, to: string) =>
      ledgerFrom(
        ledgerText(without(without(given, 'aaaaaa', 'bbbbbb'), 'bbbbbb', 'cccccc')).replace(
          `"replacedBy":"${from}"`,
          `"replacedBy":"${to}"`,
        ),
      );
    expect(told(edited('cccccc', 'zzzzzz'), [three])).toEqual(['bbbbbb permalink-nowhere']);
    expect(told(edited('cccccc', 'aaaaaa'), [three])).toEqual(['aaaaaa permalink-circle', 'bbbbbb permalink-circle']);
    expect(replacementOf(edited('cccccc', 'aaaaaa'), 'aaaaaa')).toBeUndefined();
  });

  it('is refused when it is asked for', () => {
    expect(withdrawn(given, 'zzzzzz', '2026-12-01')).toBe('unknown');
    expect(withdrawn(given, 'constructor', '2026-12-01')).toBe('unknown');
    expect(withdrawn(without(given, 'aaaaaa'), 'aaaaaa', '2026-12-01')).toBe('withdrawn-already');
    for (const instead of ['zzzzzz', 'aaaaaa'])
      expect(withdrawn(given, 'aaaaaa', '2026-12-01', instead)).toBe('replacement-unknown');
    expect(withdrawn(without(given, 'bbbbbb'), 'aaaaaa', '2026-12-01', 'bbbbbb')).toBe('replacement-unknown');
  });
});

describe('the ledger', () => {
  it('is the same after it was written and read', () => {
    const ledger = without(given, 'bbbbbb', 'cccccc');
    expect(ledgerFrom(ledgerText(ledger))).toEqual(ledger);
    expect(ledgerText(given).split('\n')).toHaveLength(given.size + 3);
  });

  it('keeps of what is withdrawn only where it lay and when', () => {
    expect(Object.keys(without(given, 'bbbbbb').get('bbbbbb') ?? {}).sort()).toEqual([
      'address',
      'changed',
      'since',
      'status',
      'type',
    ]);
  });

  it.each([
    '{',
    '[]',
    '{"aaaaaa":{}}',
    '{"aaaaaa":{"type":"news","address":"https://evil.example/","languages":["en"],"status":"published","since":"2026-11-01"}}',
  ])('refuses %s', (text) => {
    expect(() => ledgerFrom(text)).toThrow();
  });
});
