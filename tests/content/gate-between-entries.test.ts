import { describe, expect, it } from 'vitest';
import { afterChanges, edited, paths, problemsOf, soundContent, type Changes } from './sound-content.ts';

const { guide, guideZh, news, newsZh, claim, topic } = paths;

describe('names', () => {
  it('of documents are their slugs, of records their ids', async () => {
    expect(await afterChanges(edited(guide, ['slug: first-hours', 'slug: other-hours']))).toContain(`${guide}:6 name-differs`);
    expect(await afterChanges(edited(claim, ['id: cases-2024', 'id: cases-2025']))).toContain(`${claim}:5 name-differs`);
  });

  it('are given once among all entries, whatever their types', async () => {
    expect(await afterChanges(edited(news, ['id: kq8z2v', 'id: w35p89']))).toEqual([`${news}:7 duplicate-id`]);
    const sameId = (soundContent[topic] ?? '').replace('id: prevention', 'id: mps');
    expect(await afterChanges({ 'topics/en/mps.yaml': sameId })).toEqual(['topics/en/mps.yaml:4 duplicate-id']);
  });

  it('make no address twice, that of a discreet guide included', async () => {
    const discreet = (soundContent[guide] ?? '').replace('discreet: false', 'discreet: true').replace('first-hours', 'another-one');
    const files = { 'guidance/en/another-one.mdx': discreet.replace('id: w35p89', 'id: first-hours') };
    expect(await afterChanges(files)).toEqual(['guidance/en/another-one.mdx:7 telling-id', `${guide}:6 duplicate-slug`]);
  });
});

describe('references', () => {
  it.each([
    ['in facts', edited(guide, ['topics: [prevention]', 'topics: [cure]']), [`${guide}:11 missing-reference`]],
    ['in groups', edited(claim, ['source: law-2020', 'source: law-2021']), [`${claim}:11 missing-reference`]],
    [
      'in words',
      {
        'campaigns/en/ours.mdx':
          '---\nroles: [{ agency: nobody, does: "Finds people" }]\nslug: ours\nid: bbbbbb\nstatus: draft\n---\n',
      },
      ['campaigns/en/ours.mdx:2 missing-reference'],
    ],
    ['in blocks', edited(guide, ['<Contacts ids="cn-110" />', '<Contacts ids="cn-110 cn-111" />']), [`${guide}:23 missing-reference`]],
    ['to documents by slug', edited(news, ['prevention: w35p89', 'prevention: first-hours']), [`${news}:15 missing-reference`]],
  ])('must exist: %s', async (_, files: Changes, problems) => {
    expect(await afterChanges(files)).toEqual(problems);
  });

  it('say which id a slug stands for', async () => {
    const problems = await problemsOf({ ...soundContent, ...edited(news, ['prevention: w35p89', 'prevention: first-hours']) });
    expect(problems.map(({ details }) => details['meant'])).toEqual(['w35p89']);
  });

  it('of what is published must be published, in facts, blocks and links', async () => {
    const unpublished = edited(topic, ['status: published', 'status: review']);
    expect(await afterChanges(unpublished)).toEqual([`${guide}:11 unpublished-reference`, `${news}:14 unpublished-reference`]);
    expect(await afterChanges(edited(claim, ['status: published', 'status: ready']))).toEqual([
      `${news}:11 unpublished-reference`,
      `${news}:20 unpublished-reference`,
    ]);
    expect(await afterChanges(edited(news, ['status: published', 'status: draft']))).toEqual([
      `${guide}:25 unpublished-reference`,
      `${guideZh}:13 unpublished-reference`,
    ]);
  });

  it('are not called missing where the entry only could not be read', async () => {
    expect(await afterChanges(edited(guide, ['title: First', 'title: &first First']))).toEqual([`${guide}:2 yaml-anchor`]);
  });
});

describe('the next step of a guide', () => {
  const other = (change: string) =>
    (soundContent[guide] ?? '').replace('first-hours', 'another-one').replace('w35p89', 'kq2z2v').replace('discreet: false', change);
  const leading = (to: string, discreet = false) => ({
    [guide]: (soundContent[guide] ?? '').replace('discreet: false', `discreet: ${discreet}\nnext: ${to}`),
  });
  const file = 'guidance/en/another-one.mdx';

  it('is another guide that there is', async () => {
    expect(await afterChanges({ ...leading('kq2z2v'), [file]: other('discreet: false') })).toEqual([]);
    expect(await afterChanges(leading('kq2z2v'))).toEqual([`${guide}:10 missing-reference`]);
    expect(await afterChanges(leading('w35p89'))).toEqual([`${guide}:10 unfit-next-step`]);
  });

  it('is for readers who may be watched only after such a guide, or a page for finding family', async () => {
    const discreet = { [file]: other('discreet: true') };
    expect(await afterChanges({ ...leading('kq2z2v'), ...discreet })).toEqual([`${guide}:10 unfit-next-step`]);
    expect(await afterChanges({ ...leading('kq2z2v', true), ...discreet })).not.toContain(`${guide}:10 unfit-next-step`);
    expect(await afterChanges({ ...leading('kq2z2v'), [file]: other('discreet: true\nfamilyPage: 7') })).toEqual([]);
  });
});

