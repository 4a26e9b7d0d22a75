import { readFile } from 'node:fs/promises';
import type { ViteDevServer } from 'vite';
import { buildPreview } from './build.ts';

const folder = new URL('../../.cache/preview/', import.meta.url);
const mediaTypes = { js: 'text/javascript', css: 'text/css' } as const;

/** In development, `preview.js` and `preview.css`: made when they are first asked for, and again after a change of code. */
export const servePreview = ({ middlewares, watcher }: ViteDevServer): void => {
  let made: Promise<void> | undefined;
  watcher.on('change', (file: string) => {
    if (/\/(?:src|admin\/preview)\//.test(file)) made = undefined;
  });
  const answer = async (ending: keyof typeof mediaTypes) => {
    await (made ??= buildPreview(folder));
    return readFile(new URL(`preview.${ending}`, folder));
  };
  middlewares.use((request, response, next) => {
    const ending = /^\/admin\/preview\/preview\.(js|css)$/.exec(request.url ?? '')?.[1];
    if (ending !== 'js' && ending !== 'css') {
      next();
      return;
    }
    answer(ending).then(
      (bytes) => {
        response.setHeader('content-type', mediaTypes[ending]);
        response.setHeader('cache-control', 'no-store');
        response.end(bytes);
      },
      (error: unknown) => {
        made = undefined;
        next(error);
      },
    );
  });
};
