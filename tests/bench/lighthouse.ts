import { chromium } from '@playwright/test';
import type { Result } from 'lighthouse';
import lighthouse from 'lighthouse';
import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import { addressOf, addressOfPlace } from '../../src/i18n/urls.ts';
import { placeIn, projectRoot } from '../../src/release/release.ts';
import { serve } from '../../src/release/serve.ts';
import { findBrowser } from '../browser.ts';

// `npm run bench:lighthouse`: Lighthouse on a phone as it simulates one, over the release in place as the server of the house
// sends it; the median of three runs, and what costs points. Words after `--` choose pages: `-- en/help`.

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const pagesOf = (locale: Locale): readonly string[] => [
  addressOf('home', locale),
  addressOf('help', locale),
  addressOfPlace('cn', locale),
  `${addressOf('guidance', locale)}missing-child-first-hours/`,
  `${addressOf('campaigns', locale)}2024-trafficking-of-women-and-children/`,
  `${addressOf('cases', locale)}guangxi-women/`,
  addressOf('search', locale),
];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What keeps a category from 100: its weighed audits that are not perfect. */
const costs = ({ categories: found, audits }: Result): string[] =>
  categories.flatMap((category) =>
    (found[category]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => audits[id])
      .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 0.995)
      .map((audit) => `${category}: ${audit?.id ?? ''} ${audit?.displayValue ?? ''}`.trim()),
  );

const { executablePath, args } = findBrowser();
const server = await serve({ place: placeIn(projectRoot), port: 0 });
// Lighthouse talks to a browser by its debugging port; 0 would not tell which.
const port = 9222 + (process.pid % 1000);
const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`] });

const measure = async (address: string): Promise<Result> => {
  const answer = await lighthouse(`http://127.0.0.1:${server.port}${address}`, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...categories],
  });
  if (!answer) throw new Error(`${address} could not be measured.`);
  return answer.lhr;
};

const wanted = process.argv.slice(2);
const addresses = localeTags
  .flatMap(pagesOf)
  .filter((address) => wanted.length === 0 || wanted.some((word) => address.includes(word)));
const rows: Record<string, string | number>[] = [];
const lost = new Map<string, Set<string>>();
try {
  for (const address of addresses) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await measure(address));
    const valueOf = (audit: string) =>
      Math.round(median(results.map(({ audits }) => audits[audit]?.numericValue ?? 0)));
    rows.push({
      address,
      ...Object.fromEntries(
        categories.map((name) => [
          name,
          Math.round(100 * median(results.map(({ categories: found }) => found[name]?.score ?? 0))),
        ]),
      ),
      'first paint ms': valueOf('first-contentful-paint'),
      'largest paint ms': valueOf('largest-contentful-paint'),
      'blocked ms': valueOf('total-blocking-time'),
      bytes: valueOf('total-byte-weight'),
    });
    for (const cost of results.flatMap(costs)) lost.set(cost, (lost.get(cost) ?? new Set()).add(address));
  }
} finally {
  await browser.close();
  await server.close();
}
console.table(rows);
for (const [cost, at] of lost) console.log(`${cost}: ${[...at].join(' ')}`);
console.log(
  rows.every((row) => categories.every((name) => row[name] === 100))
    ? `four times 100 on ${rows.length} pages in ${localeTags.map((tag) => locales[tag].name).join(' and ')}`
    : 'not all are 100',
);
