import type * as satteri from 'satteri';
import { around } from './given.ts';

// In the place of satteri, whose own build needs Node: the one that the preview was given.
export const mdxToHast: typeof satteri.mdxToHast = (...given) => around().parser.mdxToHast(...given);
export const mdxToMdast: typeof satteri.mdxToMdast = (...given) => around().parser.mdxToMdast(...given);
