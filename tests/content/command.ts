import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs a command of `src/` over a content folder; both streams as one text, without the folder's own path. */
export const command = async (script: string, folder: string, words: readonly string[] = [], language = 'en_GB.UTF-8') => {
  const env = { ...process.env, LC_ALL: language, CONTENT_FOLDER: folder };
  const child = spawn(process.execPath, [join(root, 'src', script), ...words], { cwd: root, env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, text: text.replaceAll(`${folder}/`, '') };
};
