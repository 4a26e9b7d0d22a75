import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { forgeWords } from '../../admin/backends/words.ts';
import { conflictWords } from '../../admin/conflict/words.ts';
import type { GitLab } from '../../src/forge.ts';
import { deskOf } from './forges/editor.ts';
import { agencies, branch, entry, field, path } from './forges/entry.ts';
import { gitLab, type GitLabStandIn } from './forges/gitlab.ts';
import { siteFor } from './forges/site.ts';
import { application } from './forges/stand-in.ts';

// The real editor against a stand-in of GitLab's calls over a real Git repository (tests/admin/forges/). No GitLab was reached.

const expect = baseExpect.configure({ timeout: 60_000 });

const test = base.extend<{ forge: GitLabStandIn; site: string }>({
  forge: async ({}, use) => {
    const forge = await gitLab();
    await use(forge);
    await forge.close();
  },
  site: async ({ baseURL, forge }, use) => {
    const { origin } = forge;
    const chosen: GitLab = { kind: 'gitlab', origin, repository: 'homeward/site', branch: 'main', application };
    const site = await siteFor(String(baseURL), chosen);
    await use(site.origin);
    site.close();
  },
});

test.describe.configure({ timeout: 180_000 });
test.use({ locale: 'en-GB' });
const words = forgeWords.en;

const signIn = async (page: Page, site: string, name: string) => {
  await page.goto(`${site}/admin/`);
  await deskOf(page, site)
    .button(/^Login with GitLab$/)
    .click();
  await page.getByRole('link', { name: `Authorize as ${name}` }).click();
  await expect(deskOf(page, site).root.getByRole('link', { name: agencies.label, exact: true })).toBeVisible();
  await expect(page.getByText(words.savedThere)).toBeInViewport();
};

test.describe('the editor that writes to GitLab', { tag: '@once' }, () => {
  test('a draft is begun, saved twice, reviewed and published', async ({ page, forge, site }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    page.on('dialog', (dialog) => void dialog.accept());
    const { repository } = forge;
    const before = String(await repository.textOf('main', path));
    const first = await repository.head('main');
    const desk = deskOf(page, site);
    await signIn(page, site, 'amara');
    await desk.root.getByRole('link', { name: agencies.label, exact: true }).click();
    await expect(desk.root.getByRole('link', { name: 'abuelas' })).toBeVisible();

    const fields = await desk.open(entry, field);
    const title = await fields.first().inputValue();
    await fields.first().fill('Mended');
    await desk.save();
    const expected = (name: string, status: string) =>
      before.replace(title, name).replace('status: published', `status: ${status}`);
    await expect.poll(() => repository.textOf(branch, path)).toBe(expected('Mended', 'draft'));
    expect(await repository.head('main')).toBe(first);

    // The form is made anew from the draft; what is typed before would be typed into the old one.
    await expect(desk.button(/^Status: Draft/)).toBeVisible();
    await expect(desk.button(/^Save$/)).toBeDisabled();
    await expect(fields).toHaveCount(2);
    await fields.first().fill('Mended again');
    await expect(desk.button(/^Save$/)).toBeEnabled();
    await desk.save();
    await expect.poll(() => repository.textOf(branch, path)).toBe(expected('Mended again', 'draft'));
    await expect(desk.button(/^Save$/)).toBeDisabled();

    for (const [status, fact, label] of [
      ['In review', 'review', 'decap-cms/pending_review'],
      ['Ready', 'ready', 'decap-cms/pending_publish'],
    ] as const) {
      await desk.moveTo(new RegExp(`^${status}`));
      await expect(desk.button(new RegExp(`^Status: ${status}`))).toBeVisible();
      await expect.poll(() => forge.mergeRequests[0]?.labels).toEqual([label]);
      expect(await repository.textOf(branch, path)).toBe(expected('Mended again', fact));
    }

    await desk.publish();
    await expect.poll(() => repository.textOf('main', path)).toBe(expected('Mended again', 'published'));
    await expect.poll(() => repository.branches()).toEqual(['main']);
    const { files } = await repository.differences(String(first), 'main');
    expect(files.map((file) => file.path)).toEqual([path]);
    expect([...hosts].sort()).toEqual([site, forge.origin].sort());
  });

  test('what another editor saved is not overwritten, and no word is lost', async ({ page, context, forge, site }) => {
    const { repository } = forge;
    await signIn(page, site, 'amara');
    const mine = await deskOf(page, site).open(entry, field);
    const other = await context.newPage();
    const theirs = await deskOf(other, site).open(entry, field);
    await theirs.first().fill('Theirs');
    await deskOf(other, site).save();
    await expect.poll(() => repository.textOf(branch, path)).toContain('about: Theirs\n');

    await mine.first().fill('Mine');
    await deskOf(page, site).save();
    await page.getByRole('button', { name: conflictWords.en.cancel }).click();
    await expect(page.getByText(words.changedMeanwhile)).toBeVisible();
    await expect(mine.first()).toHaveValue('Mine');
    expect(await repository.textOf(branch, path)).toContain('about: Theirs\n');

    // Nor is what was published meanwhile, which the forge would not put together with the draft.
    const published = String(await repository.textOf('main', path));
    const online = published.replace(/^about: .*$/m, 'about: Online');
    await repository.commit('main', [{ path, content: online }], 'Somebody else');
    other.on('dialog', (dialog) => void dialog.accept());
    await expect(deskOf(other, site).button(/^Status: Draft/)).toBeVisible();
    await deskOf(other, site).moveTo(/^Ready/);
    await expect.poll(() => forge.mergeRequests[0]?.labels).toEqual(['decap-cms/pending_publish']);
    await deskOf(other, site).publish();
    await expect(other.getByText(words.notMerged)).toBeVisible();
    expect(await repository.textOf('main', path)).toBe(online);
    expect(await repository.textOf(branch, path)).toContain('about: Theirs\n');
  });

  test('a sign-in that has run out, and a forge that was asked too often, cost no word', async ({
    page,
    context,
    forge,
    site,
  }) => {
    const { repository } = forge;
    const desk = deskOf(page, site);
    await signIn(page, site, 'amara');
    const fields = await desk.open(entry, field);
    forge.isTired = true;
    await fields.first().fill('Written while tired');
    await desk.save();
    await expect(page.getByText(words.tooOften(2))).toBeVisible();
    await expect(fields.first()).toHaveValue('Written while tired');
    expect(await repository.branches()).toEqual(['main']);

    forge.isTired = false;
    forge.expire();
    await desk.save();
    const dialog = page.getByRole('dialog', { name: words.again.title });
    await expect(dialog).toBeVisible();
    const opened = context.waitForEvent('page');
    await dialog.getByRole('button', { name: words.again.signIn }).click();
    const other = await opened;
    await deskOf(other, site)
      .button(/^Login with GitLab$/)
      .click();
    await other.getByRole('link', { name: 'Authorize as amara' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(() => repository.textOf(branch, path)).toContain('about: Written while tired\n');
  });
});
