import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BuiltPage } from '../built-site.ts';
import { builtPages, root } from '../built-site.ts';

// `npm run bench:page-weight`: for each kind of page, in each language, what a browser with an empty cache asks for and how
// many bytes that is: as it lies there, with gzip 9 and with brotli 11. Of many pages of a kind, the heaviest is shown.

interface Bytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

interface Weight {
  readonly address: string;
  readonly styles: number;
  readonly scripts: number;
  readonly pictures: number;
  readonly page: Bytes;
  readonly all: Bytes;
}

const weighed = new Map<string, Bytes>();

const weigh = (path: string): Bytes => {
  const known = weighed.get(path);
  if (known) return known;
  const content = readFileSync(join(root, path));
  const raw = content.length;
  // Pictures other than drawings are compressed already.
  const packed = /\.(png|jpe?g|webp|avif|ico)$/.test(path);
  const bytes = packed
    ? { raw, gzip: raw, brotli: raw }
    : { raw, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length };
  weighed.set(path, bytes);
  return bytes;
};

const sum = (parts: readonly Bytes[]): Bytes => ({
  raw: parts.reduce((total, { raw }) => total + raw, 0),
  gzip: parts.reduce((total, { gzip }) => total + gzip, 0),
  brotli: parts.reduce((total, { brotli }) => total + brotli, 0),
});

/** The different files of the site that the tags of a page name in an attribute. */
const named = (html: string, tags: RegExp, attribute: string): string[] => {
  const paths = (html.match(tags) ?? []).map((tag) => new RegExp(`\\s${attribute}="?(/[^"\\s>?#]+)`).exec(tag)?.[1]);
  return [...new Set(paths)].filter((path) => path !== undefined);
};

const weightOf = ({ address, html }: BuiltPage): Weight => {
  const styles = named(html, /<link\b[^>]*\brel="?stylesheet[^>]*>/g, 'href');
  const scripts = named(html, /<script\b[^>]*>/g, 'src');
  const pictures = [
    ...new Set([...named(html, /<img\b[^>]*>/g, 'src'), ...named(html, /<link\b[^>]*\brel="?icon[^>]*>/g, 'href')]),
  ];
  const page = weigh(address.endsWith('/') ? `${address}index.html` : address);
  const all = sum([page, ...[...styles, ...scripts, ...pictures].map(weigh)]);
  return { address, styles: styles.length, scripts: scripts.length, pictures: pictures.length, page, all };
};

/** `/en/news/` and `/zh-Hans/news/` are one kind, and all pages below them are another. */
const kindOf = ({ address, locale }: BuiltPage): string => {
  const [section = '', ...deeper] = address
    .slice(locale ? locale.length + 2 : 1)
    .split('/')
    .filter(Boolean);
  if (section === '') return locale ? 'home' : 'languages';
  return deeper.length > 0 ? `${section}/…` : section;
};

const kinds = Map.groupBy(builtPages(), (page) => `${kindOf(page)} ${page.locale ?? ''}`);
const rows = [...kinds].sort().map(([kind, pages]) => {
  const [heaviest] = pages.map(weightOf).sort((a, b) => b.all.brotli - a.all.brotli) as [Weight];
  const { styles, scripts, pictures, page, all } = heaviest;
  return {
    kind: kind.trim(),
    pages: pages.length,
    requests: 1 + styles + scripts + pictures,
    css: styles,
    js: scripts,
    pictures,
    'page raw': page.raw,
    'page gzip': page.gzip,
    'page br': page.brotli,
    'all raw': all.raw,
    'all gzip': all.gzip,
    'all br': all.brotli,
    heaviest: heaviest.address,
  };
});
console.table(rows);
