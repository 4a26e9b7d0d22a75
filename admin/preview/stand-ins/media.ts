import { addressOfDownload } from '../../../src/i18n/urls.ts';
import type { ShownDownload, ShownPicture } from '../../../src/model/shown.ts';
import type { StoredMedia } from '../stored.ts';
import { part } from './given.ts';

const namedIn = async <T>(
  addresses: readonly string[],
  known: Promise<Readonly<Record<string, T>>>,
  other: (address: string) => T,
) => {
  if (addresses.length === 0) return {};
  const all = await known;
  return Object.fromEntries(addresses.map((address) => [address, all[address] ?? other(address)]));
};

/** In the place of `src/library/pictures.ts`: what the build made of a picture, or a new one as it was put in. */
export const picturesNamed = (addresses: readonly string[]): Promise<Readonly<Record<string, ShownPicture>>> =>
  namedIn(
    addresses,
    part<StoredMedia>('media').then(({ pictures }) => pictures),
    (src) => ({ src, width: 960, height: 640, sources: [] }),
  );

/** In the place of `src/library/downloads.ts`: how long a new file is shows when it is published. */
export const downloadsNamed = (addresses: readonly string[]): Promise<Readonly<Record<string, ShownDownload>>> =>
  namedIn(
    addresses,
    part<StoredMedia>('media').then(({ downloads }) => downloads),
    (address) => {
      const name = address.replace('/media/', '').replaceAll('/', '-');
      return { address: addressOfDownload(name), name, type: (name.split('.').at(-1) ?? '').toUpperCase(), bytes: 0 };
    },
  );
