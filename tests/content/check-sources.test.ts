import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../src/gate/bodies.ts';
import { examine } from '../../src/gate/gate.ts';
import { indexOf } from '../../src/gate/references.ts';
import { registerOf } from '../../src/gate/register.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { command } from './command.ts';
import { edited, folderOf, paths, soundContent, type Changes } from './sound-content.ts';

const { claim, guide } = paths;
const source = 'sources/en/law-2020.yaml';
const other = (id: string, ...edits: readonly (readonly [from: string, to: string])[]) =>
  edits.reduce((text, [from, to]) => text.replace(from, to), soundContent[source] ?? '').replace('id: law-2020', `id: ${id}`);

const aCase = (grade: string) => `---
title: A case
summary: What was told.
outcome: Not told
unknown: [Where]
slug: a-case
id: xc7d2m
status: published
exposure: group
kind: forced-labour
places: [cn]
decade: 2020
ageBand: mixed
stage: reported
stageAsOf: 2024
method: not-told
grade: ${grade}
afterwards: not-reported
claims: [cases-2024]
sources: [law-2020]
rootCause: prevention
prevention: w35p89
singlePerson: false
---

Nothing more is told.
`;

const registerAfter = async (changes: Changes) => {
  const folder = await folderOf({ ...soundContent, ...changes });
  const { entries } = await examine(folder, await folderOf({}));
  const register = registerOf(entries, bodiesOf(entries), indexOf(entries));
  for (const { code, details } of register.problems)
    for (const locale of localeTags)
      expect(wordsIn(locale).checks.sources.problems[code](details)).not.toMatch(/undefined|\[object/);
  return { ...register, problems: register.problems.map(({ file, line, code }) => `${file.slice(folder.length + 1)}:${line} ${code}`) };
};

describe('check:sources', () => {
  it('says in one line that the register is sound', async () => {
    expect(await command('gate/check-sources.ts', await folderOf(soundContent))).toEqual({
      code: 0,
      text: '1 claim and all else that is published rest on 1 source, each in the register and read; grades are as computed.\n',
    });
  });

  it.each<readonly [what: string, changes: Changes, problems: readonly string[]]>([
    ['a source that is not in the register', edited(guide, ['sources: [law-2020]', 'sources: [law-2020, law-1991]']), ['guidance/en/first-hours.mdx:13 source-missing']],
    ['a source that is not published', { ...edited(guide, ['sources: [law-2020]', 'sources: [law-1991]']), 'sources/en/law-1991.yaml': other('law-1991', ['published', 'review']) }, ['guidance/en/first-hours.mdx:13 source-missing']],
    ['a document quoted in a text that nobody has read', { ...edited(guide, ['## Who to call', '<Quote source="law-1991">\n\nAt once.\n\n</Quote>\n\n## Who to call']), 'sources/en/law-1991.yaml': other('law-1991', ['seen: true', 'seen: false']) }, ['guidance/en/first-hours.mdx:21 source-unread']],
    ['a source without an address', edited(source, ['url: https://www.gov.cn/plan.htm\n', '']), ['sources/en/law-2020.yaml:1 source-without-address']],
    ['a claim without a source', edited(claim, ['sources: [{ source: law-2020, restsOn: mps }]', 'sources: []']), ['claims/en/cases-2024.yaml:11 claim-without-source']],
    ['a claim that rests on general knowledge', { ...edited(claim, ['source: law-2020', 'source: law-1991']), 'sources/en/law-1991.yaml': other('law-1991', ['seen: true', 'seen: false']) }, ['claims/en/cases-2024.yaml:11 source-unread', 'claims/en/cases-2024.yaml:11 claim-on-general-knowledge']],
    ['a grade that an editor has raised', edited(claim, ['asOf:', 'lowerTo: documented\nasOf:']), ['claims/en/cases-2024.yaml:9 grade-not-lowered']],
    ['a grade that is not lowered', edited(claim, ['asOf:', 'lowerTo: claimed\nasOf:']), ['claims/en/cases-2024.yaml:9 grade-not-lowered']],
    ['a case that is graded above its claims', { 'cases/en/a-case.mdx': aCase('corroborated') }, ['cases/en/a-case.mdx:17 grade-raised']],
  ])('finds %s', async (_, changes, problems) => {
    expect((await registerAfter(changes)).problems).toEqual(problems);
  });

  it.each<readonly [what: string, changes: Changes]>([
    ['a source without an address says that none is to be linked', edited(source, ['url: https://www.gov.cn/plan.htm\n', ''], ["link: 'yes'", 'link: avoid'])],
    ['a grade is lowered', edited(claim, ['asOf:', 'lowerTo: disputed\nloweredBecause: Doubted\nasOf:'])],
    ['a case is graded as its claim', { 'cases/en/a-case.mdx': aCase('claimed') }],
    ['a case is graded lower', { 'cases/en/a-case.mdx': aCase('disputed') }],
    ['a draft has no sources yet', edited(claim, ['status: published', 'status: draft'], ['sources: [{ source: law-2020, restsOn: mps }]', 'sources: []'])],
  ])('finds nothing where %s', async (_, changes) => {
    expect((await registerAfter(changes)).problems).toEqual([]);
  });

  it('notes, without failing, what nothing uses and what readers cannot look up', async () => {
    const folder = await folderOf({
      ...soundContent,
      ...edited(source, ['url: https://www.gov.cn/plan.htm\n', ''], ["link: 'yes'", 'link: avoid']),
      'sources/en/law-1991.yaml': other('law-1991'),
    });
    const { code, text } = await command('gate/check-sources.ts', folder);
    expect(code).toBe(0);
    expect(text).toContain('1 source in the register, used by nothing: law-1991.');
    expect(text).toMatch(/1 claim without a source that readers are given a link to .*: cases-2024\./);
  });

  it('fails with place and cure, in the language of the terminal', async () => {
    const folder = await folderOf({ ...soundContent, ...edited(claim, ['asOf:', 'lowerTo: documented\nasOf:']) });
    const { code, text } = await command('gate/check-sources.ts', folder, [], 'zh_CN.UTF-8');
    expect(code).toBe(1);
    expect(text).toMatch(/^claims\/en\/cases-2024\.yaml:9:\d+ .*等级只能往低改/);
  });
});
