import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const standIn = (name: string) => at(`stand-ins/${name}.ts`);

/** What the site's code asks for and a browser cannot give, with what stands in its place. */
const byName: Readonly<Record<string, string>> = {
  'astro:content': standIn('content'),
  satteri: standIn('parser'),
};
const byFile: Readonly<Record<string, string>> = {
  [at('../../src/library/body.ts')]: standIn('body'),
  [at('../../src/library/pictures.ts')]: standIn('media'),
  [at('../../src/library/downloads.ts')]: standIn('media'),
};

const nothing = '\0nothing';

/** Puts stand-ins in the place of the modules of the site that read files, and leaves out the parts of Astro's server. */
export const standIns: Plugin = {
  name: 'admin:preview-stand-ins',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (id === '#astro-internal/ambient-manifest') return nothing;
    const named = Object.hasOwn(byName, id) ? byName[id] : undefined;
    if (named) return named;
    if (!importer || !id.startsWith('.')) return undefined;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return found && Object.hasOwn(byFile, found.id) ? byFile[found.id] : undefined;
  },
  load(id) {
    if (id === nothing) return 'export const manifest = undefined; export default undefined;';
    if (/\/astro\/dist\/assets\/endpoint\/(?:dev|generic)\.js/.test(id))
      return 'export const GET = () => new Response(null, { status: 404 });';
    return undefined;
  },
};
