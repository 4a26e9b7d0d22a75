import { readdir } from 'node:fs/promises';
import type { Problem } from '../mdx/problem.ts';

const document = /\.(?:md|mdx|mdwn|mdown|mkd|mkdn|markdown|html?)$/i;

/**
 * Documents among the code. Astro makes a page of a Markdown, MDX or HTML file that lies under `src/pages/`, or that a page
 * imports, without asking our policy; so none may lie there.
 */
export const documentsAmongCode = async (folder: string): Promise<readonly Problem[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => document.test(name))
    .map(({ parentPath, name }) => ({
      file: `${parentPath}/${name}`,
      line: 1,
      column: 1,
      code: 'document-among-code',
      details: {},
    }));
};
