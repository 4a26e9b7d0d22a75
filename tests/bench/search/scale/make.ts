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

interface Taken {
  /** Seconds of a processor, which tell more than those of a clock where a machine does other things too. */
  readonly cpu: number;
  readonly peakMB: number;
}

/** What another program has taken, by what Linux notes of it; a tick of its clock is a hundredth of a second. */
const takenBy = (program: string): Taken => {
  const read = (file: string) => readFileSync(`/proc/${program}/${file}`, 'utf8');
  const [user = 0, system = 0] = read('stat')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return {
    cpu: (user + system) / 100,
    peakMB: Number(/VmHWM:\s+(\d+)/.exec(read('status'))?.[1] ?? 0) / 1000,
  };
};
/** Pagefind is a program of its own. */
const takenByChild = (): Taken | undefined => {
  if (process.platform !== 'linux') return undefined;
  const children = readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return children.map(takenBy).sort((a, b) => b.cpu - a.cpu)[0];
};

const makers: Readonly<Record<Maker, () => Promise<Taken | undefined>>> = {
  Homeward: () => {
    for (const [path, content] of indexFilesOf(pages, locale, corpus.told)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return Promise.resolve(undefined);
  },
  MiniSearch: () => {
    const index = new MiniSearch(miniSearchOptions);
    index.addAll(documents);
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    return Promise.resolve(undefined);
  },
  Pagefind: async () => {
    const end = await pagefindOver(documents, locale, folder);
    const taken = takenByChild();
    await end();
    return taken;
  },
};

const begun = performance.now();
const before = process.cpuUsage();
const elsewhere = await makers[engine as Maker]();
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1e6 + (elsewhere?.cpu ?? 0);
console.log(JSON.stringify({ seconds, cpu, peakMB: elsewhere?.peakMB ?? process.resourceUsage().maxRSS / 1000 }));
