import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';

/** The drawing of the mark, without the element around it; it is 48 units wide and high. */
export const markShapes = async (): Promise<string> =>
  (await readFile(resolve('public', 'mark.svg'), 'utf8')).replace(/^[^>]*>|<\/svg>\s*$/g, '');

/** The mark on the ground of the site's evening, as a square PNG without metadata. Phones round its corners themselves. */
export const icon = async (size: number): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="${size}" height="${size}"><rect width="64" height="64" fill="#1b3044"/><g transform="translate(8.5 7)">${await markShapes()}</g></svg>`,
    ),
  )
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9 })
    .toBuffer();

/** The same for browsers and apps that ask for `/favicon.ico` and nothing else: an ICO file that holds one PNG. */
export const favicon = async (): Promise<Buffer> => {
  const size = 32;
  const png = await icon(size);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
};
