import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/i18n/locales.ts';
import { folderOf, paths, soundContent } from './sound-content.ts';

const words = wordsIn('en').commands.restored;
const script = join(import.meta.dirname, '../../src/gate/check-restored.ts');

/** A repository with the sound content in `content/`, and what the command says in it. */
const repository = async () => {
  const root = await folderOf(Object.fromEntries(Object.entries(soundContent).map(([path, text]) => [`content/${path}`, text])));
  const run = (program: string, ...given: string[]) =>
    spawnSync(program, given, { cwd: root, encoding: 'utf8', env: { ...process.env, CONTENT_FOLDER: 'content', LC_ALL: 'en_GB.UTF-8' } });
  const commit = () => {
    run('git', 'add', '-A');
    run('git', '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'A change');
  };
  const check = (...given: string[]) => {
    const { status, stdout, stderr } = run(process.execPath, script, ...given);
    return [status, stdout + stderr] as const;
  };
  const write = (status: string) =>
    writeFileSync(join(root, 'content', paths.news), (soundContent[paths.news] ?? '').replace('status: published', status));
  return { run, commit, check, write };
};

test('what one person shows again is refused, where Git knows that it was taken down', async () => {
  const { run, commit, check, write } = await repository();
  run('git', 'init', '-q');
  write('status: published\ntakenDown: [{ because: asked, on: 2026-11-20 }]');
  commit();
  write('status: published');
  commit();
  const [status, said] = check();
  expect(status).toBe(1);
  expect(said).toContain(wordsIn('en').problems['shown-again-alone']({}));
  write('status: published\ntakenDown: [{ because: asked, on: 2026-11-20, approvals: [{ role: editor, on: 2026-11-20 }, { role: lawyer, on: 2026-11-22 }] }]');
  expect(check('HEAD^')).toEqual([0, `${words.sum(1, 0)}\n`]);
  expect(check('nowhere')).toEqual([1, `${words.nothingToCompare('nowhere')}\n`]);
}, 60_000);
