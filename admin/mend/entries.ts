import type { Mends } from './plugin.ts';

/** Which entry is open. */
export const entryMends: Mends = {
  // By a link from one entry to another, the second was opened with the words of the first.
  'decap-cms-core/dist/esm/components/App/App.js': [
    [
      'render: props => _jsx(Editor, {\n              ...props\n            })',
      'render: props => _jsx(Editor, {\n              ...props\n            }, props.match.url)',
    ],
  ],
};
