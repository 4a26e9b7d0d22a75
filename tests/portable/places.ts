import type { AstroIntegration } from 'astro';
import type { HastPluginDefinition, HastVisitorContext, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { blocks } from '../../src/blocks/index.ts';
import { fieldsOf } from '../../src/mdx/html-nodes.ts';

/**
 * Tells each block of a body that is compiled what no component can see by itself: whether it stands alone, and whether it
 * is the first with these fields. A new one for each document.
 */
const places = (): HastPluginDefinition => {
  const seen = new Set<string>();
  const visit = (node: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>, context: HastVisitorContext) => {
    const alone = node.type === 'mdxJsxFlowElement';
    const key = JSON.stringify([node.name, fieldsOf(node), alone]);
    if (alone) context.setProperty(node, 'alone', true);
    if (!seen.has(key)) context.setProperty(node, 'first', true);
    seen.add(key);
  };
  const filter = Object.keys(blocks);
  return { name: 'places', mdxJsxFlowElement: { filter, visit }, mdxJsxTextElement: { filter, visit } };
};

/** Adds this to the way in which Astro compiles MDX. */
export const tellPlaces = (): AstroIntegration => ({
  name: 'places',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { hastPlugins } = config.markdown.processor.options as { hastPlugins?: unknown[] };
      if (!hastPlugins) throw new Error('Astro compiles MDX with another parser now: mend tests/portable/places.ts.');
      hastPlugins.push(places);
    },
  },
});
