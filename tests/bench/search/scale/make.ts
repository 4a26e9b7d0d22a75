import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { localeTags } from '../../../../src/i18n/locales.ts';
import { indexFilesOf } from '../../../../src/search/making/make.ts';
import { pagefindOver } from '../pagefind.ts';
import type { Maker } from './made.ts';
import { miniSearchOptions } from './mini-search.ts';
import { builtCorpus, documentOf, manyPages } from './pages.ts';

// `node make.ts ENGINE LOCALE PAGES FOLDER`, started by made.ts: one index in a process of its own, so that its memory is its
// own too. The last line says what it took; the pages themselves are made before the clock begins, and lie in the memory.

const [engine, tag, count, folder = ''] = process.argv.slice(2);
const locale = localeTags.find((one) => one === tag);
if (!locale) throw new Error(`There is no language ${String(tag)}.`);
const corpus = await builtCorpus(locale);
const pages = manyPages(corpus, locale, Number(count));
const documents = pages.map(documentOf);
mkdirSync(folder, { recursive: true });

/** The most memory of a process, by what Linux notes; for others nothing is known. */
const peakOf = (process: string): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
};
/** Pagefind is a program of its own. */
const peakOfChildren = (): number =>
  readdirSync('/proc/self/task')
    .flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean))
    .reduce((most, child) => Math.max(most, peakOf(child)), 0);

const makers: Readonly<Record<Maker, () => Promise<number>>> = {
  Homeward: () => {
    for (const [path, content] of indexFilesOf(pages, locale, corpus.told)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return Promise.resolve(0);
  },
  MiniSearch: () => {
    const index = new MiniSearch(miniSearchOptions);
    index.addAll(documents);
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    return Promise.resolve(0);
  },
  Pagefind: async () => {
    const end = await pagefindOver(documents, locale, folder);
    const peak = process.platform === 'linux' ? peakOfChildren() : 0;
    await end();
    return peak;
  },
};

const begun = performance.now();
const peakElsewhere = await makers[engine as Maker]();
const seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify({ seconds, peakMB: peakElsewhere || process.resourceUsage().maxRSS / 1000 }));
