import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atHome, secretIn } from './at-home.ts';

const path = 'content/glossary/en/a-term.yaml';
const entry = 'id: a-term\nstatus: draft\nterm: A term\n';
const changed = entry.replace('A term', 'Another term');

test('the page that this start shows may save', async () => {
  const { save, onDisk } = await atHome({ [path]: entry });
  expect((await save(path, changed, entry)).status).toBe(200);
  expect(onDisk(path)).toBe(changed);
});

test.each<[string, Readonly<Record<string, string | undefined>>, number]>([
  ['another origin', { Origin: 'http://evil.example' }, 403],
  ['another port of this machine', { Origin: 'http://127.0.0.1:1' }, 403],
  ['this machine by another of its names', { Origin: 'http://localhost' }, 403],
  ['no origin', { Origin: undefined }, 403],
  ['an origin that is kept back', { Origin: 'null' }, 403],
  ['another site, says the browser', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['a name that was bound to this machine anew', { Host: 'evil.example', Origin: 'http://evil.example' }, 421],
  ['no port', { Host: 'localhost', Origin: 'http://localhost' }, 421],
  ['the secret of another start', { 'X-Editing-Secret': 'x'.repeat(43) }, 403],
  ['no secret', { 'X-Editing-Secret': undefined }, 403],
])('refused: %s', async (_name, other, status) => {
  const { own, edit, save, onDisk } = await atHome({ [path]: entry });
  const headers = Object.fromEntries(Object.entries({ ...own, ...other }).filter(([, value]) => value));
  const answer = await save(path, changed, entry, headers);
  expect(answer.status).toBe(status);
  expect(answer.words).not.toContain('A term');
  expect((await edit('getEntry', { path }, headers as Record<string, string>)).status).toBe(status);
  expect(onDisk(path)).toBe(entry);
});

test('a name that ends in ours, at our port, is another name', async () => {
  const { own, port, save, onDisk } = await atHome({ [path]: entry });
  const host = `r.localhost:${port}`;
  expect((await save(path, changed, entry, { ...own, Host: host, Origin: `http://${host}` })).status).toBe(421);
  expect(onDisk(path)).toBe(entry);
});

test('only a page that is shown in a window holds the secret', async () => {
  const { host, port, ask, secret, page } = await atHome();
  expect(secret).toHaveLength(43);
  expect(page.headers['cache-control']).toBe('no-store');
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  const shown = { Host: host, 'Sec-Fetch-Dest': 'document' };
  for (const headers of [
    { ...shown, 'Sec-Fetch-Dest': 'empty' },
    { ...shown, 'Sec-Fetch-Dest': 'iframe' },
    { Host: host },
    { ...shown, Host: 'evil.example' },
    { ...shown, Host: `evil.example:${port}` },
  ]) {
    const { status, words } = await ask('/admin/', headers);
    expect(status).toBe(200);
    expect(secretIn(words)).toBeUndefined();
  }
  expect(secretIn((await ask('/en/', shown)).words)).toBeUndefined();
  expect((await atHome()).secret).not.toBe(secret);
});

test.each([
  'astro.config.mjs',
  '.git/hooks/post-checkout',
  'package.json',
  'content/permalinks.json',
  'content/glossary/en/../../../astro.config.mjs',
  'content/glossary/en/./a-term.yaml',
  'content//glossary/en/a-term.yaml',
  'content\\glossary\\en\\a-term.yaml',
  'content/glossary/en/%2e%2e/a-term.yaml',
  '/etc/cron.d/x',
  '/content/glossary/en/a-term.yaml',
  'content/glossary/en/a-term.yaml\0.png',
  'content/glossary/en/a-term.yaml\n',
  'content/glossary/en/a-term.mdx',
  'content/glossary/en/evil.js',
  'content/glossary/en/.hidden.yaml',
  'content/glossary/en/Upper.yaml',
  'content/glossary/fr/a-term.yaml',
  'content/other/en/a-term.yaml',
  'content/constructor/en/a-term.yaml',
  'content/notices/en/a-child.yaml',
  'content/media/a-picture.png',
])('no entry may be written, read or deleted at %j', async (other) => {
  const { save, edit } = await atHome();
  expect((await save(other, entry)).status).toBe(403);
  expect((await edit('getEntry', { path: other })).status).toBe(403);
  expect((await edit('entriesByFolder', { folder: other, extension: 'yaml', depth: 9 })).status).toBe(403);
  // A picture is no entry, but may be deleted.
  if (!other.startsWith('content/media/')) expect((await edit('deleteFiles', { paths: [other] })).status).toBe(403);
});

test('an absolute path into the project is refused', async () => {
  const { root, save, edit, onDisk } = await atHome({ [path]: entry });
  expect((await save(join(root, path), changed, entry)).status).toBe(403);
  expect((await edit('deleteFiles', { paths: [join(root, path)], read: {} })).status).toBe(403);
  expect(onDisk(path)).toBe(entry);
});

test('nothing is written, read or deleted through a link', async () => {
  const { root, save, edit } = await atHome({ 'elsewhere/a-term.yaml': entry, 'content/media/one.png': '' });
  mkdirSync(join(root, 'content/glossary'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'content/glossary/en'));
  mkdirSync(join(root, 'content/topics/en'), { recursive: true });
  symlinkSync(join(root, 'elsewhere/a-term.yaml'), join(root, 'content/topics/en/a-term.yaml'));
  for (const linked of [path, 'content/topics/en/a-term.yaml']) {
    expect((await save(linked, changed, entry)).status).toBe(403);
    expect((await edit('getEntry', { path: linked })).status).toBe(403);
    expect((await edit('deleteFiles', { paths: [linked], read: { [linked]: entry } })).status).toBe(403);
  }
  expect((await edit('entriesByFolder', { folder: 'content/glossary/en', extension: 'yaml', depth: 1 })).status).toBe(
    403,
  );
  expect(readFileSync(join(root, 'elsewhere/a-term.yaml'), 'utf8')).toBe(entry);
});

const picture = (name: string, bytes: string) => ({
  asset: { path: name, content: Buffer.from(bytes, 'latin1').toString('base64'), encoding: 'base64' },
  options: { commitMessage: 'm' },
});
const png = '\x89PNG\r\n\x1a\n and so on';

test.each([
  ['content/media/evil.html', png],
  ['content/media/evil.svg', '<svg/>'],
  ['content/media/../evil.png', png],
  ['content/media/deep/evil.png', png],
  ['content/media/.png', png],
  ['content/glossary/en/evil.png', png],
  ['public/evil.png', png],
])('no picture may be put at %s', async (name, bytes) => {
  const { root, edit } = await atHome();
  expect((await edit('persistMedia', picture(name, bytes))).status).toBe(403);
  const entryToo = { path, slug: 'x', raw: entry, read: null };
  expect((await edit('persistEntry', { dataFiles: [entryToo], assets: [picture(name, bytes).asset] })).status).toBe(
    403,
  );
  expect(existsSync(join(root, 'content'))).toBe(false);
});

test('what is too large, or is no JSON, or was not asked for, is refused', async () => {
  const { ask, own, edit, save, onDisk } = await atHome({ [path]: entry });
  expect((await save(path, `${entry}# ${'x'.repeat(14_000_001)}`, entry)).status).toBe(413);
  expect((await ask('/api/v1', own, '{')).status).toBe(400);
  expect((await ask('/api/v1', { ...own, 'Content-Type': 'text/plain' }, '{}')).status).toBe(403);
  for (const action of ['deleteFile', 'publishUnpublishedEntry', 'entriesByFiles', '__proto__'])
    expect((await edit(action, { path })).status).toBe(403);
  const renamed = { path, slug: 'x', raw: changed, read: entry, newPath: 'content/glossary/en/other.yaml' };
  expect((await edit('persistEntry', { dataFiles: [renamed], assets: [] })).status).toBe(403);
  expect(onDisk(path)).toBe(entry);
});

test('a server without an editor takes nothing', async () => {
  const { ask, own } = await atHome();
  expect((await ask('/api/v1/', own, '{}')).status).toBe(405);
  expect((await ask('/api/v1', own)).status).toBe(404);
});
