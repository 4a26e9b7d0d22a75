import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsOfFile, fileOfFields } from '../../admin/file-text.ts';
import { entryAt } from '../../src/editing/entry-place.ts';
import { laidOver } from '../../src/editing/least-change.ts';
import { isDocument } from '../../src/model/index.ts';
import { projectRoot } from '../../src/release/release.ts';
import { filesOfLibrary, withChanges, wordsToChange } from './one-word.ts';

const placeOf = (path: string) => {
  const place = entryAt(path);
  if (!place) throw new Error(path);
  return place;
};

/** A file as the form writes it anew, fields in another order, with what a form adds for fields that are empty. */
const asFormWrites = (fields: object, hasText: boolean, more: object = {}): string =>
  fileOfFields(Object.fromEntries(Object.entries({ ...fields, ...more }).toReversed()), hasText);

const nothing = { contentNoteX: '', empty: [], none: null };

test('every file of the site is saved as it was, but for the word that was changed in its fields and in its text', async () => {
  const files = await filesOfLibrary();
  expect(files.length).toBeGreaterThan(3000);
  for (const { path, ...at } of files) {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    const hasText = isDocument(at.type);
    const fields = fieldsOfFile(text, hasText);
    expect(laidOver(at, text, asFormWrites(fields, hasText, nothing)).text, path).toBe(text);

    const changes = wordsToChange(text, at.type, fields);
    expect(changes.length, path).toBe(hasText ? 2 : 1);
    const changed = JSON.parse(withChanges(JSON.stringify(fields), changes)) as typeof fields;
    expect(laidOver(at, text, asFormWrites(changed, hasText, nothing)).text, path).toBe(withChanges(text, changes));
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
  expect(laidOver(place, before, asFormWrites(fieldsOfFile(after, true), true)).text).toBe(after);
});

test('items of a list are added, moved and taken away; fields are emptied', () => {
  const given = asFormWrites(fieldsOfFile(before, true), true, {
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
