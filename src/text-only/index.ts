import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { addressOfText, hasTextEdition } from '../i18n/urls.ts';
import { addressOfFile, builtHtmlIn, isPermanentLink, onlyLeadsOn } from '../release/built-html.ts';
import { textEditionOf } from './edition.ts';

/**
 * Beside each page of help and guidance, the same words alone: no style sheet, no script, no picture. Made from the built
 * page, so that the two can never say different things; a link to a page that has such an edition leads to it.
 */
export const textOnly = (): AstroIntegration => ({
  name: 'text-only',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      let count = 0;
      for await (const { path, html } of builtHtmlIn(dir, isPermanentLink)) {
        const address = addressOfFile(path);
        if (!hasTextEdition(address) || onlyLeadsOn(html)) continue;
        const folder = new URL(`.${addressOfText(address)}`, dir);
        await mkdir(folder, { recursive: true });
        await writeFile(new URL('index.html', folder), textEditionOf(html, address));
        count += 1;
      }
      logger.info(`${count} pages as text`);
    },
  },
});
