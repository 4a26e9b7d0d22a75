import { today } from '../clock.ts';
import { localeTags } from '../i18n/locales.ts';
import { isDown } from '../model/taken-down.ts';
import { ledgerFrom, ledgerText } from '../permalinks/ledger.ts';
import { withTakeDowns } from '../permalinks/taken-down.ts';
import type { EntryPlace } from './places.ts';

/**
 * The ledger as it has to be when an entry with these facts is saved: what is taken down is written down with it, so that its
 * links go on to say so when its file is deleted, and so that nobody lets it back alone. Nothing where it stays as it is.
 */
export const ledgerAfter = (
  ledger: string | null,
  { type }: EntryPlace,
  facts: Readonly<Record<string, unknown>>,
): string | undefined => {
  const id = facts['id'];
  if (ledger === null || typeof id !== 'string' || !isDown(facts)) return undefined;
  try {
    const before = ledgerFrom(ledger);
    const after = ledgerText(withTakeDowns(before, [{ type, id, facts, languages: localeTags }], today()));
    return after === ledger ? undefined : after;
  } catch {
    // The gate says what is wrong with it; a take-down waits for nobody.
    return undefined;
  }
};
