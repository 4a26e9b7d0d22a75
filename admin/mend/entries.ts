import type { Mends } from './plugin.ts';

/** Which entry is open, where its files are, and who keeps its unsaved words. */
export const entryMends: Mends = {
  // By a link from one entry to another, the second was opened with the words of the first.
  'decap-cms-core/dist/esm/components/App/App.js': [
    [
      'render: props => _jsx(Editor, {\n              ...props\n            })',
      'render: props => _jsx(Editor, {\n              ...props\n            }, props.match.url)',
    ],
  ],
  // Its own copy of unsaved words is read before the entry, which then takes its place (decap-cms#5055, #5470, #6989); it is
  // two seconds late, and is also kept where nobody has signed in. `admin/kept/` keeps them instead.
  'decap-cms-core/dist/esm/components/Editor/Editor.js': [
    ['    retrieveLocalBackup(collection, slug);\n', ''],
    ["      this.createBackup(this.props.entryDraft.get('entry'), this.props.collection);\n", ''],
  ],
  // The language's folder goes before the last step of a path, whatever the entry is called: `news` in `news`, `en` in `en`.
  'decap-cms-core/dist/esm/lib/i18n.js': [
    ['path.replace(`/${slug}`, `/${locale}/${slug}`)', 'path.replace(/\\/(?=[^/]*$)/, `/${locale}/`)'],
    ["path.replace(`${locale}/`, '')", "path.replace(new RegExp(`/${locale}/(?=[^/]*$)`), '/')"],
  ],
};
