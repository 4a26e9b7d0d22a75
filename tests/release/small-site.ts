import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Place } from '../../src/release/release.ts';

/** Files that the small site is not whole without. */
export const must = ['index.html', '404.html', 'zh-Hans/index.html'];

/** Writes files into a folder by relative path. */
export const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};

/** A build step that makes a site of a few files, each of which says `words`; `more` adds files or replaces them. */
export const siteOf =
  (words: string, more: Readonly<Record<string, string>> = {}) =>
  (folder: string): Promise<void> => {
    const page = (title: string) => `<!doctype html><title>${title}</title><p>${words}</p>`;
    write(folder, {
      'index.html': page('language'),
      '404.html': page('not found'),
      'en/index.html': page('home'),
      'zh-Hans/index.html': page('首页'),
      'zh-Hans/404.html': page('没有这个页面'),
      'zh-Hans/search/index.html': page('搜索'),
      'admin/index.html': page('editor'),
      'search-index/en/index.json': '{}',
      'search-index/en/a1b2c3d4e5/terms-0.txt': words,
      'admin/parser.wasm': 'wasm',
      '_astro/style.a1b2c3.css': 'body {}',
      'mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      ...more,
    });
    return Promise.resolve();
  };

/** What the site that is shown says on a page, or nothing where no site is shown. */
export const shown = (place: Place, page = 'index.html'): string | undefined => {
  try {
    return /<p>(.*)<\/p>/.exec(readFileSync(join(place.link, page), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
};
