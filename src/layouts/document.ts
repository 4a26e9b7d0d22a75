import type { ComponentProps } from 'astro/types';
import type Body from '../blocks/Body.astro';
import type { ShownClaim, ShownSource } from '../model/shown.ts';
import type Article from './Article.astro';

/** What every layout of a document is given beside its own fields; `Article` gets the rest from the layout. */
export type DocumentProps = Omit<ComponentProps<typeof Article>, 'trail' | 'meta' | 'summary' | 'heading'> & {
  body: ComponentProps<typeof Body>;
  claims: readonly ShownClaim[];
  sources: readonly ShownSource[];
  minutes: number;
};
