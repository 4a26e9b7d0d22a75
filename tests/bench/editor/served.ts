import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { mediaTypeOf } from '../../../src/release/file-types.ts';

/** Answers with the files of a folder, and leaves other requests to whoever comes next. */
export const folderServed =
  (folder: string) =>
  ({ method, url = '' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = new URL(url, 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (method !== 'GET' || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      next();
      return;
    }
    response.writeHead(200, { 'Content-Type': mediaTypeOf(file) });
    response.end(readFileSync(file));
  };
