import { expect as baseExpect, test, type Page } from '@playwright/test';
import { forgeWords } from '../../admin/backends/words.ts';
import { conflictWords } from '../../admin/conflict/words.ts';
import type { Forge } from '../../src/forge.ts';
import { deskOf } from './forges/editor.ts';
import { agencies, branch, entry, field, path } from './forges/entry.ts';
import { forgejo } from './forges/forgejo.ts';
import { gitHub } from './forges/github.ts';
import { siteFor } from './forges/site.ts';
import { application, type StandIn } from './forges/stand-in.ts';

// As tests/admin/gitlab.spec.ts, as far as signing in, lists, saving and conflicts go. No forge was reached.

const expect = baseExpect.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 180_000 });
test.use({ locale: 'en-GB' });

const words = forgeWords.en;

const common = { repository: 'homeward/site', branch: 'main' };

const kinds = {
  GitHub: {
    open: gitHub,
    forge: ({ origin }: StandIn): Forge => ({ kind: 'github', api: origin, ...common }),
    signIn: async (page: Page, forge: StandIn) => {
      const { token } = words;
      await expect(page.getByRole('heading', { name: token.title })).toBeVisible();
      await page.getByLabel(token.label, { exact: true }).fill('not-a-token');
      await page.getByRole('button', { name: token.signIn }).click();
      await expect(page.getByRole('alert').getByText(token.refused)).toBeVisible();
      await page.getByLabel(token.label, { exact: true }).fill(forge.tokenFor('amara'));
      await page.getByRole('button', { name: token.signIn }).click();
    },
  },
  Forgejo: {
    open: forgejo,
    forge: ({ origin }: StandIn): Forge => ({ kind: 'forgejo', origin, application, ...common }),
    signIn: async (page: Page) => {
      await page.getByRole('button', { name: words.signInWithForgejo }).click();
      await page.getByRole('link', { name: 'Authorize as amara' }).click();
    },
  },
} as const;

for (const [name, { open, forge: forgeOf, signIn }] of Object.entries(kinds))
  test(
    `an editor signs in to ${name}, saves a draft, and overwrites nobody`,
    { tag: '@once' },
    async ({ page, baseURL }) => {
      const forge = await open();
      const site = await siteFor(String(baseURL), forgeOf(forge));
      try {
        const { repository } = forge;
        const before = String(await repository.textOf('main', path));
        const desk = deskOf(page, site.origin);
        await page.goto(`${site.origin}/admin/`);
        await signIn(page, forge);
        await desk.root.getByRole('link', { name: agencies.label, exact: true }).click();
        await expect(desk.root.getByRole('link', { name: 'abuelas' })).toBeVisible();
        const kept = await page.evaluate(() => JSON.stringify(localStorage));
        if (name === 'GitHub') expect(kept).not.toContain('token":"');

        const fields = await desk.open(entry, field);
        const about = await fields.first().inputValue();
        await fields.first().fill('Mended');
        await desk.save();
        const expected = before.replace(about, 'Mended').replace('status: published', 'status: draft');
        await expect.poll(() => repository.textOf(branch, path)).toBe(expected);
        expect(await repository.textOf('main', path)).toBe(before);

        await expect(desk.button(/^Status: Draft/)).toBeVisible();
        await repository.commit(branch, [{ path, content: expected.replace('Mended', 'Theirs') }], 'Somebody else');
        await fields.first().fill('Mine');
        await desk.save();
        await page.getByRole('button', { name: conflictWords.en.cancel }).click();
        await expect(page.getByText(words.changedMeanwhile)).toBeVisible();
        await expect(fields.first()).toHaveValue('Mine');
        expect(await repository.textOf(branch, path)).toContain('about: Theirs\n');
      } finally {
        site.close();
        await forge.close();
      }
    },
  );
