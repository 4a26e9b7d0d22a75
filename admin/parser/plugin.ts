import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parserBuild } from './archive.ts';

const packageName = '@bruits/satteri-wasm32-wasi';
const mark = `\0${packageName}`;
const kept = fileURLToPath(new URL('../../.cache/parser/', import.meta.url));
const instance = fileURLToPath(new URL('instance.ts', import.meta.url));

/** Gives satteri in the browser its WebAssembly build, which npm does not install: see docs/decisions/0016-body-editor.md. */
export const parserInBrowser = (): Plugin => ({
  name: 'admin:parser',
  enforce: 'pre',
  resolveId: (id) => (id === packageName ? mark : undefined),
  load: (id) => {
    if (id !== mark) return undefined;
    const { version, wasm, functions } = parserBuild();
    const file = `${kept}satteri-${version}.wasm`;
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, wasm);
    return `
      import url from ${JSON.stringify(`${file}?url`)};
      import { instantiate } from ${JSON.stringify(instance)};
      const answer = await fetch(url);
      if (!answer.ok) throw new Error('The parser is not there: ' + answer.status);
      export const { ${functions.join(', ')} } = await instantiate(await answer.arrayBuffer());
    `;
  },
});
