import type { Mends } from '../mend/plugin.ts';

/** How Decap asks a forge, the window in which somebody signs in, and what it would do with what is online. */
export const forgeMends: Mends = {
  // It asks six times in a minute before it says that the forge refuses. What is known to be final is said at once.
  'decap-cms-lib-util/dist/esm/API.js': [['if (attempt > 5 || ', 'if (err.isFinal || attempt > 5 || ']],
  // It would delete what is online and begin a draft of it; an entry is taken down instead, which keeps its address.
  'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js': [
    ['children: [canDelete && canPublish && _jsx(DropdownItem, {', 'children: [false && _jsx(DropdownItem, {'],
  ],
  // It hears any window of the OAuth proxy's origin, and not only the one that it has opened.
  'decap-cms-lib-auth/dist/esm/netlify-auth.js': [
    ['&& e.origin === this.base_url)', '&& e.origin === this.base_url && e.source === this.authWindow)'],
    ['if (e.origin !== this.base_url)', 'if (e.origin !== this.base_url || e.source !== this.authWindow)'],
  ],
};
