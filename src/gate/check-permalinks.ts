import { existsSync } from 'node:fs';
import { wordsIn } from '../i18n/locales.ts';
import { formatProblem } from '../mdx/problem.ts';
import { ledgerFileIn } from '../permalinks/ledger.ts';
import { ledgerOf } from '../permalinks/on-disk.ts';
import { settings } from '../settings.ts';
import { examine } from './gate.ts';
import { editorsLocale } from './language.ts';
import { isOfPermalinks } from './permalinks.ts';
import { presentAmong } from './present.ts';

// `npm run check:permalinks`: holds what is published today against every id that was given out.

const { commands, problems: sentences } = wordsIn(editorsLocale());
const folder = settings.contentFolder;
const { entries, problems } = await examine(folder);
const wrong = problems.filter(isOfPermalinks);

if (!existsSync(ledgerFileIn(folder))) {
  console.error(commands.permalinks.missing(ledgerFileIn(folder)));
  process.exitCode = 1;
} else if (wrong.length > 0) {
  for (const problem of wrong) console.error(formatProblem(problem, sentences));
  console.error(commands.check.problems(wrong.length));
  process.exitCode = 1;
} else {
  const ledger = ledgerOf(folder);
  const fresh = presentAmong(entries).filter(({ id }) => !ledger.has(id)).length;
  console.log(commands.permalinks.sound(ledger.size, fresh));
}
