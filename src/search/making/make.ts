import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import type { SearchTold } from '../../model/search.ts';
import {
  files,
  lineOfGroup,
  lineOfTerm,
  steps,
  type FacetsFile,
  type Manifest,
  type PageFile,
} from '../words/manifest.ts';
import { homesOf } from '../asking/question.ts';
import { lineOf } from '../words/lines.ts';
import { plain } from '../words/terms.ts';
import type { PageText } from './page.ts';
import { synonymStandings } from './synonyms.ts';
import { standingsIn } from './terms.ts';
import { unknownFileOf } from './unknown.ts';

/** About how long a file of terms is, in characters before it is compressed. */
const termsLength = 12_000;

/** The lines of the index in their order, in files of about the same length. */
const termFiles = (pages: readonly PageText[], { synonyms }: SearchTold) => {
  const standings = standingsIn(pages);
  const groups = synonymStandings(synonyms, standings, pages.length);
  const homes = homesOf(synonyms.map((group) => group.map(plain)));
  // What is read together is kept together: a group with its words, and any other word by itself.
  const kept = new Map(
    groups.map((on, group) => [lineOfGroup(group), [lineOf(lineOfGroup(group), on, steps.synonyms)]]),
  );
  for (const [term, on] of standings) {
    const home = homes.get(term);
    const start = lineOfTerm(term, home);
    const line = lineOf(start, on, steps.term);
    if (home === undefined) kept.set(start, [line]);
    else kept.get(lineOfGroup(home))?.push(line);
  }
  const written: { start: string; lines: string[]; length: number }[] = [];
  for (const [start, lines] of kept) {
    const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
    const last = written[written.length - 1];
    if (last && last.length + length <= termsLength) {
      last.lines.push(...lines);
      last.length += length;
    } else written.push({ start, lines: [...lines], length });
  }
  return written;
};

const pageFileOf = ({ url, title, kind, facets, summary, sections }: PageText): PageFile => ({
  url,
  title,
  kind,
  ...(facets.audiences && { audiences: facets.audiences }),
  ...(facets.date !== undefined && { date: facets.date }),
  ...(facets.reviewed !== undefined && { reviewed: facets.reviewed }),
  summary,
  sections: sections.map(({ id, heading, text, isAfter }) => (isAfter ? [id, heading, text, 1] : [id, heading, text])),
});

/** Names are told of what some page has. */
const facetsFileOf = (pages: readonly PageText[], { names }: SearchTold): FacetsFile => {
  const facets = pages.map((page) => page.facets);
  const named = (name: keyof SearchTold['names']) => {
    const had = new Set(facets.flatMap((one): readonly string[] => one[name] ?? []));
    return Object.fromEntries(Object.entries(names[name]).filter(([id]) => had.has(id)));
  };
  return {
    pages: facets,
    names: {
      audiences: named('audiences'),
      places: named('places'),
      topics: named('topics'),
      campaigns: named('campaigns'),
    },
  };
};

/**
 * The files of the index of one language, by path. Pages are given in the order of their addresses; the same pages make
 * the same bytes.
 */
export const indexFilesOf = (pages: readonly PageText[], locale: Locale, told: SearchTold): Map<string, string> => {
  const terms = termFiles(pages, told);
  const written = new Map<string, string>();
  const write = (path: string, content: unknown) =>
    written.set(path, typeof content === 'string' ? content : JSON.stringify(content));
  terms.forEach(({ lines }, number) => write(files.terms(number), lines.join('\n')));
  pages.forEach((page, number) => write(files.page(number), pageFileOf(page)));
  write(files.facets, facetsFileOf(pages, told));
  write(files.unknown, unknownFileOf(pages, locale, told.synonyms.flat()));
  const hash = createHash('sha256');
  for (const [path, content] of written) hash.update(`${path}\n${content}\n`);
  const folder = hash.digest('base64url').slice(0, 10);
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  const manifest: Manifest = {
    folder,
    pages: pages.map(({ kind }) => kinds.indexOf(kind).toString(36)).join(''),
    kinds,
    starts: terms.map(({ start }) => start),
    synonyms: told.synonyms.map((group) => group.map(plain)),
    situations: told.situations.map((situation) => ({
      ...situation,
      said: situation.said.map(plain),
      pages: situation.guides
        .map(({ address }) => pages.findIndex(({ url }) => url === address))
        .filter((page) => page >= 0),
    })),
    numbers: told.numbers,
    audiences: told.names.audiences,
  };
  return new Map([
    [files.manifest, JSON.stringify(manifest)],
    ...[...written].map(([path, content]) => [`${folder}/${path}`, content] as const),
  ]);
};
