import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import * as pagefind from 'pagefind';
import type { Locale } from '../../../src/i18n/locales.ts';
import { findBrowser } from '../../browser.ts';
import type { Document } from './corpus.ts';
import type { Engine } from './measure.ts';
import { serveFolder } from './serve-folder.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const htmlOf = ({ title, summary, text }: Document, locale: Locale) =>
  `<!doctype html><html lang="${locale}"><body><main data-pagefind-body><h1>${escaped(title)}</h1><p>${escaped(summary)}</p>${text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}</main></body></html>`;

/** Writes Pagefind as it comes, over pages of the same words, into a folder; resolves with how to end its program. */
export const pagefindOver = async (
  documents: readonly Document[],
  locale: Locale,
  folder: string,
): Promise<() => Promise<void>> => {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  for (const document of documents) await index.addHTMLFile({ url: document.id, content: htmlOf(document, locale) });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  return async () => {
    await pagefind.close();
  };
};

interface InBrowser {
  readonly search: (typed: string) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind in the browser that it is made for; and how to end it. */
export const plainPagefind = async (
  documents: readonly Document[],
  locale: Locale,
): Promise<{ engine: Engine; end: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-pagefind-'));
  const endProgram = await pagefindOver(documents, locale, folder);
  const served = await serveFolder(folder);
  const { executablePath, args } = findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String(served.port)}/`);
  await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), locale);
  await page.addScriptTag({ type: 'module', content: "globalThis.pagefind = await import('/pagefind/pagefind.js');" });
  await page.waitForFunction(() => 'pagefind' in globalThis);
  return {
    engine: (typed) =>
      page.evaluate(async (question) => {
        const { results } = await (globalThis as unknown as { readonly pagefind: InBrowser }).pagefind.search(question);
        const found = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
        return found.map(({ url }) => url);
      }, typed),
    end: async () => {
      await browser.close();
      served.end();
      await endProgram();
      rmSync(folder, { recursive: true });
    },
  };
};
