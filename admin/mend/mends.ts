/** A text of Decap's own code, and what is to stand there. */
export type Mend = readonly [from: string, to: string];

/** Faults of decap-cms-core that this editor cannot live with, by the file that holds them. */
export const mends: Readonly<Record<string, readonly Mend[]>> = {
  // Its own copy of unsaved words is read before the entry, which then takes its place (decap-cms#5055, #5470, #6989); it is
  // two seconds late, and is also kept where nobody has signed in. `admin/kept/` keeps them instead.
  '/components/Editor/Editor.js': [
    ['    retrieveLocalBackup(collection, slug);\n', ''],
    ["      this.createBackup(this.props.entryDraft.get('entry'), this.props.collection);\n", ''],
  ],
  // The language's folder goes before the last step of a path, whatever the entry is called: `news` in `news`, `en` in `en`.
  '/lib/i18n.js': [
    ['path.replace(`/${slug}`, `/${locale}/${slug}`)', 'path.replace(/\\/(?=[^/]*$)/, `/${locale}/`)'],
    ["path.replace(`${locale}/`, '')", "path.replace(new RegExp(`/${locale}/(?=[^/]*$)`), '/')"],
  ],
};