describe('links within the site', () => {
  it.each([
    ['a page that there is not', '/en/guidance/last-hours/', 'broken-link'],
    ['a guide without the slash', '/en/guidance/first-hours', 'broken-link'],
    ['a list that there is not', '/en/people/', 'broken-link'],
    ['a page in the other language', '/zh-Hans/guidance/first-hours/', 'wrong-language-link'],
    ['a list in the other language', '/zh-Hans/help/', 'wrong-language-link'],
    ['a heading that there is not', '/en/news/campaign-2024/#what-is-unknown', 'missing-anchor'],
    ['a heading of the same page that there is not', '#whom-to-call', 'missing-anchor'],
  ])('refuse %s', async (_, url, code) => {
    expect(await afterChanges(edited(guide, ['(/en/sources/)', `(${url})`]))).toEqual([`${guide}:25 ${code}`]);
  });

  it('lead to a heading in the language that readers get', async () => {
    const link = (url: string) => edited(guideZh, ['(/zh-Hans/news/campaign-2024/)', `(${url})`]);
    expect(await afterChanges(link('/zh-Hans/news/campaign-2024/#what-is-known'))).toEqual([]);
    const translated = '---\ntitle: 专项行动\nsummary: 通报的内容。\nunknown: [找到多少人]\n---\n\n## 已知情况\n\n内容。\n';
    const files = { [newsZh]: translated };
    expect(await afterChanges({ ...link('/zh-Hans/news/campaign-2024/#已知情况'), ...files })).toEqual([]);
    expect(await afterChanges({ ...link('/zh-Hans/news/campaign-2024/#what-is-known'), ...files })).toEqual([
      `${guideZh}:13 missing-anchor`,
    ]);
  });

  it('lead to a discreet guide by its id only', async () => {
    const discreet = { [guide]: (soundContent[guide] ?? '').replace('discreet: false', 'discreet: true') };
    const link = (url: string) => edited(news, ['(#c-cases-2024)', `(${url})`]);
    expect(await afterChanges({ ...discreet, ...link('/en/guidance/w35p89/') })).toEqual([]);
    const [problem] = await problemsOf({ ...soundContent, ...discreet, ...link('/en/guidance/first-hours/') });
    expect(problem).toMatchObject({ file: news, line: 20, code: 'broken-link', details: { meant: '/en/guidance/w35p89/' } });
  });

  it('lead to a page for finding family by its number only, and such a page is discreet', async () => {
    const page = (discreet: boolean) => (soundContent[guide] ?? '').replace('discreet: false', `discreet: ${discreet}\nfamilyPage: 7`);
    const link = (url: string) => edited(news, ['(#c-cases-2024)', `(${url})`]);
    expect(await afterChanges({ [guide]: page(true), ...link('/en/family/7/') })).toEqual([]);
    const [problem] = await problemsOf({ ...soundContent, [guide]: page(true), ...link('/en/guidance/first-hours/') });
    expect(problem).toMatchObject({ file: news, code: 'broken-link', details: { meant: '/en/family/7/' } });
    expect(await afterChanges({ [guide]: page(false) })).toEqual([`${guide}:10 open-family-page`]);
  });

  it('tell two pages for finding family apart', async () => {
    const page = (soundContent[guide] ?? '').replace('discreet: false', 'discreet: true\nfamilyPage: 7');
    const other = page.replace('first-hours', 'another-one').replace('w35p89', 'kq2z2v');
    expect(await afterChanges({ [guide]: page, 'guidance/en/another-one.mdx': other })).toEqual([`${guide}:10 duplicate-slug`]);
  });

  it('need their pictures', async () => {
    expect(await afterChanges({ 'media/station.png': undefined })).toEqual([`${news}:22 missing-picture`]);
  });
});

