import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { editingIn, type LastBuild } from '../../src/editing/editing.ts';
import { placeIn, projectRoot } from '../../src/release/release.ts';
import { serve } from '../../src/release/serve.ts';

export const expect = baseExpect.configure({ timeout: 30_000 });

export interface Home {
  readonly origin: string;
  /** The copy of the project that is written into. */
  readonly root: string;
  /** Which files of content differ from the project's, with their texts; `undefined` for one that is gone. */
  readonly changes: () => Promise<Readonly<Record<string, string | undefined>>>;
  /** How the site's last build stands, as the editor is told; nothing is built here. */
  lastBuild: LastBuild;
}

const bytesOf = (folder: string, path: string): Buffer | undefined => {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
};

/** The files of content that differ between two folders, or are in one of them alone. */
const differencesOf = async (...folders: readonly [string, string]): Promise<readonly string[]> => {
  const lists = await Promise.all(folders.map((cwd) => Array.fromAsync(glob('content/**/*.*', { cwd }))));
  return [...new Set(lists.flat())].filter((path) => {
    const [one, other] = folders.map((folder) => bytesOf(folder, path));
    return !one || !other || !one.equals(other);
  });
};

/** The built site, served with the editor over a copy of its content. */
export const test = base.extend<{ home: Home }, { copy: string }>({
  // To write so many files takes seconds: a worker has one copy, and each test puts back what it changed.
  copy: [
    async ({}, use) => {
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'homeward-editor-')));
      cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
      await use(root);
      rmSync(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
  home: async ({ context, copy: root }, use) => {
    const editing = await editingIn(root, () => home.lastBuild);
    const server = await serve({ place: placeIn(projectRoot), port: 0, editing });
    const home: Home = {
      origin: `http://localhost:${server.port}`,
      root,
      changes: async () => {
        const paths = await differencesOf(projectRoot, root);
        return Object.fromEntries(paths.map((path) => [path, bytesOf(root, path)?.toString()]));
      },
      lastBuild: { state: 'built', words: '' },
    };
    await use(home);
    // The server ends when nobody is connected any more.
    await context.close();
    await server.close();
    for (const path of await differencesOf(projectRoot, root))
      if (existsSync(join(projectRoot, path))) copyFileSync(join(projectRoot, path), join(root, path));
      else rmSync(join(root, path));
  },
});

export const editor = (page: Page) => page.locator('#nc-root');

/** Opens an entry of the editor, signed in, and gives back the field of that label in both languages. */
export const open = async (page: Page, { origin }: Home, entry: string, field: string) => {
  await page.goto(`${origin}/admin/#/collections/${entry}`);
  // Another tab of this machine may have signed in already.
  const signIn = editor(page).getByRole('button', { name: /^(?:Login|登录)$/ });
  await expect(signIn.or(editor(page).getByLabel(field).first())).toBeVisible();
  if (await signIn.isVisible()) await signIn.click();
  const fields = editor(page).getByLabel(field);
  await expect(fields).toHaveCount(2);
  return fields;
};

export const saveButton = (page: Page) => editor(page).getByRole('button', { name: /^(?:Publish|发布)$/ });
export const save = async (page: Page) => {
  await saveButton(page).click();
  await editor(page).getByRole('menuitem').first().click();
};
