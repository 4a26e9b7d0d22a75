import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOn, isOldSource, isOverdue, mayLead, type Checked } from '../../src/model/ageing.ts';

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const contact: fc.Arbitrary<Checked> = fc.record({
  id: fc.stringMatching(/^[a-z]{3,12}$/),
  lookedAt: day,
  checkEvery: fc.integer({ min: 30, max: 365 }),
});

const line: Checked = { id: 'cn-line', lookedAt: '2026-01-01', sourceDate: '2025-06', checkEvery: 180 };

describe('when a contact is due', () => {
  it('lies between three quarters of the interval and the whole of it', () => {
    fc.assert(
      fc.property(contact, (checked) => {
        const days = daysBetween(checked.lookedAt, dueOn(checked));
        expect(days).toBeGreaterThanOrEqual(Math.floor(checked.checkEvery * 0.75));
        expect(days).toBeLessThanOrEqual(checked.checkEvery);
      }),
    );
  });

  it('is the same each time it is asked', () => {
    expect(dueOn(line)).toBe(dueOn({ ...line }));
  });

  it('is spread over many days for contacts that were looked at together', () => {
    const ids = Array.from({ length: 60 }, (_, n) => `contact-${n}`);
    const days = new Set(ids.map((id) => dueOn({ ...line, id })));
    expect(days.size).toBeGreaterThan(15);
  });

  it('is overdue from the day after', () => {
    expect(isOverdue(line, dueOn(line))).toBe(false);
    expect(isOverdue(line, later(dueOn(line), 1))).toBe(true);
  });
});

describe('an old source', () => {
  it.each([
    ['undated', undefined, true],
    ['of the same month', '2025-12', false],
    ['three years old less a day', '2023-01-02', false],
    ['older than three years', '2022-12-30', true],
    ['known by its year only, counted from its first day', '2022', true],
    ['known by its month', '2023-02', false],
  ])('%s', (_, sourceDate, old) => {
    expect(isOldSource({ lookedAt: '2026-01-01', sourceDate })).toBe(old);
  });
});

describe('what may be offered first', () => {
  it('was looked at in time, from a source that is not old', () => {
    expect(mayLead(line, '2026-02-01')).toBe(true);
  });

  it('is nothing that is overdue, undated, or of an old source', () => {
    expect(mayLead(line, later(dueOn(line), 1))).toBe(false);
    expect(mayLead({ ...line, sourceDate: undefined }, '2026-02-01')).toBe(false);
    expect(mayLead({ ...line, sourceDate: '2014' }, '2026-02-01')).toBe(false);
  });
});
