import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import middlewares from 'decap-server/dist/middlewares.js';
import { build } from 'vite';
import { configurationIn } from '../../../admin/configuration/configuration.ts';
import { projectRoot } from '../../../src/release/release.ts';
import { folderServed } from './served.ts';

interface Application {
  (request: unknown, response: unknown): void;
  readonly use: (...handlers: unknown[]) => void;
}
interface Express {
  (): Application;
  readonly json: (options: object) => unknown;
}
const express = createRequire(createRequire(import.meta.url).resolve('decap-server/package.json'))(
  'express',
) as Express;

const folder = join(projectRoot, '.cache', 'stock-editor');

/** The same lists and fields, with the text in Decap's own Markdown field. */
const configuration = (): object => {
  const { collections, ...rest } = configurationIn('en');
  return {
    ...rest,
    backend: { name: 'proxy', proxy_url: '/api/v1', branch: 'main' },
    collections: collections.map((collection) => ({
      ...collection,
      fields: collection.fields.map((field) => (field.widget === 'body' ? { ...field, widget: 'markdown' } : field)),
    })),
  };
};

/** Builds Decap as it is, with Vite alone, and gives back the folder that holds it. */
const buildStock = async (): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  const script = `import CMS from 'decap-cms-app';\nCMS.init({ config: ${JSON.stringify(configuration())} });\n`;
  const page =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stock</title></head><body><div id="nc-root"></div><script type="module" src="./stock.js"></script></body></html>';
  writeFileSync(join(folder, 'stock.js'), script);
  writeFileSync(join(folder, 'index.html'), page);
  const outDir = join(folder, 'built');
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  });
  return outDir;
};

/** Decap as it comes, over the content in `root`: its own build, and its own local server for files, for this machine alone. */
export const serveStock = async (root: string) => {
  const built = await buildStock();
  const application = express();
  application.use(folderServed(built));
  application.use(express.json({ limit: '50mb' }));
  process.env['GIT_REPO_DIRECTORY'] = root;
  await middlewares.registerLocalFs(application, { logLevel: 'error' });
  const server = createServer(application as never);
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  return {
    built,
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise<void>((closed) => void server.close(() => closed())),
  };
};
