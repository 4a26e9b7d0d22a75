import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Forge } from '../../../src/forge.ts';
import { asMeta, editorHeaders } from '../../../src/release/headers.ts';

/** The page of the editor as a site with this forge in its settings would have it. */
const pageFor = (html: string, forge: Forge): string => {
  const policy = asMeta(editorHeaders(forge)['Content-Security-Policy'] ?? '');
  const told = JSON.stringify(forge).replaceAll('"', '&quot;');
  return html
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start: string) => start + policy)
    .replace('</head>', `<meta name="editor-forge" content="${told}"></head>`);
};

/** Serves the built site on another port, with the editor's page for a forge. */
export const siteFor = async (built: string, forge: Forge) => {
  const server = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      const answer = await fetch(new URL(request.url ?? '/', built));
      const isEditor = new URL(answer.url).pathname === '/admin/';
      const bytes = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, {
        'Content-Type': answer.headers.get('Content-Type') ?? 'application/octet-stream',
        ...(isEditor && editorHeaders(forge)),
      });
      response.end(isEditor ? pageFor(bytes.toString(), forge) : bytes);
    };
    pass().catch(() => response.destroy());
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
