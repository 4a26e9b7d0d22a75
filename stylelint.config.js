// @ts-check
import { relative, sep } from 'node:path';
import stylelint from 'stylelint';

const inLayer = 'house/in-layer';

/**
 * Every rule lies in the cascade layer of its place: a component's in `components`, a layout's or page's in `layouts`, a
 * block's in `blocks`; a file of `src/styles/` in the layer that it is named after.
 */
const layerOfPlace = stylelint.createPlugin(
  inLayer,
  Object.assign(
    /** @type {import('stylelint').Rule} */
    (
      () => (root, result) => {
        const [top, folder = '', file = ''] = relative(import.meta.dirname, root.source?.input.file ?? '').split(sep);
        if (top !== 'src') return;
        const layer = folder === 'styles' ? file.replace(/\.css$/, '') : folder === 'pages' ? 'layouts' : folder;
        const message = `Put this into "@layer ${layer} { … }": what stands outside its layer wins over everything (${inLayer})`;
        for (const node of root.nodes) {
          if (
            node.type === 'comment' ||
            (node.type === 'atrule' && node.name === 'layer' && (!node.nodes || node.params === layer))
          )
            continue;
          stylelint.utils.report({
            ruleName: inLayer,
            result,
            node,
            message,
            index: 0,
            endIndex: 1,
          });
        }
      }
    ),
    { ruleName: inLayer, messages: {} },
  ),
);

/** @type {import('stylelint').Config} */
export default {
  plugins: [layerOfPlace],
  reportNeedlessDisables: true,
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      files: ['src/styles/tokens.css', 'src/styles/print.css', 'admin/house/colours.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
  rules: {
    [inLayer]: true,

    // What turns with the direction of writing: right-to-left needs no second style sheet.
    'property-layout-mappings': [
      'flow-relative',
      { ignoreProperties: ['margin', 'padding', 'inset', '/^overflow-[xy]$/'] },
    ],
    'value-keyword-layout-mappings': 'flow-relative',
    'declaration-property-max-values': { '/^(margin|padding|inset|border-width|scroll-(margin|padding))$/': 3 },

    // Order in the cascade comes from layers, never from weight.
    'declaration-no-important': true,
    'selector-max-id': 0,

    // Colours and sizes have names: tokens.css.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['/^(rgb|hsl|hwb|lab|lch|oklab|oklch|color|light-dark)a?$/'],
    'declaration-property-unit-disallowed-list': { '/^(font|line-height)/': ['px'], '/^--size/': ['px'] },

    // What no browser knows is a slip of the pen.
    'annotation-no-unknown': true,
    'at-rule-no-unknown': true,
    'at-rule-descriptor-no-unknown': true,
    'color-no-invalid-hex': true,
    'declaration-property-value-no-unknown': true,
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'media-query-no-invalid': true,
    'property-no-unknown': true,
    'property-no-deprecated': true,
    'selector-anb-no-unmatchable': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': true,
    'string-no-newline': true,
    'unit-no-unknown': true,

    // What says the same twice, or nothing.
    'block-no-empty': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-block-no-redundant-longhand-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    'font-family-no-missing-generic-family-keyword': true,
    'keyframe-declaration-no-important': true,
    'length-zero-no-unit': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'no-irregular-whitespace': true,
    'shorthand-property-no-redundant-values': true,
  },
};
