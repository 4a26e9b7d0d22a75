import cascadeLayers from '@csstools/postcss-cascade-layers';
import { Features, transform, type Targets } from 'lightningcss';
import postcss from 'postcss';

const version = (major: number) => major << 16;

/** Browsers of 2019, as an old Android in WeChat or an iPhone 6s without updates has them. */
const browsersOf2019: Targets = {
  chrome: version(79),
  firefox: version(71),
  ios_saf: version(13),
  safari: version(13),
  samsung: version(10),
};

/**
 * Writes a whole, finished style sheet in the terms of browsers of 2019: no `@layer`, nesting, `light-dark()` or range in
 * a media query is left, and what won before still wins. It has to see all layers at once. Throws on invalid CSS.
 *
 * Nesting goes first: a layer becomes weight on every selector, and a nested selector would carry it twice. `light-dark()`
 * becomes variables that change where `color-scheme` is declared, so it follows `color-scheme` on `:root` only.
 */
export const lower = (css: string, filename: string): string => {
  const flat = transform({ filename, code: Buffer.from(css), include: Features.Nesting });
  const unlayered = postcss([cascadeLayers()]).process(flat.code.toString(), { from: filename }).css;
  const lowered = transform({ filename, code: Buffer.from(unlayered), targets: browsersOf2019, minify: true });
  return lowered.code.toString();
};
