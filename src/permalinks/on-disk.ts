import { existsSync, readFileSync } from 'node:fs';
import { ledgerFileIn, ledgerFrom, type Ledger } from './ledger.ts';

/** The ledger of a content folder; empty where nothing was ever written down. Throws like `ledgerFrom`. */
export const ledgerOf = (folder: string): Ledger => {
  const file = ledgerFileIn(folder);
  return existsSync(file) ? ledgerFrom(readFileSync(file, 'utf8')) : new Map();
};
