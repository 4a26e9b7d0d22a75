import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { goTogether, onlyAdds } from '../../src/editing/ledger-lines.ts';
import { ledgerText, type Issued } from '../../src/permalinks/ledger.ts';

const issued = (address: string): Issued => ({
  type: 'pages',
  address: `/{locale}/${address}/`,
  languages: ['en'],
  status: 'published',
  since: '2026-01-01',
});
const ledger = (...ids: readonly string[]) =>
  ledgerText(new Map(ids.map((one) => one.split('=')).map(([id = '', address = id]) => [id, issued(address)])));

/** Whether Git itself puts both together. */
const byGit = (base: string, one: string, other: string): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = [one, base, other].map((text, index) => {
    const file = join(folder, String(index));
    writeFileSync(file, text);
    return file;
  });
  try {
    execFileSync('git', ['merge-file', '--quiet', '-p', ...files], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

test.each([
  [
    'far from each other',
    ledger('aaa', 'bbb', 'mmm', 'yyy', 'zzz'),
    ledger('aaa', 'abc', 'bbb', 'mmm', 'yyy', 'zzz'),
    ledger('aaa', 'bbb', 'mmm', 'yyy', 'yzz', 'zzz'),
    true,
  ],
  [
    'in one gap',
    ledger('aaa', 'mmm', 'zzz'),
    ledger('aaa', 'bbb', 'mmm', 'zzz'),
    ledger('aaa', 'ccc', 'mmm', 'zzz'),
    false,
  ],
  ['both at the end', ledger('aaa', 'mmm'), ledger('aaa', 'mmm', 'yyy'), ledger('aaa', 'mmm', 'zzz'), false],
  [
    'beside a line that moved',
    ledger('aaa', 'mmm', 'zzz'),
    ledger('aaa', 'bbb', 'mmm', 'zzz'),
    ledger('aaa', 'mmm=new', 'zzz'),
    false,
  ],
  ['only one of both', ledger('aaa', 'mmm'), ledger('aaa', 'mmm', 'zzz'), ledger('aaa', 'mmm'), true],
])('two changes %s go together as Git says', (_, base, one, other, together) => {
  expect(goTogether(base, one, other)).toBe(together);
  expect(byGit(base, one, other)).toBe(together);
});

test('what only adds can wait, what moves cannot', () => {
  expect(onlyAdds(ledger('aaa', 'mmm'), ledger('aaa', 'mmm', 'zzz'))).toBe(true);
  expect(onlyAdds('', ledger('aaa'))).toBe(true);
  expect(onlyAdds(ledger('aaa', 'mmm'), ledger('aaa', 'mmm=new'))).toBe(false);
});
