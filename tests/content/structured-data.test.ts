import type { Graph, NewsArticle } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import { structuredDataOf } from '../../src/structured-data/graph.ts';
import { campaignArticleOf, caseReportOf, faqOf, newsArticleOf } from '../../src/structured-data/subjects.ts';
import { builtPages } from '../built-site.ts';

type Node = Readonly<Record<string, unknown>>;

const pages = builtPages();
const scriptsOf = (html: string) => [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => json);
const graphOf = (html: string): readonly Node[] =>
  scriptsOf(html).flatMap((json) => (JSON.parse(json) as { '@graph': Node[] })['@graph']);
const nodeOf = (html: string, ...types: string[]) => graphOf(html).find((node) => types.includes(String(node['@type'])));
const unescaped = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#38;', '&');
const headingOf = (html: string) => unescaped((/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').trim());

/** What schema.org knows of each type that we write, and what Google wants of it at least. */
const shapes: Readonly<Record<string, { needs: readonly string[]; may?: readonly string[] }>> = (() => {
  const work = ['url', 'image', 'inLanguage', 'isAccessibleForFree', 'license', 'author', 'publisher', 'description', 'dateModified', 'correction', 'temporalCoverage', 'mainEntityOfPage'];
  const article = { needs: ['headline', 'author', 'image'], may: work };
  return {
    Article: article,
    NewsArticle: article,
    Report: article,
    FAQPage: { needs: ['mainEntity'], may: work },
    LearningResource: { needs: ['name', 'description', 'teaches', 'typicalAgeRange', 'educationalLevel', 'learningResourceType', 'timeRequired'], may: work },
    DefinedTermSet: { needs: ['name', 'hasDefinedTerm'], may: work },
    DefinedTerm: { needs: ['name', 'url'] },
    Organization: { needs: ['@id', 'name', 'url'], may: ['alternateName', 'description', 'logo'] },
    WebSite: { needs: ['name', 'url'], may: [...work, 'alternateName'] },
    WebPage: { needs: ['lastReviewed'] },
    BreadcrumbList: { needs: ['itemListElement'] },
    ListItem: { needs: ['position', 'name'], may: ['item'] },
    Question: { needs: ['name', 'acceptedAnswer'] },
    Answer: { needs: ['text'] },
    CorrectionComment: { needs: ['datePublished', 'text'] },
  };
})();

const dates = ['datePublished', 'dateModified', 'lastReviewed'];

/** Everything that is wrong with a node and with those in it. */
const faultsOf = (node: Node): readonly string[] => {
  const type = String(node['@type']);
  const shape = shapes[type];
  if (!shape) return [`unknown type ${type}`];
  const known = ['@type', ...shape.needs, ...(shape.may ?? [])];
  return [
    ...shape.needs.filter((name) => !node[name] || (Array.isArray(node[name]) && node[name].length === 0)).map((name) => `${type} lacks ${name}`),
    ...Object.entries(node).flatMap(([name, value]) => {
      const inner = (Array.isArray(value) ? value : [value]).filter((part): part is Node => typeof part === 'object' && part !== null);
      return [
        ...(known.includes(name) ? [] : [`${type} has ${name}`]),
        ...(dates.includes(name) && !/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? [`${type}.${name} is no day: ${String(value)}`] : []),
        ...(value === '' || value === null ? [`${type}.${name} is empty`] : []),
        ...inner.filter((part) => '@type' in part).flatMap(faultsOf),
      ];
    }),
  ];
};

describe('structured data of the built site', () => {
  test('is one script at most, and what schema.org knows', () => {
    const faults = pages.flatMap(({ address, html }) => [
      ...(scriptsOf(html).length > 1 ? [`${address}: ${scriptsOf(html).length} scripts`] : []),
      ...graphOf(html).flatMap(faultsOf).map((fault) => `${address}: ${fault}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('every reference to another node is answered in the same page', () => {
    const lost = pages.flatMap(({ address, html }) => {
      const graph = graphOf(html);
      const ids = graph.map((node) => node['@id']);
      return graph
        .flatMap((node) => [node['author'], node['publisher']])
        .filter((node) => node !== undefined && !ids.includes((node as Node)['@id']))
        .map(() => address);
    });
    expect(lost).toEqual([]);
  });

  test.each([
    ['news', 'NewsArticle', 'headline'],
    ['guidance', 'Article', 'headline'],
    ['campaigns', 'Article', 'headline'],
    ['cases', 'Report', 'headline'],
    ['schools', 'LearningResource', 'name'],
  ])('an entry of %s is a %s and says what its page says', (section, type, name) => {
    const entries = pages.filter(({ address }) => new RegExp(`^/(?:en|zh-Hans)/${section}/[^/]+/$`).test(address) && !address.includes('/for/'));
    const told = entries.filter(({ html }) => scriptsOf(html).length > 0);
    expect(told.length).toBeGreaterThan(1);
    if (section !== 'guidance') expect(told.length).toBe(entries.length);
    for (const { address, html } of told) {
      const node = nodeOf(html, type);
      expect(node?.[name], address).toBe(headingOf(html));
      expect(address.startsWith(`/${String(node?.['inLanguage'])}/`) || html.includes('class="untranslated"'), address).toBe(true);
      expect(html, address).toContain(`<link rel="canonical" href="${String(node?.['url'])}">`);
    }
  });

  test('a question has our answer, word for word as on the page', () => {
    const questions = pages.filter(({ address }) => /\/questions\/[^/]+\/$/.test(address));
    expect(questions.length).toBeGreaterThan(1);
    for (const { address, html } of questions) {
      const { name, acceptedAnswer } = (nodeOf(html, 'FAQPage') as { mainEntity: { name: string; acceptedAnswer: { text: string } } }).mainEntity;
      expect(name, address).toBe(headingOf(html));
      const shown = unescaped(html.replace(/<script.*?<\/script>/gs, ''));
      for (const paragraph of acceptedAnswer.text.split(/\n+/)) expect(shown, address).toContain(paragraph);
    }
  });

  test('breadcrumbs are those that the page shows, and the page itself', () => {
    const shown = pages.filter(({ html }) => html.includes('class="crumbs"') && !/\/(?:help|family)\//.test((/rel="canonical" href="([^"]+)"/.exec(html))?.[1] ?? ''));
    expect(shown.length).toBeGreaterThan(50);
    const wrong = shown.filter(({ html }) => {
      const links = [.../class="crumbs".*?<\/nav>/s.exec(html)?.[0].matchAll(/href="([^"]+)"/g) ?? []].map(([, href]) => href);
      const list = nodeOf(html, 'BreadcrumbList') as { itemListElement: { position: number; item?: string }[] } | undefined;
      if (!list) return scriptsOf(html).length > 0;
      return (
        list.itemListElement.length !== links.length + 1 ||
        list.itemListElement.some(({ position, item }, at) => position !== at + 1 || (item ? new URL(item).pathname : undefined) !== links[at])
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('home says whose site it is, and offers no search by address', () => {
    for (const address of ['/', '/en/', '/zh-Hans/']) {
      const html = pages.find((page) => page.address === address)?.html ?? '';
      expect(nodeOf(html, 'WebSite'), address).toBeDefined();
      expect(nodeOf(html, 'Organization')?.['logo'], address).toMatch(/\/icon-512\.png$/);
    }
    expect(pages.filter(({ html }) => html.includes('SearchAction')).map(({ address }) => address)).toEqual([]);
  });

  test('each term leads to its place on the page', () => {
    for (const { html } of pages.filter(({ address }) => /^\/[^/]+\/glossary\/$/.test(address))) {
      const terms = (nodeOf(html, 'DefinedTermSet') as { hasDefinedTerm: { url: string }[] } | undefined)?.hasDefinedTerm ?? [];
      expect(terms.length).toBeGreaterThan(3);
      for (const { url } of terms) expect(html).toContain(`id="${url.slice(1)}"`);
    }
  });
});

describe('structured data', () => {
  const page = { origin: 'https://site.example', locale: 'en', lang: 'en', address: '/en/news/a/', title: 'A' } as const;
  const item = { title: 'A', summary: 'B', published: '2024-03-19', corrections: [], corrected: [] };

  test('cannot end the script that it stands in', () => {
    const text = structuredDataOf({ ...page, subject: newsArticleOf({ ...item, title: '</script><!--<script>' }) }) ?? '';
    expect(text).not.toContain('<');
    const [node] = (JSON.parse(text) as Graph)['@graph'] as NewsArticle[];
    expect((node as { headline: string }).headline).toBe('</script><!--<script>');
  });

  test('carries each correction, and the newest as the day of the last change', () => {
    const corrections = [{ on: '2026-03-02' }, { on: '2026-01-01' }];
    expect(newsArticleOf({ ...item, corrections, corrected: ['Second', 'First'] })).toMatchObject({
      dateModified: '2026-03-02',
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2026-03-02', text: 'Second' },
        { '@type': 'CorrectionComment', datePublished: '2026-01-01', text: 'First' },
      ],
    });
    expect(newsArticleOf(item)).not.toHaveProperty('dateModified');
  });

  test('never calls the day of a report the day on which this page was published', () => {
    expect(newsArticleOf(item)).not.toHaveProperty('datePublished');
    expect(newsArticleOf({ ...item, happened: '2024-03' })).toMatchObject({ temporalCoverage: '2024-03' });
    expect(campaignArticleOf({ title: 'A', summary: 'B', from: '2024-03' })).toMatchObject({ temporalCoverage: '2024-03/..' });
  });

  test('of a case holds its title, its summary and its corrections, and nothing else', () => {
    const record = { title: 'A', summary: 'B', corrections: [], corrected: [], people: 3, decade: 1990, outcome: 'C' };
    expect(caseReportOf(record)).toEqual({ '@type': 'Report', headline: 'A', description: 'B' });
  });

  test('tells nothing where there is nothing to tell', () => {
    expect(structuredDataOf(page)).toBeUndefined();
    expect(structuredDataOf({ ...page, subject: faqOf({ title: 'Q', answer: 'A' }) })).toContain('FAQPage');
  });
});
