import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { editingIn } from '../../src/editing/editing.ts';
import { begun, today } from '../../src/clock.ts';
import { idOf } from '../../src/gate/entries.ts';
import { entriesIn } from '../../src/gate/gate.ts';
import { isShown } from '../../src/model/content-type.ts';
import { digestOf } from '../../src/online/digest.ts';
import { releaseFor } from '../../src/online/release.ts';
import { publish } from '../../src/release/publish.ts';
import { placeIn, projectRoot } from '../../src/release/release.ts';
import { serve } from '../../src/release/serve.ts';
import { siteOf } from '../release/small-site.ts';

export interface Home {
  readonly origin: string;
  /** The text of a file of the content that is written into. */
  readonly file: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** Puts online what is saved: the editor, and what a build would tell of the content as it is now. */
  readonly putOnline: () => Promise<void>;
}

/** What a build tells of a content folder, by the site's own functions. */
const releaseOf = async (folder: string): Promise<string> => {
  const entries = (await entriesIn(folder)).filter(({ facts }) => isShown(facts, today()));
  const told = entries.map(async (entry) => {
    const texts = Object.fromEntries([...entry.files].map(([tag, { file }]) => [tag, readFileSync(file, 'utf8')]));
    return [
      idOf(entry) ?? '',
      { type: entry.type, status: 'published' as const, digest: await digestOf(texts) },
    ] as const;
  });
  const built = begun();
  return JSON.stringify(
    releaseFor('https://homeward.example', { built, entries: Object.fromEntries(await Promise.all(told)) }),
  );
};

/** The editor over a copy of the content, on a site whose other pages are few, so that it can be published anew in a moment. */
export const test = base.extend<{ home: Home }>({
  home: async ({}, use) => {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'homeward-online-')));
    const content = join(root, 'content');
    cpSync(join(projectRoot, 'content'), content, { recursive: true });
    const place = placeIn(root);
    const putOnline = async () => {
      const release = await releaseOf(content);
      const site = siteOf('words', { 'release.json': release });
      const build = async (folder: string) => {
        await site(folder);
        for (const part of ['admin', '_astro'])
          cpSync(join(placeIn(projectRoot).link, part), join(folder, part), { recursive: true, dereference: true });
      };
      await publish({ place, must: [], build });
    };
    await putOnline();
    const server = await serve({ place, port: 0, editing: await editingIn(root) });
    await use({
      origin: `http://localhost:${server.port}`,
      file: (path) => readFileSync(join(content, path), 'utf8'),
      write: (path, text) => writeFileSync(join(content, path), text),
      putOnline,
    });
    await server.close();
    rmSync(root, { recursive: true });
  },
});
