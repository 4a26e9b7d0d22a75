import { block } from '../../model/block.ts';

/** What happened when: a numbered list in Markdown, each item beginning with its day, month or year in bold type. */
export const timeline = block({ holds: 'dated-list', stands: 'alone', fields: {} });
