import type { Plugin } from 'vite';

/** The module that a page imports to get bodies as modules, by the path of their file; each is loaded when it is asked for. */
export const bodiesModule = 'virtual:bodies';

/** Makes that module for these files, by absolute path. */
export const bodiesFrom = (files: readonly string[]): Plugin => ({
  name: 'bodies',
  resolveId: (id) => (id === bodiesModule ? `\0${bodiesModule}` : undefined),
  load: (id) =>
    id === `\0${bodiesModule}`
      ? `export default {${files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(file)})`).join(',\n')}}`
      : undefined,
});
