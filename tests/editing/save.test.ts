import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atHome } from './at-home.ts';

const en = 'content/glossary/en/a-term.yaml';
const zh = 'content/glossary/zh-Hans/a-term.yaml';
const facts = '# Kept by hand.\nid: a-term\nstatus: draft\nterm: A term\n';
const words = 'term: 词语\n';
const both = { [en]: facts, [zh]: words };

const saving = (files: readonly (readonly [path: string, raw: string, read: string | null])[]) => ({
  dataFiles: files.map(([path, raw, read]) => ({ path, slug: 'a-term', raw, read })),
  assets: [],
  options: { commitMessage: 'm', useWorkflow: false, status: 'draft' },
});
const errorOf = ({ words: said }: { words: string }) => (JSON.parse(said) as { error?: string }).error;

test('what the editor reads is what is on disk', async () => {
  const { edit } = await atHome(both);
  const one = JSON.parse((await edit('getEntry', { path: en })).words) as unknown;
  expect(one).toMatchObject({ data: facts, file: { path: en } });
});

test('a save over what somebody else saved is refused, in both languages’ files, and changes neither', async () => {
  const { root, edit, onDisk } = await atHome(both);
  const theirs = words.replace('词语', '别人写的');
  writeFileSync(join(root, zh), theirs);
  const answer = await edit(
    'persistEntry',
    saving([
      [en, facts.replace('A term', 'Mine'), facts],
      [zh, words, words],
    ]),
  );
  expect(answer.status).toBe(409);
  expect(JSON.parse(answer.words)).toEqual({ error: 'changed-meanwhile', path: zh, now: theirs });
  expect([onDisk(en), onDisk(zh)]).toEqual([facts, theirs]);
});

test('of two saves at once over the same text, one is refused', async () => {
  const { edit } = await atHome(both);
  const answers = await Promise.all(
    ['one', 'two', 'three'].map((word) => edit('persistEntry', saving([[en, facts.replace('A term', word), facts]]))),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 409, 409]);
});

test('the answer is what the files hold now, so that the same page can save again', async () => {
  const { edit, onDisk } = await atHome(both);
  const first = await edit('persistEntry', saving([[en, 'term: First\nstatus: draft\nid: a-term\n', facts]]));
  const { files } = JSON.parse(first.words) as { files: { path: string; raw: string }[] };
  expect(files).toEqual([{ path: en, raw: facts.replace('A term', 'First') }]);
  expect(onDisk(en)).toBe(files[0]?.raw);
  const again = await edit('persistEntry', saving([[en, 'term: Second\nstatus: draft\nid: a-term\n', onDisk(en)]]));
  expect(again.status).toBe(200);
});

test('a new entry takes no other one’s place, and is called as it calls itself', async () => {
  const { edit, onDisk } = await atHome(both);
  expect(errorOf(await edit('persistEntry', saving([[en, facts, null]])))).toBe('already-there');
  expect(errorOf(await edit('persistEntry', saving([[en, facts.replace('id: a-term', 'id: other'), facts]])))).toBe(
    'other-name',
  );
  expect(errorOf(await edit('persistEntry', saving([[en, 'term: "', facts]])))).toBe('unreadable');
  expect(onDisk(en)).toBe(facts);
});

test('a new entry has no empty fields and no file for a language without words', async () => {
  const { root, edit, onDisk } = await atHome();
  const [path, other] = [en.replace('a-term', 'new'), zh.replace('a-term', 'new')];
  const given = 'term: New\nmeaning: ""\nalsoCalled: []\nid: new\nstatus: draft\n';
  const answer = await edit(
    'persistEntry',
    saving([
      [path, given, null],
      [other, 'term: ""\nid: ""\nstatus: draft\n', null],
    ]),
  );
  expect(answer.status).toBe(200);
  expect(onDisk(path)).toBe('id: new\nstatus: draft\nterm: New\n');
  expect(existsSync(join(root, other))).toBe(false);
});

