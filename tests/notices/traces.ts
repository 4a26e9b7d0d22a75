import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';

interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The bytes of a file as text, unpacked where they are packed, as parts of the search index are, and without places to break. */
const textOf = (file: string): string => {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .replace(/<wbr[^>]*>/g, '')
    .toLowerCase();
};

/** Whether a picture has pixels of a colour; encoding anew may change it a little. */
const hasColour = async (file: string, { r, g, b }: Colour): Promise<boolean> => {
  const { data, info } = await sharp(file)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (Math.abs(red - r) + Math.abs(green - g) + Math.abs(blue - b) < 24) return true;
  }
  return false;
};

/** Every file under a folder whose name or bytes hold one of these words, in whatever case, or whose picture has the colour. */
export const filesWith = async (
  folder: string,
  words: readonly string[],
  colour: Colour,
): Promise<readonly string[]> => {
  const found = await Promise.all(
    filesIn(folder).map(async (file) => {
      const path = file.slice(folder.length + 1);
      const text = `${path.toLowerCase()}\n${textOf(file)}`;
      const isTold = words.some((word) => text.includes(word.toLowerCase()));
      const isShown = /\.(?:png|jpe?g|webp|avif)$/.test(file) && (await hasColour(file, colour));
      return isTold || isShown ? [path] : [];
    }),
  );
  return found.flat().sort();
};
