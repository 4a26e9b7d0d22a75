import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mediaTypeOf } from './file-types.ts';

/** What lies in a built site, and everything for which it may not be published. Paths are relative, with `/`. */
export interface Survey {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly bytes: number;
  readonly faults: readonly string[];
}

/** A built site is not whole; `faults` has one sentence for each reason. */
export class NotWhole extends Error {
  override name = 'NotWhole';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`the site is not whole:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** Looks through a built site for all that keeps it from being published; `must` names the files that no site is without. */
export const survey = (folder: string, must: readonly string[]): Survey => {
  const files: string[] = [];
  const folders: string[] = [];
  const faults: string[] = [];
  let bytes = 0;

  const walk = (path: string): void => {
    folders.push(path);
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inside = path ? `${path}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.')) faults.push(`${inside}: ${hidden(entry.name)}`);
      else if (entry.isDirectory()) walk(inside);
      else if (!entry.isFile()) faults.push(`${inside}: neither a file nor a folder; links are not published.`);
      else {
        files.push(inside);
        const { size } = statSync(join(folder, inside));
        bytes += size;
        if (!mediaTypeOf(inside))
          faults.push(
            `${inside}: the site publishes no such files; src/release/file-types.ts lists the kinds that it does.`,
          );
        if (size === 0 && (inside.endsWith('.html') || must.includes(inside))) faults.push(`${inside}: empty.`);
      }
    }
  };
  walk('');

  const there = new Set(files);
  for (const file of must) if (!there.has(file)) faults.push(`${file}: missing; no site is published without it.`);
  return { files, folders, bytes, faults };
};

const hidden = (name: string): string =>
  name === '.prerender'
    ? 'server code that Astro leaves behind when it breaks off.'
    : 'names that begin with a dot are not published.';
