import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import sharp from 'sharp';
import { addressOfDownload } from '../i18n/urls.ts';
import { readDocument } from '../mdx/document.ts';
import { treeOf } from '../mdx/tree.ts';
import { documentNames } from '../model/index.ts';
import type { ShownDownload } from '../model/shown.ts';
import { settings } from '../settings.ts';
import { entriesIn, once } from './entries.ts';
import { inEachLocale } from './paths.ts';

/** Pictures are decoded and encoded anew, upright, so that nothing of the file that an editor gave is published. */
const cleaned = (file: string): Promise<Buffer> => {
  const picture = sharp(file).autoOrient();
  switch (extname(file)) {
    case '.png':
      return picture.png().toBuffer();
    case '.webp':
      return picture.webp({ quality: 90 }).toBuffer();
    case '.txt':
      return readFile(file);
    default:
      return picture.jpeg({ quality: 90 }).toBuffer();
  }
};

/** The bytes of a file as readers get it. Throws where it does not exist. */
const bytesOf = (address: string): Promise<Buffer> =>
  once(`download${address}`, () => cleaned(resolve(settings.contentFolder, address.slice(1))));

/** Address without the media library's own: `/media/a/b.png` is `a-b.png` on the reader's device. */
const nameOf = (address: string) => address.replace('/media/', '').replaceAll('/', '-');

/** The files with these addresses (`/media/….png`), as readers get them. */
export const downloadsNamed = async (addresses: readonly string[]): Promise<Readonly<Record<string, ShownDownload>>> =>
  Object.fromEntries(
    await Promise.all(
      [...new Set(addresses)].map(async (address) => {
        const name = nameOf(address);
        const type = extname(address).slice(1).replace('jpeg', 'jpg').toUpperCase();
        const { length } = await bytesOf(address);
        return [address, { address: addressOfDownload(name), name, type, bytes: length }] as const;
      }),
    ),
  );

const namedIn = async (file: string): Promise<readonly string[]> => {
  const bytes = await readFile(file);
  if (!bytes.includes('<Download')) return [];
  const { body = '' } = readDocument(bytes, file);
  return treeOf(body, { footnotes: { label: '', back: String } }).downloads.map(({ src }) => src);
};

/** For `getStaticPaths`: every file that a published text offers, and no other file of the media library. */
export const downloadPaths = async () => {
  const entries = await inEachLocale(async (locale) =>
    (await Promise.all(documentNames.map((type) => entriesIn(type, locale)))).flat(),
  );
  const files = new Set(entries.map(({ file }) => file));
  const addresses = new Set((await Promise.all([...files].map(namedIn))).flat());
  return [...addresses].map((address) => ({ params: { file: nameOf(address) }, props: { address } }));
};

/** The answer to a request for a file to keep. */
export const downloadAt = async (address: string): Promise<Response> =>
  new Response(new Uint8Array(await bytesOf(address)));
