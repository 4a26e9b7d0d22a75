/** A text of Decap's own code, and what is to stand there. */
export type Mend = readonly [from: string, to: string];

/** Faults of Decap that this editor cannot live with, by the file that holds them. */
export const mends: Readonly<Record<string, readonly Mend[]>> = {
  // Its copy of unsaved words is read before the entry, which then takes its place (decap-cms#5055, #5470, #6989).
  'decap-cms-core/dist/esm/components/Editor/Editor.js': [
    ['    retrieveLocalBackup(collection, slug);\n', ''],
    [
      '    } else {\n      loadEntry(collection, slug);\n    }\n    const leaveMessage',
      '    } else {\n      Promise.resolve(loadEntry(collection, slug)).then(() => retrieveLocalBackup(collection, slug));\n    }\n    const leaveMessage',
    ],
  ],
  // The language's folder goes before the last step of a path, whatever the entry is called: `news` in `news`, `en` in `en`.
  'decap-cms-core/dist/esm/lib/i18n.js': [
    ['path.replace(`/${slug}`, `/${locale}/${slug}`)', 'path.replace(/\\/(?=[^/]*$)/, `/${locale}/`)'],
    ["path.replace(`${locale}/`, '')", "path.replace(new RegExp(`/${locale}/(?=[^/]*$)`), '/')"],
  ],
  // It asks a forge six times in a minute before it says that the forge refuses. What is known to be final is said at once.
  'decap-cms-lib-util/dist/esm/API.js': [['if (attempt > 5 || ', 'if (err.isFinal || attempt > 5 || ']],
};
