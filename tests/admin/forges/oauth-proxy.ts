import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// An OAuth proxy for GitHub as Decap documents it (https://decapcms.org/docs/external-oauth-clients/): its address `/auth`
// leads to GitHub, which leads back to it; the page that is shown then and the one that opened it speak by `postMessage`.

const page = (inside: string) => `<!doctype html><html lang="en"><title>Sign in</title>${inside}</html>`;

/** Answers nobody but the site, and gives out the token to nobody else. */
const handshake = (site: string, token: string) => `<p>Signed in.</p><script>
  const answer = 'authorization:github:success:' + JSON.stringify({ token: ${JSON.stringify(token)}, provider: 'github' });
  addEventListener('message', function receive({ origin, data }) {
    document.body.append('Heard ' + data);
    if (origin !== ${JSON.stringify(site)} || data !== 'authorizing:github') return;
    removeEventListener('message', receive);
    opener.postMessage(answer, origin);
  });
  opener.postMessage('authorizing:github', '*');
</script>`;

/** A proxy on this machine, on a free port, which also answers by another name: another origin. */
export const oauthProxy = async (site: () => string, tokenFor: (user: string) => string) => {
  const scopes: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
    const { port } = server.address() as AddressInfo;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    if (pathname === '/auth') {
      scopes.push(`${query.get('provider') ?? ''} ${query.get('scope') ?? ''}`);
      response.end(
        page(
          `<a href="/callback">Authorize as amara</a> <a href="http://localhost:${port}/callback">From elsewhere</a>`,
        ),
      );
    } else response.end(page(handshake(site(), tokenFor('amara'))));
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scopes,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
