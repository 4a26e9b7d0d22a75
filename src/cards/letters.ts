import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import { cardSize } from './card.ts';

/** What satori lays out: a React element without React. */
interface Element {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: readonly Element[] | string;
  };
}

/** A box with a style of CSS, around boxes or a text. */
export const box = (style: Element['props']['style'], children: readonly Element[] | string = []): Element => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** A character that no font of the cards has. */
export class NoGlyph extends Error {
  constructor(characters: string) {
    super(`The fonts of the share cards have no “${characters}”. Write the title without it.`);
  }
}

/** Fonts come as data: what a machine has installed must not change a card. */
const subsets = { latin: 'latin', more: 'latin-ext', vietnamese: 'vietnamese', han: 'chinese-simplified' } as const;
const { resolve } = createRequire(import.meta.url);
const load = (): Promise<Font[]> =>
  Promise.all(
    Object.entries(subsets).map(async ([name, subset]) => ({
      name,
      data: await readFile(resolve(`@fontsource/noto-serif-sc/files/noto-serif-sc-${subset}-700-normal.woff`)),
      weight: 700 as const,
      style: 'normal' as const,
    })),
  );
let fonts: Promise<Font[]> | undefined;

/**
 * The letters of what is laid out over a whole card, as an SVG of outlines. `seen` is told the width of each box. Throws
 * `NoGlyph` for a character that no font has, where satori would draw an empty frame.
 */
export const lettersOf = async (
  children: readonly Element[],
  seen: (text: string, width: number) => void = () => undefined,
): Promise<string> => {
  const style = { width: '100%', height: '100%', fontFamily: Object.keys(subsets).join(', '), fontWeight: 700 };
  return satori(box(style, children) as never, {
    ...cardSize,
    fonts: await (fonts ??= load()),
    loadAdditionalAsset: (_language, characters) => {
      throw new NoGlyph(characters);
    },
    onNodeDetected: ({ textContent, width }) => {
      if (textContent) seen(textContent, width);
    },
  });
};
