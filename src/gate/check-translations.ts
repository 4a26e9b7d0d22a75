import { locales, wordsIn } from '../i18n/locales.ts';
import { settings } from '../settings.ts';
import { entriesIn } from './gate.ts';
import { editorsLocale } from './language.ts';
import { lagsIn } from './translations.ts';

// `npm run check:translations`: what is missing in a language, or older than the words or facts that it should follow. Exit 0 nothing, 1 a list.

const words = wordsIn(editorsLocale()).checks.translations;
const entries = await entriesIn(settings.contentFolder);
const lags = lagsIn(entries, settings.contentFolder);

const pairs = Map.groupBy(lags, ({ from, to }) => words.pair(locales[from].name, locales[to].name));
for (const [pair, found] of pairs) {
  console.error(pair);
  for (const lag of found) console.error(`  ${words.lags[lag.kind](lag)}`);
}
if (lags.length === 0) console.log(words.none(entries.filter(({ status }) => status !== 'draft').length));
else console.error(words.found(lags.length));
process.exitCode = lags.length > 0 ? 1 : 0;
