import type { Plugin } from 'vite';
import { mends } from './mends.ts';

const ofDecap = /node_modules\/(decap-cms-[^?]*)/;

/**
 * Mends Decap's code while it is bundled. Throws where a text is no longer there: after an update, somebody has to look
 * whether the fault still is; likewise where a file is no longer there.
 */
export const mendDecap = (): Plugin => {
  const met = new Set<string>();
  return {
    name: 'admin:mend',
    enforce: 'pre',
    transform(code, id) {
      const file = ofDecap.exec(id)?.[1] ?? '';
      const list = Object.hasOwn(mends, file) ? mends[file] : undefined;
      if (!list) return undefined;
      met.add(file);
      let mended = code;
      for (const [from, to] of list) {
        if (mended.split(from).length !== 2)
          this.error(`${file} has changed. Is its fault still there? (admin/mend/mends.ts)\n${from}`);
        mended = mended.replace(from, () => to);
      }
      return { code: mended, map: null };
    },
    buildEnd() {
      const left = Object.keys(mends).filter((file) => met.size > 0 && !met.has(file));
      if (left.length > 0) this.error(`There is no longer ${left.join(', ')} (admin/mend/mends.ts)`);
    },
  };
};
