import { describe, expect, it } from 'vitest';
import { figuresOn } from '../../src/figures/list.ts';
import { shownOn } from '../../src/figures/page.ts';
import { examine } from '../../src/gate/gate.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { command } from './command.ts';
import { edited, folderOf, paths, soundContent, type Changes } from './sound-content.ts';

const pageOf = (main: string) => `<!doctype html><html lang="en"><head><title>77 cases</title></head><body><header>66 people</header><main>${main}</main><footer>55 people</footer></body></html>`;
const card = '<article class="claim" data-claim="cases-2024"><p><span class="grade"><svg viewBox="0 0 34 16"><path d="M1 15V8"/></svg> Claimed by one source</span></p><p>over 550 cases</p><p>It counts 12 provinces.</p></article>';
const inText = '<span class="claim" data-claim="cases-2024"><a href="#about-c-cases-2024">over 550 cases</a><small> (claimed)</small></span>';
const row = { claim: 'cases-2024', figure: '550 cases', grade: 'claimed', sources: ['law-2020'] };

const listOf = async (pages: Readonly<Record<string, string>>, changes: Changes = {}) => {
  const { entries } = await examine(await folderOf({ ...soundContent, ...changes }), await folderOf({}));
  const list = figuresOn(
    Object.entries(pages).map(([address, main]) => ({ address, html: pageOf(main) })),
    entries,
  );
  for (const { code, details } of list.problems)
    for (const locale of localeTags)
      expect(wordsIn(locale).checks.figures.problems[code](details)).not.toMatch(/undefined|\[object/);
  return { ...list, problems: list.problems.map(({ page, code, details }) => `${page} ${code} ${details['count'] ?? details['value']}`) };
};

describe('a built page', () => {
  it('is read line by line, without what comes from claims, documents and the page itself', () => {
    const { claims, lines, links } = shownOn(
      pageOf(
        `<h1>A &amp; B</h1><p>Police report ${inText}, <em>9</em> of them here.<br>See <a href="/en/news/a/#x">this</a> and <a href="https://example.org/">30 places</a>.</p>` +
          '<p class="meta">5 min read</p><cite>36 babies</cite><nav>3</nav><p>Road <span data-plain>318</span> https://homeward.example/r/p84sf4/en/</p><!-- 8 -->',
      ),
    );
    expect(claims).toEqual([{ id: 'cases-2024', lines: ['over 550 cases (claimed)'] }]);
    expect(lines).toEqual(['A & B', 'Police report , 9 of them here.', 'See this and .', 'Road']);
    expect(links).toEqual(['/en/news/a/']);
  });
});

describe('list:figures', () => {
  it('tells each figure once a page, with its claim, grade and sources', async () => {
    const { figures, problems } = await listOf({ '/en/': card, '/en/topics/a/': `${card}<p>${inText}</p>`, '/zh-Hans/about/': '' });
    expect(figures).toEqual([{ page: '/en/', ...row }, { page: '/en/topics/a/', ...row }]);
    expect(problems).toEqual([]);
  });

  it.each<readonly [what: string, page: string, main: string, problem: string]>([
    ['a count of cases', '/en/news/a/', `${card}<p>Police solved 551 cases.</p>`, 'count-without-claim 551 cases'],
    ['a count in words', '/en/cases/a/', '<p>It concerns three hundred women.</p>', 'count-without-claim three hundred women'],
    ['a count in Chinese', '/zh-Hans/news/a/', '<p>侦破三十起案件。</p>', 'count-without-claim 三十起'],
    ['a count on home', '/en/', '<li>Five children were found.</li>', 'count-without-claim Five children'],
    ['a count that inline elements cut', '/en/evidence/2/', '<p>It concerns <b>3</b>00 people.</p>', 'count-without-claim 300 people'],
    ['a claim that is not published', '/en/topics/a/', card.replace('cases-2024', 'cases-1999'), 'claim-not-published cases-1999'],
    ['a grade that the sources do not make', '/en/topics/a/', card.replace('Claimed by one source', 'Documented by a court'), 'other-grade cases-2024'],
    ['a grade within a sentence', '/en/topics/a/', inText.replace('(claimed)', '(documented)'), 'other-grade cases-2024'],
    ['a figure without a grade', '/en/topics/a/', inText.replace(/<small>.*<\/small>/, ''), 'other-grade cases-2024'],
  ])('finds %s', async (_, page, main, problem) => {
    expect((await listOf({ [page]: main })).problems).toEqual([`${page} ${problem}`]);
  });

  it('finds a claim without a source', async () => {
    const changes = edited(paths.claim, ['sources: [{ source: law-2020, restsOn: mps }]', 'sources: []']);
    expect((await listOf({ '/en/': card }, changes)).problems).toEqual(['/en/ figure-without-source cases-2024']);
  });

  it.each<readonly [what: string, pages: Readonly<Record<string, string>>]>([
    ['the figure of a claim of the page', { '/en/news/a/': `<h1>Over 550 cases solved</h1>${card}` }],
    ['the figure of a claim of a page that is linked', { '/en/news/': '<li><a href="/en/news/a/">Over 550 cases solved</a></li>', '/en/news/a/': card }],
    ['a date, an age, a duration, an article of law, a telephone number', { '/en/news/a/': '<p>On 8 November 2024, children under 14 waited 30 days; article 241; call 110.</p>' }],
    ['a number that an editor has kept with a reason', { '/en/news/a/': '<p>The bus on <span data-plain>road 318</span> leaves.</p>' }],
    ['words of a closed list', { '/en/cases/a/': `<dd>${Object.values(wordsIn('en').vocabularies.ageBand).join('</dd><dd>')}</dd>` }],
    ['a number of a guide', { '/en/guidance/a/': '<p>Ask 3 people.</p>' }],
  ])('lets pass %s', async (_, pages) => {
    expect((await listOf(pages)).problems).toEqual([]);
  });

  it('is a command that fails where a figure has no claim, and where nothing is built', async () => {
    const folder = await folderOf(soundContent);
    const site = await folderOf({ 'en/index.html': pageOf(card), 'r/x/index.html': pageOf('<p>9 people</p>') });
    expect(await command('figures/list-figures.ts', folder, [site])).toEqual({
      code: 0,
      text: 'page\tclaim\tfigure\tgrade\tsources\n/en/\tcases-2024\t550 cases\tclaimed\tlaw-2020\n1 figure of 1 claim on 1 page; none without a claim and a source.\n',
    });
    const wrong = await folderOf({ 'en/index.html': pageOf(`${card}<p>Police found 12 people.</p>`) });
    const { code, text } = await command('figures/list-figures.ts', folder, [wrong], 'zh_CN.UTF-8');
    expect(code).toBe(1);
    expect(text).toMatch(/\/en\/ “12 people”.*“Police found 12 people\.”/);
    const none = await command('figures/list-figures.ts', folder, [`${site}-none`]);
    expect([none.code, none.text]).toEqual([1, 'There is no built site to read. Build it: npm run build.\n']);
  });
});
