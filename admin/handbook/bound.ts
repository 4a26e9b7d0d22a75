import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Callout from '../../src/blocks/callout/Callout.astro';
import Grade from '../../src/components/Grade.astro';
import type { Locale } from '../../src/i18n/locales.ts';
import Bad from './parts/Bad.astro';
import BarredWords from './parts/BarredWords.astro';
import BlockChapter from './parts/BlockChapter.astro';
import BlockList from './parts/BlockList.astro';
import Good from './parts/Good.astro';
import Live from './parts/Live.astro';
import Problems from './parts/Problems.astro';
import Shot from './parts/Shot.astro';
import Sources from './parts/Sources.astro';
import Types from './parts/Types.astro';

const parts: Readonly<Record<string, unknown>> = {
  ...{ Bad, BarredWords, BlockChapter, BlockList, Callout, Good },
  ...{ Grade, Live, Problems, Shot, Sources, Types },
};

const boundTo = (locale: Locale, component: AstroComponentFactory): AstroComponentFactory =>
  Object.assign<AstroComponentFactory, Partial<AstroComponentFactory>>(
    (result, props, slots) => component(result, { locale, ...(props as object) }, slots),
    { isAstroComponentFactory: true },
  );

/** What a chapter may use without saying its language: the handbook's parts, and blocks that need no facts. */
export const boundIn = (locale: Locale): Readonly<Record<string, AstroComponentFactory>> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, component]) => [name, boundTo(locale, component as AstroComponentFactory)]),
  );
