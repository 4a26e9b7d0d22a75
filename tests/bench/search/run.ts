import { documentsIn, locales } from './corpus.ts';
import { homeward, miniSearch, orama } from './engines.ts';
import { measure, type Measured } from './measure.ts';
import { plainPagefind } from './pagefind.ts';
import { sets } from './sets.ts';

// `npm run bench:search`: how often the search of the built site shows a right page first and among the first three, and its
// mean reciprocal rank, for what readers type (`sets.ts`), beside engines as they come over the same pages.

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

for (const locale of locales) {
  const documents = await documentsIn(locale);
  const pagefind = await plainPagefind(documents, locale);
  const engines = {
    Homeward: await homeward(locale),
    MiniSearch: miniSearch(documents),
    Orama: await orama(documents, locale),
    Pagefind: pagefind.engine,
  };
  for (const [set, queries] of Object.entries(sets)) {
    const measured: Record<string, Measured> = {};
    for (const [name, engine] of Object.entries(engines))
      measured[name] = await measure(engine, queries[locale], locale);
    console.log(
      `\n${locale}: ${String(documents.length)} pages, ${String(queries[locale].length)} queries of the ${set} set`,
    );
    console.table(
      Object.entries(measured).map(([engine, { first, firstThree, mrr }]) => ({
        engine,
        first: percent(first),
        'first three': percent(firstThree),
        MRR: mrr.toFixed(3),
      })),
    );
    const missed = measured['Homeward']?.missed ?? [];
    console.log(`Not among the first three of Homeward:\n${missed.map((one) => `  ${one}`).join('\n')}`);
  }
  await pagefind.end();
}
