import { readFile } from 'node:fs/promises';
import { localeTags } from '../i18n/locales.ts';
import { builtHtmlIn } from '../release/built-html.ts';
import { namesInMarkup, namesInScript } from './sheets.ts';

/** A built page that links a style sheet, with the names that its markup and its scripts hold. */
export interface StyledPage {
  readonly file: URL;
  readonly html: string;
  readonly kind: string;
  readonly names: ReadonlySet<string>;
}

/**
 * `en/news/…/index.html` and `zh-Hans/news/…/index.html` are of one kind, the list above them is of another, and so is what lies
 * below them.
 */
const kindOf = (path: string): string => {
  const [first = '', section = '', ...deeper] = path.split('/');
  if (!localeTags.some((tag) => tag === first)) return first;
  return section + '/'.repeat(Math.max(0, deeper.length - 1));
};

/** The pages of a built site, in the order of their addresses, that link the sheet of that name. */
export const pagesWith = async (sheet: string, root: URL): Promise<readonly StyledPage[]> => {
  const scripts = new Map<string, ReadonlySet<string>>();
  const namesIn = async (address: string) => {
    const known = scripts.get(address) ?? namesInScript(await readFile(new URL(`.${address}`, root), 'utf8'));
    scripts.set(address, known);
    return known;
  };
  const pages: StyledPage[] = [];
  for await (const { path, html } of builtHtmlIn(root)) {
    if (!html.includes(sheet)) continue;
    const linked = [...html.matchAll(/<script\b[^>]*\ssrc="(\/[^"]+)"/g)].flatMap(([, address]) => address ?? []);
    const inScripts = await Promise.all(linked.map(namesIn));
    const names = inScripts.reduce((all, more) => all.union(more), namesInMarkup(html));
    pages.push({ file: new URL(path, root), html, kind: kindOf(path), names });
  }
  return pages;
};
