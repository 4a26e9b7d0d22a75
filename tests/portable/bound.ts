import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { blocks } from '../../src/blocks/index.ts';
import Picture from '../../src/components/Picture.astro';
import type { Locale } from '../../src/i18n/locales.ts';
import type { PageFacts } from '../../src/model/shown.ts';

const files = import.meta.glob<AstroComponentFactory>('/src/blocks/*/*.astro', { eager: true, import: 'default' });

const componentOf = (block: string): AstroComponentFactory => {
  const [, component] = Object.entries(files).find(([file]) => file.endsWith(`/${block}.astro`)) ?? [];
  if (!component) throw new Error(`The block <${block}> has no component in src/blocks.`);
  return component;
};

const boundTo = (given: object, component: AstroComponentFactory): AstroComponentFactory =>
  Object.assign<AstroComponentFactory, Partial<AstroComponentFactory>>(
    (result, props, slots) => component(result, { ...given, ...(props as object) }, slots),
    { isAstroComponentFactory: true },
  );

/** The components of a body that MDX compiles, as `components={…}`: every block, and pictures, with the page's facts. */
export const componentsWith = (facts: PageFacts, locale: Locale): Readonly<Record<string, AstroComponentFactory>> => {
  const given = { facts, locale, alone: false, first: false };
  return {
    ...Object.fromEntries(Object.keys(blocks).map((block) => [block, boundTo(given, componentOf(block))])),
    img: boundTo(given, Picture as AstroComponentFactory),
  };
};
