import { fourthQueries } from './fourth-queries.ts';
import { queries } from './queries.ts';
import { secondQueries } from './second-queries.ts';
import { thirdQueries } from './third-queries.ts';

/** Queries by when they were written; each says what it may be used for. */
export const sets = { first: queries, second: secondQueries, third: thirdQueries, fourth: fourthQueries };
