import { PurgeCSS } from 'purgecss';

/** Every name that a selector could ask for: of tags, attributes and classes in markup. Text between the tags is not read. */
export const namesInMarkup = (html: string): ReadonlySet<string> =>
  new Set(html.match(/<[a-z][^>]*>/g)?.flatMap((tag) => tag.match(/[\w-]+/g) ?? []));

/** The same of a script, which may put elements into the page: all its words. */
export const namesInScript = (code: string): ReadonlySet<string> => new Set(code.match(/[\w-]+/g));

/** What a reader's browser changes by itself: what is open. */
const changing = ['open'];

/**
 * What is left of a style sheet for pages that hold these names: a rule goes if no page could have an element for it.
 * Throws on invalid CSS.
 */
export const sheetFor = async (css: string, names: Iterable<string>): Promise<string> => {
  const all = [...names, ...changing];
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'names' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['names'], extractor: () => all }],
  });
  if (!purged) throw new Error('PurgeCSS gave no style sheet back.');
  return purged.css;
};
