import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { examples } from '../../src/blocks/examples.ts';
import type { BlockName } from '../../src/blocks/index.ts';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';

/** Where the example of a block lies as a body in a file of its own, by absolute path. */
export const exampleFile = (block: BlockName, number: number, locale: Locale): string =>
  resolve('.cache', 'examples', locale, `${block}-${number + 1}.mdx`);

/** Writes every example of every block into its file; gives back their paths. */
export const writeExamples = (): readonly string[] =>
  Object.entries(examples).flatMap(([block, list]) =>
    list.flatMap(({ name, source }, number) =>
      localeTags.map((locale) => {
        const file = exampleFile(block as BlockName, number, locale);
        const text = `---\nname: ${JSON.stringify(name)}\n---\n\n${source[locale]}\n`;
        mkdirSync(dirname(file), { recursive: true });
        // Left alone where it is as it should be: the development server watches it.
        if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
        return file;
      }),
    ),
  );
