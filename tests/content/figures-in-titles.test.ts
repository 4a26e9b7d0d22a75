import { describe, expect, it } from 'vitest';
import { edited, paths, problemsOf, soundContent, type Changes } from './sound-content.ts';

const { news, newsZh, claim } = paths;
const claimZh = 'claims/zh-Hans/cases-2024.yaml';
const claimInChinese = 'figure: 550起案件\nstatement: 公安部称侦破案件550余起。\nsaidBy: 公安部\nnotTold: [找到多少人]\n';

const titled = (title: string) => edited(news, ['title: A campaign', `title: ${title}`]);
const inChinese = (title: string, body = '公安部通报<Claim id="cases-2024" />。') => ({
  [newsZh]: `---\ntitle: ${title}\nsummary: 通报了什么。\nunknown: [找到多少人]\n---\n\n${body}\n`,
  [claimZh]: claimInChinese,
});

const found = async (changes: Changes) =>
  (await problemsOf({ ...soundContent, ...changes }))
    .filter(({ code }) => code === 'figure-without-claim')
    .map(({ file, line, details }) => `${file}:${line} ${details['field']}: ${details['count']}`);

describe('a figure in a title or summary', () => {
  it.each<readonly [what: string, changes: Changes, problem: string]>([
    ['is no claim’s', titled('Police report 540 cases solved'), `${news}:2 title: 540 cases`],
    ['stands in the summary', edited(news, ['What was reported.', 'Police report 540 cases.']), `${news}:3 summary: 540 cases`],
    ['is written in words', titled('Five hundred and forty cases solved'), `${news}:2 title: Five hundred and forty cases`],
    ['is rough, where the claim is not', titled('Hundreds of cases solved'), `${news}:2 title: Hundreds of cases`],
    ['is that of a claim that was corrected', { ...titled('Police report 550 cases solved'), ...edited(claim, ['550 cases', '560 cases'], ['over 550', 'over 560'], ['value: 550', 'value: 560']) }, `${news}:2 title: 550 cases`],
    ['is that of a claim that the entry does not name', { ...titled('Police report 550 cases solved'), ...edited(news, ['title: A campaign', 'title: Police report 550 cases solved'], ['claims: [cases-2024]', 'claims: []'], ['<Claim id="cases-2024" />. See [the figure](#c-cases-2024)', 'something']) }, `${news}:2 title: 550 cases`],
    ['is no claim’s, in Chinese', inChinese('公安部通报侦破540起案件'), `${newsZh}:2 title: 540起`],
    ['is written in Chinese numerals', inChinese('公安部通报侦破五百四十起案件'), `${newsZh}:2 title: 五百四十起`],
    ['is rough, in Chinese', inChinese('公安部通报侦破数百起案件'), `${newsZh}:2 title: 数百起`],
  ])('that %s is refused at its place', async (_, changes, problem) => {
    expect(await found(changes)).toEqual([problem]);
  });

  it('names the claims of the entry with their figures', async () => {
    const [problem] = await problemsOf({ ...soundContent, ...titled('Police report 540 cases solved') });
    expect(problem?.details['known']).toBe('cases-2024: 550 cases');
  });

  it.each<readonly [what: string, changes: Changes]>([
    ['is the claim’s value', titled('Police report over 550 cases solved')],
    ['is the claim’s value in words', titled('Five hundred and fifty cases solved')],
    ['is an end of the claim’s range', { ...titled('At least 500 cases solved'), ...edited(claim, ['figure: 550 cases', 'figure: 500 to 550 cases']) }],
    ['is told by a claim without a figure', { ...titled('Nobody knows where “540 cases” is from'), ...edited(claim, ['figure: 550 cases\n', ''], ['over 550 cases', '540 cases']) }],
    ['is a year, an age or a time', titled('In 2024, children under 14 were looked for within 24 hours')],
    ['is the claim’s value in Chinese', inChinese('公安部通报侦破案件550余起')],
    ['is the claim’s value in Chinese numerals', inChinese('公安部通报侦破案件五百五十余起')],
  ])('that %s passes', async (_, changes) => {
    expect(await found(changes)).toEqual([]);
  });
});
