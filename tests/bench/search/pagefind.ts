import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import * as pagefind from 'pagefind';
import type { Locale } from '../../../src/i18n/locales.ts';
import { findBrowser } from '../../browser.ts';
import type { Document } from './corpus.ts';
import type { Engine } from './measure.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const htmlOf = ({ title, summary, text }: Document, locale: Locale) =>
  `<!doctype html><html lang="${locale}"><body><main data-pagefind-body><h1>${escaped(title)}</h1><p>${escaped(summary)}</p>${text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}</main></body></html>`;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** Serves a folder on this machine alone; anything that is not there is an empty page. */
const serveFolder = (folder: string) => {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    try {
      response.end(readFileSync(join(folder, path)));
    } catch {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>-</title>');
    }
  });
  return new Promise<typeof server>((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
};

interface InBrowser {
  readonly search: (typed: string) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes, in the browser that it is made for, over pages of the same words; and how to end it. */
export const plainPagefind = async (
  documents: readonly Document[],
  locale: Locale,
): Promise<{ engine: Engine; end: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-pagefind-'));
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  for (const document of documents) await index.addHTMLFile({ url: document.id, content: htmlOf(document, locale) });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const server = await serveFolder(folder);
  const { executablePath, args } = findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), locale);
  return {
    engine: (typed) =>
      page.evaluate(async (question) => {
        const engine = (await import(`${location.origin}/pagefind/pagefind.js`)) as InBrowser;
        const { results } = await engine.search(question);
        const found = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
        return found.map(({ url }) => url);
      }, typed),
    end: async () => {
      await browser.close();
      server.close();
      await pagefind.close();
      rmSync(folder, { recursive: true });
    },
  };
};
