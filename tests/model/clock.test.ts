import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from '../../src/clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const at = (instant: string) => {
  vi.stubEnv('BUILD_DATE', '');
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
};

describe('the build’s day', () => {
  it('is BUILD_DATE where that is set', () => {
    vi.stubEnv('BUILD_DATE', '2024-02-29');
    expect(today()).toBe('2024-02-29');
  });

  it.each(['2025-02-29', '2026-13-01', '2026-1-5', '2026-11-24T10:00:00Z', 'today', ' 2026-11-24'])(
    'refuses BUILD_DATE=%j and says what it must be',
    (wrong) => {
      vi.stubEnv('BUILD_DATE', wrong);
      expect(() => today()).toThrow(`BUILD_DATE is "${wrong}"`);
    },
  );

  it('is the day in Shanghai, wherever the machine stands', () => {
    at('2026-11-24T15:59:59Z');
    expect(today()).toBe('2026-11-24');
    at('2026-11-24T16:00:00Z');
    expect(today()).toBe('2026-11-25');
  });
});
