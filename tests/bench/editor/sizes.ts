import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of one file after brotli 11. */
const bytesOf = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** What a module is made of: itself and what it imports as it begins, which no browser shows it without. */
const atStart = (folder: string, file: string, met: Set<string>): void => {
  if (met.has(file)) return;
  met.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, from = ''] of code.matchAll(
    /(?:^|[;}])\s*(?:import|export)\s*(?:[\w$*{][^'"`;()]*from)?\s*["']\.\/([^"']+\.js)["']/g,
  ))
    atStart(folder, from, met);
};

/** The scripts with which a page begins, each with its bytes after brotli 11. */
export const scriptsOf = (root: string, page: string): Readonly<Record<string, number>> => {
  const html = readFileSync(join(root, page), 'utf8');
  const met = new Set<string>();
  const sources = Array.from(html.matchAll(/<script[^>]* src="\/?([^"]+\.js)"/g), ([, source = '']) => source);
  for (const source of sources) {
    const at = source.lastIndexOf('/');
    const inside = new Set<string>();
    atStart(join(root, source.slice(0, at + 1)), source.slice(at + 1), inside);
    for (const file of inside) met.add(source.slice(0, at + 1) + file);
  }
  return Object.fromEntries([...met].map((file) => [file, bytesOf(join(root, file))]));
};

export const sum = (sizes: Readonly<Record<string, number>>): number =>
  Object.values(sizes).reduce((total, bytes) => total + bytes, 0);
