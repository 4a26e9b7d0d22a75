import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { atHome } from './at-home.ts';

const plain = (width = 20, height = 10): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#486581' } });
const name = 'content/media/a-picture.png';
const asset = (path: string, bytes: Buffer) => ({
  asset: { path, content: bytes.toString('base64'), encoding: 'base64' },
});
const errorOf = ({ words: said }: { words: string }) => (JSON.parse(said) as { error?: string }).error;

test('a picture is taken as it is, takes no other one’s place, is listed, and is deleted', async () => {
  const { root, edit } = await atHome();
  const bytes = await plain().png().toBuffer();
  expect((await edit('persistMedia', asset(name, bytes))).status).toBe(200);
  expect(readFileSync(join(root, name))).toEqual(bytes);
  expect(errorOf(await edit('persistMedia', asset(name, await plain(30).png().toBuffer())))).toBe('already-there');
  const listed = await edit('getMedia', { mediaFolder: 'content/media' });
  expect(JSON.parse(listed.words)).toMatchObject([{ name: 'a-picture.png', path: name }]);
  expect((await edit('deleteFiles', { paths: [name], options: { commitMessage: 'm' } })).status).toBe(200);
});

test('a picture that an entry shows is not deleted', async () => {
  const { root, edit } = await atHome({
    'content/pages/en/about.mdx': '---\nslug: about\nid: about\n---\n\n![A door](/media/a-picture.png)\n',
  });
  await edit('persistMedia', asset(name, await plain().png().toBuffer()));
  const answer = await edit('deleteFiles', { paths: [name], options: { commitMessage: 'm' } });
  expect(JSON.parse(answer.words)).toMatchObject({ error: 'in-use', users: [{ type: 'pages', name: 'about' }] });
  expect(existsSync(join(root, name))).toBe(true);
});

const jpeg = name.replace('png', 'jpg');
test.each<[string, string, () => Promise<Buffer>, string]>([
  ['a script', name, async () => Promise.resolve(Buffer.from('<script>')), 'no-picture'],
  ['a picture of another kind than its name says', name, () => plain().jpeg().toBuffer(), 'no-picture'],
  [
    'a drawing that can run code',
    name,
    async () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    'no-picture',
  ],
  ['one that moves', name.replace('png', 'webp'), () => plain(20, 20).gif().toBuffer(), 'no-picture'],
  ['the beginning of one', jpeg, async () => (await plain(400, 400).jpeg().toBuffer()).subarray(0, 700), 'no-picture'],
  [
    'one that tells where it was taken',
    jpeg,
    () =>
      // eslint-disable-next-line no-restricted-syntax -- a picture that is to be refused, or cleaned, has to tell something first
      plain()
        .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 0/1' } })
        .jpeg()
        .toBuffer(),
    'telling-picture',
  ],
  [
    'one with a description in it',
    jpeg,
    // eslint-disable-next-line no-restricted-syntax -- a picture that is to be refused, or cleaned, has to tell something first
    () => plain().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').jpeg().toBuffer(),
    'telling-picture',
  ],
  ['one of too many pixels', name, () => plain(10_000, 6001).png().toBuffer(), 'too-large'],
])('refused: %s', async (_what, path, bytes, code) => {
  const { root, edit } = await atHome();
  expect(errorOf(await edit('persistMedia', asset(path, await bytes())))).toBe(code);
  expect(existsSync(join(root, path))).toBe(false);
});
