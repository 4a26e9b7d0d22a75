import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { wordsIn } from '../i18n/locales.ts';
import { formatProblem } from '../mdx/problem.ts';
import { problemsInCorpusFile } from './corpus-profile.ts';
import { editorsLocale } from './language.ts';

// `npm run check:corpus -- FOLDER`: holds the documents of FOLDER/hostile and FOLDER/good against the content policy.

const folder = process.argv[2] ?? 'tests/content/corpus';
const { problems: words } = wordsIn(editorsLocale());

/** Checks each document of a folder and returns those on which the policy decided otherwise than it should have. */
const failuresIn = (name: 'hostile' | 'good'): { readonly count: number; readonly failures: readonly string[] } => {
  const path = `${folder}/${name}`;
  const files = (existsSync(path) ? readdirSync(path) : []).filter((file) => file.endsWith('.mdx')).sort();
  const failures = files.filter((file) => {
    const problems = problemsInCorpusFile(readFileSync(`${path}/${file}`), `${path}/${file}`);
    for (const problem of problems) console.log(formatProblem(problem, words));
    return problems.length > 0 !== (name === 'hostile');
  });
  return { count: files.length, failures };
};

const hostile = failuresIn('hostile');
const good = failuresIn('good');
for (const file of hostile.failures)
  console.error(`${folder}/hostile/${file} was accepted, and should have been refused.`);
for (const file of good.failures) console.error(`${folder}/good/${file} was refused, and should have been accepted.`);
console.log(
  `${hostile.count - hostile.failures.length} of ${hostile.count} hostile documents refused, ` +
    `${good.count - good.failures.length} of ${good.count} good documents accepted.`,
);
if (hostile.count + good.count === 0)
  console.error(`${folder} has no documents: put them into hostile/ and good/, as .mdx files.`);
process.exitCode = hostile.count + good.count > 0 && hostile.failures.length + good.failures.length === 0 ? 0 : 1;
