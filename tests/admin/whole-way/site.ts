import './content-folder.ts';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { editingIn } from '../../../src/editing/editing.ts';
import { publish } from '../../../src/release/publish.ts';
import { placeIn, projectRoot } from '../../../src/release/release.ts';
import { serve } from '../../../src/release/serve.ts';
import { settings } from '../../../src/settings.ts';
import { buildFrom } from '../../content/built-from.ts';
import { soundContent } from '../../content/sound-files.ts';

/** A small site of its own, whose content the editor may write; built, and built again when asked. */
export interface WholeSite {
  readonly origin: string;
  /** The text of a file of the content, from the content's folder; nothing while there is none. */
  readonly file: (path: string) => string | undefined;
  readonly build: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const content = join(projectRoot, settings.contentFolder);

/** Pictures are made from the project's own library, whatever folder the entries come from. */
const picture = 'media/lit-door.png';
const files: Readonly<Record<string, string | Buffer>> = {
  ...Object.fromEntries(
    Object.entries(soundContent)
      .filter(([path]) => !path.startsWith('media/'))
      .map(([path, text]) => [path, text.replace(/^!\[.*$/m, '')]),
  ),
  [picture]: readFileSync(join(projectRoot, 'content', picture)),
};

/** Makes the site, with the editor at `/admin/`. */
export const wholeSite = async (): Promise<WholeSite> => {
  const place = placeIn(realpathSync(mkdtempSync(join(tmpdir(), 'homeward-whole-'))));
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const build = async () => {
    await publish({ place, must: ['index.html'], build: (folder) => buildFrom(settings.contentFolder, folder) });
  };
  await build();
  const server = await serve({ place, port: 0, editing: await editingIn(projectRoot) });
  return {
    origin: `http://localhost:${server.port}`,
    file: (path) => {
      try {
        return readFileSync(join(content, path), 'utf8');
      } catch {
        return undefined;
      }
    },
    build,
    close: async () => {
      await server.close();
      rmSync(place.root, { recursive: true });
      rmSync(content, { recursive: true });
    },
  };
};
