import sharp from 'sharp';
import { isMedia } from './entry-place.ts';
import { largestPicture } from './picture-limits.ts';
import { Refusal } from './refusal.ts';

export interface Picture {
  readonly path: string;
  readonly bytes: Buffer;
}

const endings: Readonly<Record<string, RegExp>> = { jpeg: /\.jpe?g$/, png: /\.png$/, webp: /\.webp$/ };

/**
 * Throws a `Refusal` where a file is no picture of the kind that its name says, is too large, moves, or tells more than it
 * shows (EXIF, XMP, IPTC: place, time, camera). What it holds decides, not what it is called.
 */
export const refuseOtherThanPicture = async ({ path, bytes }: Picture): Promise<void> => {
  if (!isMedia(path)) throw new Refusal('wrong-place', path);
  if (bytes.length > largestPicture.bytes) throw new Refusal('too-large', path);
  // Its size is looked at before any pixel is.
  const picture = sharp(bytes, { limitInputPixels: false, failOn: 'error' });
  const {
    format,
    width,
    height,
    pages = 1,
    ...told
  } = await picture.metadata().catch(() => {
    throw new Refusal('no-picture', path);
  });
  if (width * height > largestPicture.pixels) throw new Refusal('too-large', path);
  if (!endings[format]?.test(path) || pages > 1) throw new Refusal('no-picture', path);
  if (told.exif ?? told.xmp ?? told.iptc ?? told.comments?.[0]) throw new Refusal('telling-picture', path);
  // Only now is every pixel read: a file may be cut off after a good beginning.
  await picture.stats().catch(() => {
    throw new Refusal('no-picture', path);
  });
};
