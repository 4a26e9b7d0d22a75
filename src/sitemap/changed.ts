import { readdir, readFile } from 'node:fs/promises';
import { defaultLocale, localeTags } from '../i18n/locales.ts';
import { addressOfEntry } from '../i18n/urls.ts';
import { readDocument } from '../mdx/document.ts';
import { changedOn } from '../model/dates.ts';
import { documentNames } from '../model/index.ts';
import { settings } from '../settings.ts';

/** The day of the last publication, review or correction of each entry's pages, by absolute address, as far as it is known. */
export const changedByAddress = async (): Promise<ReadonlyMap<string, string>> => {
  const days = new Map<string, string>();
  for (const type of documentNames) {
    const folder = `${settings.contentFolder}/${type}/${defaultLocale}`;
    for (const name of await readdir(folder).catch(() => [] as string[])) {
      const path = `${folder}/${name}`;
      // The gate has held these facts against the model.
      const facts = readDocument(await readFile(path), path).data as unknown as Parameters<typeof changedOn>[0] &
        Parameters<typeof addressOfEntry>[1];
      const day = changedOn(facts);
      if (day !== undefined)
        for (const locale of localeTags)
          days.set(new URL(addressOfEntry(type, facts, locale), settings.origin).href, day);
    }
  }
  return days;
};
