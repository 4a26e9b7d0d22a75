import { today } from '../clock.ts';
import { model } from '../model/index.ts';
import { describesPeople, mayDescribe } from '../model/person.ts';
import { boardIsOn } from '../notices/decision.ts';
import { ledgerOf } from '../permalinks/ledger.ts';
import type { Holdings } from '../release/holdings.ts';
import { idOf } from './entries.ts';
import { entriesIn } from './gate.ts';
import { allowanceOf } from './notices.ts';
import { presentAmong, withFactsOf } from './permalinks.ts';

/** What the site of a content folder holds today: what is published, whom it describes, and what was withdrawn. */
export const holdingsOf = async (folder: string): Promise<Holdings> => {
  const entries = await entriesIn(folder);
  const present = new Set(presentAmong(entries).map(({ id }) => id));
  const people = entries.flatMap((entry) => {
    const id = idOf(entry);
    const isShown = id !== undefined && present.has(id) && (entry.type !== 'notices' || boardIsOn(folder));
    return isShown && describesPeople(model[entry.type]) && mayDescribe(allowanceOf(entry.facts), today()) ? [id] : [];
  });
  const withdrawn = [...withFactsOf(entries, ledgerOf(folder))].flatMap(([id, { status }]) =>
    status === 'withdrawn' ? [id] : [],
  );
  return { entries: [...present], people, withdrawn };
};
