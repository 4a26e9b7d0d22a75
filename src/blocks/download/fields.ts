import { block } from '../../model/block.ts';
import { download as file, line } from '../../model/kinds.ts';

/** A file to keep or to print, with its type and size. */
export const download = block({
  holds: 'nothing',
  stands: 'alone',
  fields: { file: file(), label: line({ max: 120 }) },
});
