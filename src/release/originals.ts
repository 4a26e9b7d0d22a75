import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../settings.ts';

const picture = /\.(?:jpe?g|png|webp)$/;
const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/**
 * Takes pictures as editors gave them out of a built site: Vite writes each file that code could ask for, used or not, with
 * the place, camera and person that may be hidden in it. What pages show is encoded anew, and never the same bytes.
 */
export const withoutOriginals = (): AstroIntegration => ({
  name: 'without-originals',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const media = filesIn(join(settings.contentFolder, 'media')).filter((file) => picture.test(file));
      const originals = media.map((file) => readFileSync(file));
      for (const file of filesIn(fileURLToPath(new URL('_astro/', dir))).filter((one) => picture.test(one))) {
        const bytes = readFileSync(file);
        if (originals.some((original) => original.equals(bytes))) rmSync(file);
      }
    },
  },
});
