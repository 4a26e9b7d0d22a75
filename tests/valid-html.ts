import { HtmlValidate } from 'html-validate';

/** A check of built pages against the HTML standard. `named` are roles that may stand on an element that has another one. */
export const htmlCheck = (named: readonly string[]): HtmlValidate =>
  new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Written by Astro's renderer, and equal for browsers.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'error',
      // Numbers are links in their own right here; our own test holds their form.
      'tel-non-breaking': 'off',
      'long-title': 'off',
      // Safari drops the meaning of a list without bullets unless the role is said.
      'no-redundant-role': 'off',
      'prefer-native-element': ['error', { exclude: [...named] }],
    },
  });
