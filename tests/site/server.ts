import { currentRelease, placeIn, projectRoot } from '../../src/release/release.ts';
import { serve } from '../../src/release/serve.ts';

/** Serves the built site to the browser tests, on a free port that they learn from `BASE_URL`; gives back how to end it. */
const serveBuiltSite = async (): Promise<() => Promise<void>> => {
  const place = placeIn(projectRoot);
  if (!currentRelease(place)) throw new Error('there is no built site to test: npm run build');
  const server = await serve({ place, port: 0 });
  process.env['BASE_URL'] = `http://127.0.0.1:${server.port}`;
  return server.close;
};

export default serveBuiltSite;
