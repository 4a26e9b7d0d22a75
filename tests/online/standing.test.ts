import { expect, test } from 'vitest';
import { differenceIn, standingOf } from '../../src/online/standing.ts';
import type { Release } from '../../src/online/release.ts';

const today = '2026-11-26';
const release = (entries: Release['entries']): Release => ({
  $schema: 'https://homeward.example/release.schema.json',
  built: '2026-11-26T01:00:00Z',
  entries,
});
const online = (digest?: string) => release({ one: { type: 'news', status: 'published', ...(digest && { digest }) } });
const nothing = release({});
const published = { status: 'published' };
const down = { ...published, takenDown: [{ because: 'asked', on: '2026-11-25' }] };

test.each([
  ['online as it is saved', published, online('now'), 'published', 'this', undefined],
  ['online as it was', published, online('before'), 'published', 'another', 'older'],
  ['not online yet', published, nothing, 'published', 'no', 'not-yet'],
  ['where nobody tells what is online', published, undefined, 'published', 'unknown', undefined],
  ['where no digest is told, as of notices', published, online(), 'published', 'this', undefined],
  ['a draft', { status: 'draft' }, nothing, 'not-published', 'no', undefined],
  ['a draft that is still online', { status: 'draft' }, online('now'), 'not-published', 'this', 'still'],
  ['taken down, and gone', down, nothing, 'taken-down', 'no', undefined],
  ['taken down, and still online', down, online('now'), 'taken-down', 'this', 'still'],
  ['what appears later', { ...published, appears: '2026-11-27' }, nothing, 'appears-later', 'no', undefined],
  ['what appears today', { ...published, appears: today }, nothing, 'published', 'no', 'not-yet'],
])('%s', (_, facts, told, wanted, isOnline, difference) => {
  const standing = standingOf({ id: 'one', facts, digest: 'now' }, told, today);
  expect(standing).toMatchObject({ wanted, online: isOnline });
  expect(differenceIn(standing)).toBe(difference);
});
