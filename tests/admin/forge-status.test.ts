import { expect, test } from 'vitest';
import { areAlike, factOf, isOfWorkflow, withStatus } from '../../admin/backends/status.ts';
import { statuses } from '../../src/model/content-type.ts';

const document = (status: string) => `---\ntitle: A\nstatus: ${status}\nid: abc\n---\n\nstatus: draft\n`;

test('a fact follows the workflow, and not a letter is changed beside it', () => {
  expect(withStatus(document('published'), 'review')).toBe(document('review'));
  expect(withStatus("id: a\nstatus: 'draft'\n", 'ready')).toBe('id: a\nstatus: ready\n');
});

test('what the workflow does not decide stays', () => {
  expect(withStatus(document('withdrawn'), 'published')).toBe(document('withdrawn'));
  expect(withStatus('details:\n  status: draft\n', 'published')).toBe('details:\n  status: draft\n');
  expect(isOfWorkflow('withdrawn')).toBe(false);
});

test('every status of Decap’s has its fact', () => {
  expect(['draft', 'pending_review', 'pending_publish', undefined].map(factOf)).toEqual([
    'draft',
    'review',
    'ready',
    'draft',
  ]);
  expect(statuses.filter(isOfWorkflow)).toEqual(['draft', 'review', 'ready', 'published']);
});

test('two texts are alike where only the status differs', () => {
  expect(areAlike(document('draft'), document('published'))).toBe(true);
  expect(areAlike(document('draft'), document('draft').replace('title: A', 'title: B'))).toBe(false);
  expect(areAlike(null, document('draft'))).toBe(false);
  expect(areAlike(null, null)).toBe(true);
});
