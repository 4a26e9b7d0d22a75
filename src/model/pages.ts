import { documentType } from './content-type.ts';
import { choice, date, line, number } from './kinds.ts';
import { vocabularies } from './vocabularies.ts';

/** A page about the site itself: about, privacy, method, accessibility, safety online. */
export const pages = documentType('pages', {
  words: { title: line({ max: 70 }), summary: line({ max: 160 }) },
  facts: {
    part: choice(vocabularies.pagePart),
    order: number({ min: 0, max: 99, integer: true }),
    reviewed: date(),
  },
});
