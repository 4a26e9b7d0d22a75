import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { wordsIn } from '../i18n/locales.ts';
import type { CardText } from './card.ts';
import { draw } from './draw.ts';

const folder = resolve('.cache', 'cards');

/** All that a card looks like comes from its text, the code of this folder, the words of the site and these packages. */
const sources = import.meta.glob<string>(['./*.ts', '../i18n/words.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const { satori, sharp, '@fontsource/noto-serif-sc': font } = manifest.dependencies;
const hand = JSON.stringify([sources, satori, sharp, font]);

/** A share card's PNG, drawn only where no build before has drawn the same. Throws as `draw` does. */
export const cardFile = async (text: CardText): Promise<Buffer> => {
  const key = createHash('sha256')
    .update(JSON.stringify([hand, wordsIn(text.lang).interface.site, text]))
    .digest('hex')
    .slice(0, 32);
  const file = resolve(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await draw(text);
  await mkdir(folder, { recursive: true });
  // Written aside first: a build that is killed leaves no half of a picture.
  await writeFile(`${file}.${process.pid}`, drawn);
  await rename(`${file}.${process.pid}`, file);
  return drawn;
};

/**
 * Draws what no build has drawn yet, before anybody asks: letters are laid out in one thread while pictures are packed in
 * others. Throws as `draw` does, and names the file that the text is from.
 */
export const drawAhead = async (cards: readonly { text: CardText; from: string }[]): Promise<void> => {
  const waiting = [...cards];
  const work = async () => {
    for (let card = waiting.shift(); card; card = waiting.shift()) {
      const { text, from } = card;
      await cardFile(text).catch((error: unknown) => {
        throw new Error(`${from}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      });
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
};
