import sharp from 'sharp';
import { cardSize, type CardText } from './card.ts';
import { markShapes } from './icon.ts';
import { writingOf } from './layout.ts';
import { scene } from './scene.ts';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`;

/**
 * Draws a share card: a PNG with a palette and without metadata, the same bytes for the same text. Throws where a character
 * is in no font, or the title does not fit.
 */
export const draw = async (text: CardText): Promise<Buffer> => {
  const mark = text.kind === undefined ? '' : `<g transform="translate(68 540) scale(1.15)">${await markShapes()}</g>`;
  const ground = `${svg}${scene}${mark}</svg>`;
  return sharp(Buffer.from(ground))
    .composite([{ input: Buffer.from(await writingOf(text)) }])
    .png({ palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 })
    .toBuffer();
};
