import { fileURLToPath } from 'node:url';
import type { Mends } from '../mend/plugin.ts';

const results = JSON.stringify(fileURLToPath(new URL('results.ts', import.meta.url)));

/** Lets our results stand where Decap's stood, and its field look through all lists unless another choice is made. */
export const searchMends: Mends = {
  'decap-cms-core/dist/esm/components/Collection/Collection.js': [
    [
      "import EntriesSearch from './Entries/EntriesSearch';",
      `import EntriesSearch from ${results};\nimport { currentBackend } from '../../backend';`,
    ],
    ['_jsx(EntriesSearch, {', '_jsx(EntriesSearch, {\n      backend: currentBackend(),'],
  ],
  'decap-cms-core/dist/esm/components/Collection/CollectionSearch.js': [
    ["return collection ? collections.keySeq().indexOf(collection.get('name')) : -1;", 'return -1;'],
  ],
};
