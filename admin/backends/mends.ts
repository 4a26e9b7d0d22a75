import type { Mends } from '../mend/plugin.ts';

/** How Decap asks a forge. */
export const forgeMends: Mends = {
  // It asks six times in a minute before it says that the forge refuses. What is known to be final is said at once.
  'decap-cms-lib-util/dist/esm/API.js': [['if (attempt > 5 || ', 'if (err.isFinal || attempt > 5 || ']],
};
