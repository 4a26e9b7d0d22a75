import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtPages, root, type BuiltPage } from '../built-site.ts';

/** What a page costs a browser with an empty cache; bytes after brotli 11, pictures as they are. */
export interface Weight {
  readonly address: string;
  readonly kind: string;
  readonly requests: number;
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
  readonly pictures: number;
}

const known = new Map<string, number>();

const bytesOf = (path: string): number => {
  const before = known.get(path);
  if (before !== undefined) return before;
  const content = readFileSync(join(root, path));
  const bytes = /\.(png|jpe?g|webp|avif|ico)$/.test(path) ? content.length : brotliCompressSync(content).length;
  known.set(path, bytes);
  return bytes;
};

/** The different files of the site that tags of a page name in an attribute; what waits until it is scrolled to is left out. */
const named = (html: string, tags: RegExp, attribute: string): string[] => {
  const asked = (html.match(tags) ?? []).filter((tag) => !/\bloading="?lazy/.test(tag));
  const paths = asked.map((tag) => new RegExp(`\\s${attribute}="?(/[^"\\s>?#]+)`).exec(tag)?.[1]);
  return [...new Set(paths)].filter((path) => path !== undefined);
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

const weightOf = (built: BuiltPage): Weight => {
  const { address, html } = built;
  const styles = named(html, /<link\b[^>]*\brel="?stylesheet[^>]*>/g, 'href');
  const scripts = named(html, /<script\b[^>]*>/g, 'src');
  const pictures = [
    ...new Set([...named(html, /<img\b[^>]*>/g, 'src'), ...named(html, /<link\b[^>]*\brel="?icon[^>]*>/g, 'href')]),
  ];
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + bytesOf(path), 0);
  return {
    address,
    kind: kindOf(built),
    requests: 1 + styles.length + scripts.length + pictures.length,
    page: bytesOf(address.endsWith('/') ? `${address}index.html` : address),
    styles: sum(styles),
    scripts: sum(scripts),
    pictures: sum(pictures),
  };
};

/** Weighs every page of the site that was built last. */
export const weights = (): readonly Weight[] => builtPages().map(weightOf);
