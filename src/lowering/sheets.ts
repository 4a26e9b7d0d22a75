import postcss, { type AtRule, type Container } from 'postcss';
import parser, { type Selector } from 'postcss-selector-parser';

/** Every name that a selector could ask for: of tags, attributes and classes in markup. Text between the tags is not read. */
export const namesInMarkup = (html: string): ReadonlySet<string> =>
  new Set(html.match(/<[a-z][^>]*>/g)?.flatMap((tag) => tag.match(/[\w-]+/g) ?? []));

/** The same of a script, which may put elements into the page: all its words. */
export const namesInScript = (code: string): ReadonlySet<string> => new Set(code.match(/[\w-]+/g));

/** Whether an element with these names could match. What stands within `:not()` and the like, except `:has()`, is taken to match. */
const couldMatch = (selector: Selector, names: ReadonlySet<string>): boolean =>
  selector.nodes.every((node) => {
    switch (node.type) {
      case 'tag':
      case 'class':
      case 'id':
        return names.has(node.value);
      case 'attribute':
        // A reader's browser opens and closes what the markup has closed.
        return node.attribute === 'open' || names.has(node.attribute);
      case 'pseudo':
        return node.value !== ':has' || node.nodes.some((within) => couldMatch(within, names));
      default:
        return true;
    }
  });

const withoutEmpty = (parent: Container | undefined): void => {
  if (!parent || parent.type === 'root' || parent.nodes?.length !== 0) return;
  const above = parent.parent as Container | undefined;
  parent.remove();
  withoutEmpty(above);
};

/**
 * What is left of a flat style sheet for pages that hold these names: a selector goes if no page could have an element for
 * it, a rule with its last selector. Throws on invalid CSS.
 */
export const sheetFor = (css: string, names: ReadonlySet<string>): string => {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    // The steps of an animation look like tags.
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
    const kept = parser()
      .astSync(rule.selector)
      .nodes.filter((selector) => couldMatch(selector, names));
    if (kept.length > 0) rule.selector = kept.map(String).join(',');
    else {
      const { parent } = rule;
      rule.remove();
      withoutEmpty(parent);
    }
  });
  return sheet.toString();
};
