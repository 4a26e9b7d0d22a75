import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { today } from '../clock.ts';
import { wordsIn } from '../i18n/locales.ts';
import { formatProblem } from '../mdx/problem.ts';
import { broughtUpToDate, withdrawn } from '../permalinks/change.ts';
import { ledgerFileIn, ledgerOf, ledgerText, type Ledger } from '../permalinks/ledger.ts';
import { settings } from '../settings.ts';
import { entriesIn, examine } from './gate.ts';
import { editorsLocale } from './language.ts';
import { isOfPermalinks, presentAmong, withFactsOf } from './permalinks.ts';

// `npm run permalinks`: writes down new ids and moves. `-- withdraw ID [--instead ID]` withdraws one that was given out.

const { commands, problems: sentences } = wordsIn(editorsLocale());
const words = commands.permalinks;
const folder = settings.contentFolder;
const file = ledgerFileIn(folder);

const stop = (fault: string): never => {
  console.error(fault);
  process.exit(1);
};

const asked = () => {
  try {
    const { values, positionals } = parseArgs({ options: { instead: { type: 'string' } }, allowPositionals: true });
    const [verb, id, ...more] = positionals;
    if (verb === undefined && values.instead === undefined) return undefined;
    if (verb === 'withdraw' && id !== undefined && more.length === 0) return { id, instead: values.instead };
  } catch {
    // Told like any other wrong use.
  }
  return stop(words.usage);
};

const read = (): Ledger => {
  try {
    return ledgerOf(folder);
  } catch {
    return stop(formatProblem({ file, line: 1, column: 1, code: 'permalinks-unreadable', details: {} }, sentences));
  }
};

const wish = asked();
const ledger = read();
if (wish) {
  const after = withdrawn(ledger, wish.id, today(), wish.instead);
  if (typeof after === 'string') stop(words.refusals[after](wish.id, wish.instead ?? ''));
  else {
    writeFileSync(file, ledgerText(after));
    console.log(words.withdrawn(wish.id));
  }
} else {
  const entries = await entriesIn(folder);
  const known = broughtUpToDate(ledger, presentAmong(entries), today());
  const after = withFactsOf(entries, known);
  const moved = [...ledger].filter(([id, { address }]) => after.get(id)?.address !== address).length;
  writeFileSync(file, ledgerText(after));
  console.log(words.written(after.size - ledger.size, moved, after.size));
}

const left = (await examine(folder)).problems.filter(isOfPermalinks);
for (const problem of left) console.error(formatProblem(problem, sentences));
if (left.length > 0) process.exitCode = 1;