test('both languages are deleted, unless one is another than was read', async () => {
  const { root, edit } = await atHome(both);
  const removing = (read: Record<string, string>) =>
    edit('deleteFiles', { paths: [en, zh], read, options: { commitMessage: 'm' } });
  expect(errorOf(await removing({ [en]: facts, [zh]: 'term: 旧\n' }))).toBe('changed-meanwhile');
  expect(errorOf(await removing({ [en]: facts }))).toBe('already-there');
  expect(existsSync(join(root, en))).toBe(true);
  expect((await removing(both)).status).toBe(200);
  expect([en, zh].some((path) => existsSync(join(root, path)))).toBe(false);
});

const published = 'id: a-term\nstatus: published\nterm: A term\nmeaning: What it means\n';
const taken = `${published}takenDown:\n  - because: asked\n    on: '2026-11-20'\n`;
const ledger = `{\n  "a-term": ${JSON.stringify({ type: 'glossary', address: '/{locale}/glossary/#a-term', status: 'published', since: '2026-11-01', languages: ['en'] })}\n}\n`;

test('what is taken down is written down in the same save, so that its links go on to say so', async () => {
  const { edit, onDisk } = await atHome({ [en]: published, 'content/permalinks.json': ledger });
  expect((await edit('persistEntry', saving([[en, taken, published]]))).status).toBe(200);
  const entry = (JSON.parse(onDisk('content/permalinks.json')) as Record<string, object>)['a-term'];
  expect(entry).toMatchObject({ status: 'withdrawn', since: '2026-11-01', changed: '2026-11-20' });
});

test('nobody shows it again alone', async () => {
  const { edit, onDisk } = await atHome({ [en]: taken });
  expect(errorOf(await edit('persistEntry', saving([[en, published, taken]])))).toBe('shown-again-alone');
  const agreed = (...roles: string[]) =>
    `${taken}    approvals:\n${roles.map((role) => `      - role: ${role}\n        on: 2026-11-21\n`).join('')}`;
  const one = agreed('editor');
  expect((await edit('persistEntry', saving([[en, one, taken]]))).status).toBe(200);
  expect(onDisk(en)).toBe(one);
  expect((await edit('persistEntry', saving([[en, agreed('editor', 'lawyer'), one]]))).status).toBe(200);
});

test('nothing is left beside what was written', async () => {
  const { root, edit } = await atHome(both);
  await edit('persistEntry', saving([[en, facts.replace('A term', 'Mine'), facts]]));
  expect(readdirSync(join(root, 'content/glossary/en'))).toEqual(['a-term.yaml']);
  expect(readdirSync(join(root, '.cache/saving'))).toEqual([]);
});

test('nothing is saved while a merge is unfinished, and the page says so at once', async () => {
  const { ask, host, save, onDisk } = await atHome({ ...both, '.git/MERGE_HEAD': 'f00\n' });
  const answer = await save(en, facts.replace('A term', 'Another'), facts);
  expect([answer.status, errorOf(answer)]).toEqual([409, 'unfinished-merge']);
  expect(onDisk(en)).toBe(facts);
  const page = await ask('/admin/', { Host: host, 'Sec-Fetch-Dest': 'document' });
  expect(page.words).toContain('name="editing-hindrance" content="unfinished-merge"');
});

test('a copy of the repository (git worktree) is looked at where its own folder is', async () => {
  const { root, page, save } = await atHome({ ...both, '.git': 'gitdir: elsewhere/a\n' });
  expect(page.words).not.toContain('editing-hindrance');
  const changed = facts.replace('A term', 'Another');
  expect((await save(en, changed, facts)).status).toBe(200);
  mkdirSync(join(root, 'elsewhere/a/rebase-merge'), { recursive: true });
  expect(errorOf(await save(en, facts, changed))).toBe('unfinished-merge');
});
