import type { Entry } from '../../../src/library/entries.ts';
import type { DocumentName } from '../../../src/model/index.ts';
import { written } from './given.ts';

/** In the place of `src/library/body.ts`: the text that is being written, not the one of a file. */
export const bodyOf = ({ lang }: Entry<DocumentName>): Promise<string> => Promise.resolve(written().bodies[lang] ?? '');
