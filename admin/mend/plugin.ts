import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** A text of a package's code, which stands there once, and what is to stand in its place. */
export type Mend = readonly [from: string, to: string];
/** What is to be mended, by file, as in `decap-cms-core/dist/esm/components/Editor/Editor.js`. */
export type Mends = Readonly<Record<string, readonly Mend[]>>;

/** A mend by which a file of Decap's may call what one of ours exports. `after` is one of its own imports. */
export const alsoImport = (names: string, from: URL, after = "import PropTypes from 'prop-types';"): Mend => [
  after,
  `${after}\nimport { ${names} } from ${JSON.stringify(fileURLToPath(from))};`,
];

const fileOf = /\/node_modules\/((?:decap-cms-|react-select\/|@emnapi\/)[^?]*)/;

/**
 * Mends the code of Decap, and of what it and the parser need, while it is bundled. Throws where a text, or a file, is no longer
 * there: after an update somebody has to look whether the fault still is.
 */
export const mendPackages = (...lists: readonly Mends[]): Plugin => {
  const mendsOf = (file: string) => lists.flatMap((mends) => (Object.hasOwn(mends, file) ? (mends[file] ?? []) : []));
  const met = new Set<string>();
  return {
    name: 'admin:mend',
    enforce: 'pre',
    transform(code, id) {
      const file = fileOf.exec(id)?.[1] ?? '';
      const mends = mendsOf(file);
      if (mends.length === 0) return undefined;
      met.add(file);
      let mended = code;
      for (const [from, to] of mends) {
        if (mended.split(from).length !== 2) this.error(`${file} has changed. Is its fault still there?\n${from}`);
        mended = mended.replace(from, () => to);
      }
      return { code: mended, map: null };
    },
    buildEnd() {
      const left = lists.flatMap((mends) => Object.keys(mends)).filter((file) => met.size > 0 && !met.has(file));
      if (left.length > 0) this.error(`There is no longer ${left.join(', ')}, which is mended.`);
    },
  };
};
