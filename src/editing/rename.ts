import { join } from 'node:path';
import { bodiesOf } from '../gate/bodies.ts';
import type { Entry } from '../gate/entries.ts';
import { fileOf, isReserved } from '../gate/file-names.ts';
import { addressOfPage } from '../gate/identity.ts';
import { defaultLocale, localeTags } from '../i18n/locales.ts';
import { isDocument } from '../model/index.ts';
import { identifierPattern } from '../model/kinds.ts';
import { settings } from '../settings.ts';
import { changesTo, make, refuseChanged, textIn, type Kept } from './disk.ts';
import { entryAt } from './entry-place.ts';
import { refuseLinks } from './places.ts';
import { Refusal } from './refusal.ts';
import { entryIn, ledgerWith, usersIn, type Texts } from './surroundings.ts';

const slugLine = /^(?<before>---\n(?:[^]*?\n)?slug: *["']?)[a-z0-9-]+/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An address as a whole: neither the end of a longer one nor the beginning of another. */
const whole = (address: string): RegExp => new RegExp(`(?<![\\w./:-])${escaped(address)}(?=$|[\\s#)"'>\\]])`, 'gm');

/** An entry's files under another name, with its slug in the facts. */
const moved = ({ type, name }: Entry, to: string, files: readonly Kept[]): Texts => {
  const had = new Map(files.map(({ path, raw }) => [path, raw]));
  const texts = new Map<string, string | undefined>();
  for (const locale of localeTags) {
    const from = fileOf(settings.contentFolder, type, locale, name);
    const text = had.get(from);
    if (typeof text !== 'string') continue;
    const own = locale === defaultLocale ? text.replace(slugLine, `$<before>${to}`) : text;
    texts.set(from, undefined).set(fileOf(settings.contentFolder, type, locale, to), own);
  }
  return texts;
};

/** The texts of other entries, with their links to an entry leading to where it lies `after`. */
const relinked = async (root: string, before: Entry, after: Entry): Promise<Texts> => {
  const moves = localeTags.flatMap((locale) => {
    const [from, to] = [addressOfPage(before, locale), addressOfPage(after, locale)];
    return from && to && from !== to ? [{ from, to }] : [];
  });
  const texts = new Map<string, string>();
  for (const { entry, file, links } of bodiesOf(moves.length > 0 ? await usersIn(root, before) : [])) {
    const used = moves.filter(({ from }) => links.some(({ url }) => url.split('#', 1)[0] === from));
    const path = fileOf(settings.contentFolder, entry.type, file.locale, entry.name);
    const text = used.length > 0 ? await textIn(join(root, path)) : null;
    if (text !== null)
      texts.set(
        path,
        used.reduce((told, { from, to }) => told.replace(whole(from), to), text),
      );
  }
  return texts;
};

/**
 * Gives a document another address: `files` are those of one entry, as the editor had read them. Links to it follow, and the
 * ledger says where it was, so that the old address leads there. Throws a `Refusal`.
 */
export const rename = async (root: string, files: readonly Kept[], to: string): Promise<void> => {
  const [first] = files;
  const place = entryAt(first?.path ?? '');
  if (!place || !isDocument(place.type)) throw new Refusal('wrong-place', first?.path);
  if (!new RegExp(identifierPattern).test(to) || isReserved(to)) throw new Refusal('wrong-name');
  for (const { path, raw } of files) {
    const other = entryAt(path);
    if (other?.type !== place.type || other.name !== place.name) throw new Refusal('wrong-place', path);
    await refuseLinks(root, path);
    await refuseChanged(root, path, raw);
  }
  for (const locale of localeTags)
    await refuseChanged(root, fileOf(settings.contentFolder, place.type, locale, to), null);
  const before = await entryIn(root, place.type, place.name);
  const texts = before && moved(before, to, files);
  const after = texts && (await entryIn(root, place.type, to, texts));
  if (!texts || after?.facts['slug'] !== to) throw new Refusal('unreadable', first?.path);
  const links = await relinked(root, before, after);
  await make(root, [texts, links, ledgerWith(root, after)].flatMap(changesTo));
};
