import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardNameOf, cardOf, type CardWords } from '../../src/cards/card.ts';
import { draw } from '../../src/cards/draw.ts';
import { NoGlyph } from '../../src/cards/letters.ts';
import { linesOf } from '../../src/cards/lines.ts';
import { unbrokenIn } from '../../src/i18n/words.ts';
import { root } from '../built-site.ts';

const words = (title: string): CardWords => ({ id: 'abc123', type: 'news', title, lang: 'en' });

/** Names of the chunks of a PNG (ISO/IEC 15948). */
const chunksOf = (png: Buffer): string[] => {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) names.push(png.toString('latin1', at + 4, at + 8));
  return names;
};

/** All that a picture needs; `pHYs` says that its pixels are square. Words, dates and places have chunks of their own. */
const picture = ['IHDR', 'PLTE', 'pHYs', 'IDAT', 'IEND'];

describe('a card', () => {
  test('is the same bytes each time, and another with another title', async () => {
    const text = { lang: 'zh-Hans', kind: '新闻', title: '驻加大使撰文：近30个应用推送“团圆”预警' } as const;
    const [one, two] = [await draw(text), await draw(text)];
    expect(one.equals(two)).toBe(true);
    expect(one.equals(await draw({ ...text, title: '另一条' }))).toBe(false);
  });

  test('refuses a character that would be an empty frame, and names it', async () => {
    await expect(draw({ lang: 'zh-Hans', kind: '新闻', title: '姓𠮷的人' })).rejects.toThrow(NoGlyph);
    await expect(draw({ lang: 'zh-Hans', kind: '新闻', title: '姓𠮷的人' })).rejects.toThrow('𠮷');
    await expect(draw({ lang: 'en', kind: 'News', title: 'An owl 🦉' })).rejects.toThrow('🦉');
  });

  test('has room for the longest title that the model allows', async () => {
    await expect(draw({ lang: 'zh-Hans', kind: '问答', title: '人贩子'.repeat(40) })).resolves.toBeInstanceOf(Buffer);
    await expect(draw({ lang: 'en', kind: 'Question', title: 'What may happen '.repeat(8).trim() })).resolves.toBeInstanceOf(Buffer);
  });

  test('is called by id, language and version, never by its words', () => {
    expect(cardNameOf(words('A bride'), 'en')).toMatch(/^abc123-en-[0-9a-z]{10}$/);
    expect(cardNameOf(words('A bride'), 'en')).not.toBe(cardNameOf(words('A boat'), 'en'));
    expect(cardOf(undefined, 'zh-Hans').address).toMatch(/^\/cards\/zh-Hans-[0-9a-z]{10}\.png$/);
  });
});

describe('a title', () => {
  const room = { width: 800, sizes: [{ size: 100, lines: 2 }, { size: 50, lines: 4 }] };
  const pieces = (text: string, lang: string) => unbrokenIn(text, lang).map((piece) => ({ text: piece, width: piece.length }));

  test('breaks between words of Chinese, and rather where one pauses', () => {
    expect(linesOf(pieces('先取得孩子信任，再加以侵害', 'zh-Hans'), room)).toEqual({ size: 100, lines: ['先取得孩子信任，', '再加以侵害'] });
  });

  test('keeps a number with what it counts', () => {
    expect(unbrokenIn('公安部称2024年打拐专项行动', 'zh-Hans').filter((piece) => /^年|\d$/.test(piece))).toEqual([]);
    expect(unbrokenIn('“团圆”系统', 'zh-Hans')).toContain('“团圆”');
  });

  test('leaves no word alone on its last line', () => {
    expect(linesOf(pieces('aaa bbb ccc d', 'en'), { width: 1200, sizes: [{ size: 100, lines: 2 }] })?.lines).toEqual(['aaa bbb', 'ccc d']);
  });

  test('gets smaller before it gets too many lines, and is refused where it never fits', () => {
    expect(linesOf(pieces('aaaa bbbb cccc dddd eeee', 'en'), room)?.size).toBe(50);
    expect(linesOf([{ text: 'a', width: 17 }], room)).toBeUndefined();
  });
});

describe('the cards of the built site', () => {
  const folder = join(root, 'cards');
  const files = readdirSync(folder);

  test('are 1200 × 630, at most 40 kB, and hold nothing but the picture', async () => {
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const png = readFileSync(join(folder, file));
      const { width, height } = await sharp(png).metadata();
      expect([width, height, chunksOf(png).filter((name) => !picture.includes(name))], file).toEqual([1200, 630, []]);
      expect(png.length, file).toBeLessThanOrEqual(40_000);
    }
  });

  test('are there for every language', () => {
    const count = (lang: string) => files.filter((file) => file.includes(`${lang}-`)).length;
    expect(count('en')).toBeGreaterThan(20);
    expect(count('zh-Hans')).toBeGreaterThan(20);
  });

  test('icons are square and hold nothing but the picture', async () => {
    for (const size of [180, 512]) {
      const png = readFileSync(join(root, `icon-${size}.png`));
      const { width, height } = await sharp(png).metadata();
      expect([width, height, chunksOf(png).filter((name) => !picture.includes(name))]).toEqual([size, size, []]);
    }
    const ico = readFileSync(join(root, 'favicon.ico'));
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6]]).toEqual([1, 1, 32]);
    expect(chunksOf(ico.subarray(ico.readUInt32LE(18)))[0]).toBe('IHDR');
  });
});
