import { readFileSync } from 'node:fs';

/** The statement that names all layers of the site in their order. */
export const order = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .trim();

/**
 * Puts the one order of the cascade's layers in front of every style sheet. Which sheet comes first in a bundle depends on
 * which component a page imports first; a layer takes its rank from where it is first named, so each sheet names them all.
 */
export const layerOrder = {
  name: 'layer-order',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\.css(?:$|\?)/.test(id) && !/[?&]raw\b/.test(id) ? `${order}\n${code}` : undefined,
};
