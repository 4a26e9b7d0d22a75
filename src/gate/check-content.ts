import { resolve } from 'node:path';
import { wordsIn } from '../i18n/locales.ts';
import { formatProblem } from '../mdx/problem.ts';
import { settings } from '../settings.ts';
import { examine } from './gate.ts';
import { editorsLocale } from './language.ts';

// `npm run check:content`: says what is wrong with all content; with `-- FILE…`, with these files only, read beside the rest.

const words = wordsIn(editorsLocale());
const { files, problems } = await examine(settings.contentFolder);

const asked = process.argv.slice(2);
const isAsked = (file: string) => asked.length === 0 || asked.some((one) => resolve(one) === resolve(file));
const missing = asked.filter(
  (one) => ![...files, ...problems.map(({ file }) => file)].some((file) => resolve(file) === resolve(one)),
);
const shown = problems.filter(({ file }) => isAsked(file));

for (const file of missing) console.error(words.commands.check.noSuchFile(file));
for (const problem of shown) console.error(formatProblem(problem, words.problems));
if (shown.length > 0) console.error(words.commands.check.problems(shown.length));
else if (missing.length === 0) console.log(words.commands.check.noProblems(asked.length || files.length));
process.exitCode = shown.length + missing.length > 0 ? 1 : 0;
