import { block } from '../../model/block.ts';
import { choice, optional, reference } from '../../model/kinds.ts';
import { vocabularies } from '../../model/vocabularies.ts';

/**
 * Words of a document, with the document. `lang` is what the words are quoted in, where that is not the language of the
 * page; words in the page's language, of a document in another, are shown as our translation.
 */
export const quote = block({
  holds: 'markdown',
  stands: 'alone',
  fields: { source: reference('sources'), lang: optional(choice(vocabularies.language)) },
  oneOf: ['text'],
});
