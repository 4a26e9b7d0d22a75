import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { laidOver } from '../../src/editing/least-change.ts';
import { entryAt } from '../../src/editing/entry-place.ts';

const require = createRequire(import.meta.url);
// The very YAML that Decap writes with, which is an older one than ours.
const yaml = createRequire(require.resolve('decap-cms-core/package.json'))('yaml') as {
  parse: (text: string) => Record<string, unknown> | null;
  stringify: (fields: unknown) => string;
};

const placeOf = (path: string) => {
  const place = entryAt(path);
  if (!place) throw new Error(path);
  return place;
};

/** A file as Decap would write it anew, fields in another order, with what a form adds for fields that are empty. */
const asDecapWrites = (text: string, isDocument: boolean, more: object = {}): string => {
  const [, fields = text, body = ''] = isDocument ? (/^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? []) : [];
  const read = { ...yaml.parse(fields), ...more };
  const kept = Object.entries(read).filter(([, value]) => value !== undefined);
  const written = yaml.stringify(Object.fromEntries(kept.toReversed()));
  return isDocument ? `---\n${written}---\n${body.trim()}\n` : written;
};

test('saving without a change leaves files of the site as they are, byte by byte', async () => {
  const files = await Array.fromAsync(glob('content/*/*/*.{mdx,yaml}'));
  // Every fifth, of every type: all of them take a minute.
  const some = files.toSorted().filter((_, index) => index % 5 === 0);
  expect(some.length).toBeGreaterThan(500);
  for (const path of some) {
    const text = readFileSync(path, 'utf8');
    const isDocument = path.endsWith('.mdx');
    const { id } = yaml.parse(isDocument ? (/^---\n([^]*?\n)---\n/.exec(text)?.[1] ?? '') : text) ?? {};
    const given = asDecapWrites(text, isDocument, { id: id ?? '', contentNoteX: '', empty: [], none: null });
    expect(laidOver(placeOf(path), text, given).text, path).toBe(text);
  }
}, 120_000);

const place = placeOf('content/guidance/en/a-guide.mdx');
const before = `---
# Why this is so.
id: a-guide
title: 'A guide: to go by'
summary: >-
  One line and another
updated: 2024-11-08
topics: [one, two]
steps:
  - say: "First"
    then: 1
  - say: Second # a remark
---

Some *words*  
and \\{more}.

`;

test.each<[string, (text: string) => string]>([
  ['a word of a quoted field', (text) => text.replace('to go by', 'to live by')],
  ['a word within a list', (text) => text.replace('"First"', '"Foremost"')],
  ['a date', (text) => text.replace('2024-11-08', '2025-01-02')],
  ['a word of the body', (text) => text.replace('*words*', '*sentences*')],
])('%s is all that changes', (_name, edited) => {
  const after = edited(before);
  expect(laidOver(place, before, asDecapWrites(after, true)).text).toBe(after);
});

test('items of a list are added, moved and taken away; fields are emptied', () => {
  const given = asDecapWrites(before, true, {
    topics: ['two', 'three'],
    steps: [{ say: 'Second' }, { say: 'New', then: 2 }, { say: 'First', then: 1 }],
    summary: '',
  });
  const { text = '' } = laidOver(place, before, given);
  expect(text).toContain('topics: [two, three]\n');
  expect(text).not.toContain('summary');
  expect(text).toMatch(
    /steps:\n {2}- say: Second # a remark\n {2}- say: New\n {4}then: 2\n {2}- say: "First"\n {4}then: 1\n/,
  );
  expect(text.endsWith('---\n\nSome *words*  \nand \\{more}.\n\n')).toBe(true);
});

test('facts do not come into the other language’s file', () => {
  const other = placeOf('content/guidance/zh-Hans/a-guide.mdx');
  const words = '---\ntitle: 指南\n---\n\n正文。\n';
  const given = '---\ntitle: 指南\ntopics:\n  - one\nid: ""\nstatus: draft\n---\n正文。\n';
  expect(laidOver(other, words, given).text).toBe(words);
});