describe('rules of single types', () => {
  it('corrections have a day and a sentence each, where they are translated', async () => {
    const two = edited(news, ['corrections: []', 'corrections: [{ on: 2025-03-01 }, { on: 2025-02-27 }]']);
    expect(await afterChanges(two)).toEqual([`${news}:13 counts-differ`]);
    const told = (two[news] ?? '').replace('corrected: []', 'corrected: [Second, First]');
    expect(await afterChanges({ [news]: told })).toEqual([]);
    expect(await afterChanges({ [news]: told, [newsZh]: '---\ncorrected: [一条]\n---\n' })).toEqual([`${newsZh}:2 counts-differ`]);
  });

  it('a claim is lowered with a reason only', async () => {
    expect(await afterChanges(edited(claim, ['value: 550', 'value: 550\nlowerTo: disputed']))).toEqual([`${claim}:1 missing-field`]);
    expect(
      await afterChanges(edited(claim, ['value: 550', 'value: 550\nlowerTo: disputed'], ['figure:', 'loweredBecause: No totals.\nfigure:'])),
    ).toEqual([]);
  });

  const path = 'cases/en/thirty-years.mdx';
  const sole = { singlePerson: 'true', approvals: '[]', exposure: 'spoke-by-choice', status: 'published' };
  const caseOf = (facts: Readonly<Record<string, string>>): Changes => ({
    [path]: `---
${Object.entries({ ...sole, ...facts }).map(([name, value]) => `${name}: ${value}`).join('\n')}
title: Thirty years
summary: A case.
outcome: Found.
unknown: [Much]
slug: thirty-years
id: bbbbbb
kind: missing
places: [cn]
decade: 1990
ageBand: mixed
stage: not-reported
stageAsOf: '2024'
method: dna
grade: claimed
afterwards: told-by-choice
sources: [law-2020]
rootCause: prevention
prevention: w35p89
---

Text.
`,
  });
  const approvedBy = (...roles: string[]) => ({ approvals: `[${roles.map((role, day) => `{ role: ${role}, on: 2026-11-0${day + 1} }`).join(', ')}]` });

  it.each([
    ['none', caseOf({})],
    ['one', caseOf(approvedBy('editor'))],
    ['two of one role', caseOf(approvedBy('editor', 'editor'))],
    ['two without safeguarding', caseOf(approvedBy('editor', 'lawyer'))],
    ['none, for one person who is not marked as such', caseOf({ singlePerson: 'false', people: '1' })],
  ])('a case about one person needs two approvals, and has %s', async (_, files) => {
    expect(await afterChanges(files)).toEqual([`${path}:3 needs-two-approvals`]);
  });

  it('a role approves once', async () => {
    expect(await afterChanges(caseOf(approvedBy('editor', 'safeguarding', 'editor')))).toEqual([`${path}:3 role-approves-twice`]);
  });

  it('a contact that was seen on an official page says on which', async () => {
    const seen = (page: string) => edited(paths.contact, ['checkEvery:', `checks: [{ by: official-page, on: 2026-11-01${page} }]\ncheckEvery:`]);
    expect(await afterChanges(seen(''))).toEqual([`${paths.contact}:19 missing-field`]);
    expect(await afterChanges(seen(", page: 'https://www.gov.cn/plan.htm'"))).toEqual([]);
  });

  it('a case about one person passes with both, a draft or a group without', async () => {
    expect(await afterChanges(caseOf(approvedBy('safeguarding', 'editor')))).toEqual([]);
    expect(await afterChanges(caseOf({ status: 'draft' }))).toEqual([]);
    expect(await afterChanges(caseOf({ singlePerson: 'false', people: '16', exposure: 'group' }))).toEqual([]);
  });

  it('whoever was named by others is never told singly', async () => {
    expect(await afterChanges(caseOf({ exposure: 'named-by-others', ...approvedBy('safeguarding', 'editor') }))).toEqual([
      `${path}:4 not-told-singly`,
    ]);
  });
});

describe('words that are not written here', () => {
  it('are found in fields and in texts, at their place, whatever the status', async () => {
    expect(await afterChanges(edited(news, ['summary: What was reported.', 'summary: A brave officer.']))).toEqual([
      `${news}:3 barred-word`,
    ]);
    expect(await afterChanges(edited(news, ['Police report', 'Brave police report']))).toEqual([`${news}:20 barred-word`]);
    expect(await afterChanges(edited(news, ['Police report', 'We do not write “brave”. Police report']))).toEqual([]);
  });
});

describe('counts in news and cases', () => {
  const told = (sentence: string) => edited(news, ['Police report', `${sentence} Police report`]);

  it.each([
    ['in figures', 'They found 36 babies.', '36 babies'],
    ['in words', 'Hundreds of women wait.', 'Hundreds of women'],
    ['in bold type', 'They found **36** babies.', '36 babies'],
  ])('are refused outside claims: %s', async (_, sentence, count) => {
    const problems = await problemsOf({ ...soundContent, ...told(sentence) });
    expect(problems.map(({ file, line, code, details }) => [file, line, code, details['count']])).toEqual([
      [news, 20, 'count-outside-claim', count],
    ]);
  });

  it('are refused in Chinese numerals', async () => {
    const files = { ...soundContent, [newsZh]: `---\ntitle: 专项行动\nsummary: 公布了什么。\nunknown: [找到多少人]\n---\n三十人在等。\n` };
    const problems = await problemsOf(files);
    expect(problems.map(({ line, code, details }) => [line, code, details['count']])).toEqual([[6, 'count-outside-claim', '三十人']]);
  });

  it('pass as claims, as telephone numbers, with a reason, in a draft, and in guides', async () => {
    expect(
      await afterChanges(
        told('On <Plain reason="The name of a road">road 318</Plain>, call [12338](tel:12338) within 24 hours.'),
      ),
    ).toEqual([]);
    expect(await afterChanges(edited(guide, ['Call now.', 'Call now. There are 36 rooms.']))).toEqual([]);
  });

  it('are refused in what blocks say', async () => {
    expect(
      await afterChanges(told('They waited.\n\n<Callout tone="note" title="36 babies">\n\nNothing is known.\n\n</Callout>\n\n')),
    ).toEqual([`${news}:22 count-outside-claim`]);
  });
});
