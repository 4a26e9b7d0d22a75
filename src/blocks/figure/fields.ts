import { block } from '../../model/block.ts';
import { choice, line, optional, picture } from '../../model/kinds.ts';
import { vocabularies } from '../../model/vocabularies.ts';

/** A drawing of the house, which is decorative unless `alt` says what it tells, or a picture of the media library. */
export const figure = block({
  holds: 'nothing',
  stands: 'alone',
  fields: {
    drawing: optional(choice(vocabularies.drawing)),
    picture: optional(picture()),
    alt: optional(line({ max: 300 })),
    caption: optional(line({ max: 300 })),
    credit: optional(line({ max: 120 })),
  },
  oneOf: ['drawing', 'picture'],
  needs: { picture: 'alt' },
});
