import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../clock.ts';
import { defaultLocale, localeTags } from '../i18n/locales.ts';
import { readDocument, readRecord } from '../mdx/document.ts';
import { isDocument, typeNames, type TypeName } from '../model/index.ts';
import { ledgerOf, type Ledger } from '../permalinks/ledger.ts';
import { withTakeDowns, type Written } from '../permalinks/taken-down.ts';
import { settings } from '../settings.ts';

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The entries of a type that were ever taken down: collections hold only what readers see. */
const takenDownOf = (type: TypeName): readonly Written[] => {
  const folder = join(settings.contentFolder, type, defaultLocale);
  return namesIn(folder).flatMap((name): readonly Written[] => {
    const path = join(folder, name);
    if (!lstatSync(path).isFile()) return [];
    const bytes = readFileSync(path);
    if (!bytes.includes('takenDown')) return [];
    const facts = (isDocument(type) ? readDocument : readRecord)(bytes, path).data ?? {};
    return typeof facts['id'] === 'string' ? [{ type, id: facts['id'], facts, languages: localeTags }] : [];
  });
};

/** The ids that were given out, as they are written down, with what was taken down or let back since. */
export const ledgerToday = (ledger: Ledger = ledgerOf(settings.contentFolder)): Ledger =>
  withTakeDowns(ledger, typeNames.flatMap(takenDownOf), today());
