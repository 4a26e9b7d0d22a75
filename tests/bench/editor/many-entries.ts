import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../../src/gate/identity.ts';
import { localeTags } from '../../../src/i18n/locales.ts';
import { projectRoot } from '../../../src/release/release.ts';

const signs = 'bcdfghjkmnpqrstvwxz';

/** In letters, since a number would count people, money or cases, which needs a claim. */
const inLetters = (number: number): string =>
  [361, 19, 1].map((place) => signs[Math.floor(number / place) % 19]).join('');

/** The title of the made entry of that number, in English and in the other languages. */
export const titleOf = (number: number) => `Report ${inLetters(number)}`;
const otherTitleOf = (number: number) => `报道${inLetters(number)}`;

/** The name of the made entry of that number, and of its file. */
export const nameOf = (number: number) => `made-${number}`;

const withFacts = (text: string, name: string, id: string) =>
  text.replace(/^slug: .*$/m, `slug: ${name}`).replace(/^id: .*$/m, `id: ${id}`);

/** How many words of English an article has on which keystrokes are measured. */
const longText = 1500;

/** How often the text of an entry has to be written one after the other to be long, by its file in English. */
const timesToBeLong = (text: string): number => {
  const [, , body = ''] = text.split(/^---$/m);
  return Math.ceil(longText / body.split(/\s+/).length);
};

const withLongText = (text: string, times: number): string => {
  const [, fields = '', body = ''] = text.split(/^---$/m);
  return `---${fields}---\n\n${`${body.trim()}\n\n`.repeat(times)}`.trimEnd() + '\n';
};

const withTitle = (text: string, title: string) => text.replace(/^title: .*$/m, `title: ${title}`);

/**
 * Copies the project's content into `root`, and adds entries to its news until there are `total`, in every language: each is
 * one of the site's own with another name, id and title, so that they are as long and refer to as much as real ones. The last
 * has a text of 1 500 words.
 */
export const contentWithMany = (root: string, total: number): void => {
  cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
  const folderIn = (locale: string) => join(root, 'content', 'news', locale);
  const own = readdirSync(folderIn('en')).sort();
  let seed = 1;
  // The same ids each time: a figure is to be measured again on the same files.
  const pick = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const ids = new Set<string>();
  for (let number = own.length + 1; number <= total; number += 1) {
    const id = newId((one) => ids.has(one), pick);
    ids.add(id);
    const from = own[number % own.length] ?? '';
    const times = number < total ? 1 : timesToBeLong(readFileSync(join(folderIn('en'), from), 'utf8'));
    for (const locale of localeTags) {
      const read = readFileSync(join(folderIn(locale), from), 'utf8');
      const text = times > 1 ? withLongText(read, times) : read;
      const title = locale === 'en' ? titleOf(number) : otherTitleOf(number);
      writeFileSync(
        join(folderIn(locale), `${nameOf(number)}.mdx`),
        withTitle(withFacts(text, nameOf(number), id), title),
      );
    }
  }
};
