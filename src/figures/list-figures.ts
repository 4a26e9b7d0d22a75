import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { entriesIn } from '../gate/gate.ts';
import { editorsLocale } from '../gate/language.ts';
import { wordsIn } from '../i18n/locales.ts';
import { addressOfFile, builtHtmlIn, isPermanentLink } from '../release/built-html.ts';
import { placeIn, projectRoot } from '../release/release.ts';
import { settings } from '../settings.ts';
import { figuresOn, type BuiltPage } from './list.ts';

// `npm run list:figures [-- FOLDER]`: each figure on the built site with its claim, grade and sources, as columns parted by
// tabs. Exit 0 each has a claim and a source, 1 one has none or nothing is built.

const { figures: words } = wordsIn(editorsLocale()).checks;
const site = process.argv[2] ?? placeIn(projectRoot).link;

if (!existsSync(site)) {
  console.error(words.notBuilt);
  process.exit(1);
}

const pages: BuiltPage[] = [];
for await (const { path, html } of builtHtmlIn(
  pathToFileURL(`${site}/`),
  (file) => isPermanentLink(file) || file.startsWith('admin/'),
))
  pages.push({ address: addressOfFile(path), html });
const entries = await entriesIn(settings.contentFolder);
const { figures, problems } = figuresOn(pages, entries);

console.log(words.columns.join('\t'));
for (const { page, claim, figure, grade, sources } of figures)
  console.log([page, claim, figure, grade, sources.join(' ')].join('\t'));
for (const { page, code, details } of problems) console.error(`${page} ${words.problems[code](details)}`);
if (problems.length > 0) console.error(words.found(problems.length));
else
  console.log(
    words.sound(
      figures.length,
      new Set(figures.map(({ claim }) => claim)).size,
      new Set(figures.map(({ page }) => page)).size,
    ),
  );
process.exitCode = problems.length > 0 || figures.length === 0 ? 1 : 0;
