import { expect as baseExpect, test, type BrowserContext, type Page } from '@playwright/test';
import { forgeWords } from '../../admin/backends/words.ts';
import { conflictWords } from '../../admin/conflict/words.ts';
import { nameWords } from '../../admin/names/words.ts';
import type { Forge } from '../../src/forge.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { deskOf } from './forges/editor.ts';
import { agencies, branch, entry, field, path } from './forges/entry.ts';
import { forgejo } from './forges/forgejo.ts';
import { isAnEditors } from './forges/gate.ts';
import { gitHub } from './forges/github.ts';
import { oauthProxy } from './forges/oauth-proxy.ts';
import { siteFor } from './forges/site.ts';
import { application, type StandIn } from './forges/stand-in.ts';

// As tests/admin/gitlab.spec.ts, but for the steps of the workflow, which GitLab goes through. No forge was reached.

const expect = baseExpect.configure({ timeout: 60_000 });
test.describe.configure({ timeout: 300_000 });
test.use({ locale: 'en-GB' });

const words = forgeWords.en;
const { again, token } = words;
const { news } = wordsIn('en').fields.types;

const common = { repository: 'homeward/site', branch: 'main' };

const withToken = async (page: Page, forge: StandIn): Promise<void> => {
  await page.getByLabel(token.label, { exact: true }).fill(forge.tokenFor('amara'));
  await page.getByRole('button', { name: token.signIn }).click();
};

const atForgejo = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.signInWithForgejo }).click();
  await page.getByRole('link', { name: 'Authorize as amara' }).click();
};

const kinds = {
  GitHub: {
    open: gitHub,
    forge: ({ origin }: StandIn): Forge => ({ kind: 'github', api: origin, ...common }),
    signIn: async (page: Page, forge: StandIn) => {
      await expect(page.getByRole('heading', { name: token.title })).toBeVisible();
      await page.getByLabel(token.label, { exact: true }).fill('not-a-token');
      await page.getByRole('button', { name: token.signIn }).click();
      await expect(page.getByRole('alert').getByText(token.refused)).toBeVisible();
      await withToken(page, forge);
    },
    signInAgain: (page: Page, _context: BrowserContext, forge: StandIn) => withToken(page, forge),
    together: /^POST \/graphql$/,
    oneByOne: /^GET .*\/git\/blobs\/\w+$/,
    waits: words.notYet,
  },
  Forgejo: {
    open: forgejo,
    forge: ({ origin }: StandIn): Forge => ({ kind: 'forgejo', origin, application, ...common }),
    signIn: atForgejo,
    signInAgain: async (page: Page, context: BrowserContext) => {
      const opened = context.waitForEvent('page');
      await page.getByRole('dialog').getByRole('button', { name: again.signIn }).click();
      await atForgejo(await opened);
    },
    together: /^GET .*\/git\/blobs$/,
    oneByOne: /^GET .*\/git\/blobs\/\w+$/,
    waits: words.underWay,
  },
} as const;

for (const [name, kind] of Object.entries(kinds))
  test(
    `an editor signs in to ${name}, saves a draft, overwrites nobody, and changes an address`,
    { tag: '@once' },
    async ({ page, context, baseURL }) => {
      const forge = await kind.open();
      const site = await siteFor(String(baseURL), kind.forge(forge));
      try {
        const { repository } = forge;
        const before = String(await repository.textOf('main', path));
        const desk = deskOf(page, site.origin);
        await page.goto(`${site.origin}/admin/`);
        await kind.signIn(page, forge);
        await desk.root.getByRole('link', { name: agencies.label, exact: true }).click();
        await expect(desk.root.getByRole('link', { name: 'abuelas' })).toBeVisible();
        const kept = await page.evaluate(() => JSON.stringify(localStorage));
        if (name === 'GitHub') expect(kept).not.toContain('token":"');
        expect(forge.asked.filter((one) => kind.together.test(one)).length).toBeGreaterThan(0);
        expect(forge.asked.filter((one) => kind.oneByOne.test(one))).toEqual([]);

        const fields = await desk.open(entry, field);
        const about = await fields.first().inputValue();
        await fields.first().fill('Mended');
        forge.expiresWhenWriting = true;
        await desk.save();
        const dialog = page.getByRole('dialog', { name: again.title });
        await expect(dialog).toBeVisible();
        await expect(fields.first()).toHaveValue('Mended');
        await kind.signInAgain(page, context, forge);
        await expect(dialog).toBeHidden();
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

        page.on('dialog', (asked) => void asked.accept());
        const first = String(await repository.head('main'));
        await desk.open('news/entries/prosecutions-2025', news.fields.title.label);
        await desk.button(new RegExp(`^${nameWords.en.rename}`)).click();
        await page.getByLabel(nameWords.en.renameLabel).fill('charged-in-2025');
        forge.areChecksRunning = true;
        await desk.button(new RegExp(`^${nameWords.en.renameNow}`)).click();
        await expect(desk.root.getByText(kind.waits)).toBeVisible();
        forge.areChecksRunning = false;
        await desk.button(new RegExp(`^${nameWords.en.renameNow}`)).click();
        await expect(page).toHaveURL(/\/charged-in-2025$/);
        expect(await repository.textOf('main', 'content/permalinks.json')).toContain('/news/prosecutions-2025/"]');
        expect(await repository.branches()).toEqual([branch, 'main']);
        expect(await isAnEditors(repository, first)).toMatch(/^2 /);

        forge.isTired = 'of all';
        await page.goto(`${site.origin}/admin/#/collections/glossary`);
        await expect(page.getByRole('dialog').getByText(words.readTooOften(2))).toBeVisible();
      } finally {
        site.close();
        await forge.close();
      }
    },
  );

test(
  'an editor signs in to GitHub through an OAuth proxy, and no other origin is heard',
  { tag: '@once' },
  async ({ page, context, baseURL }) => {
    const forge = await gitHub();
    const proxy = await oauthProxy(() => site.origin, forge.tokenFor);
    const chosen: Forge = { kind: 'github', api: forge.origin, proxy: proxy.origin, ...common };
    const site = await siteFor(String(baseURL), chosen);
    try {
      const desk = deskOf(page, site.origin);
      await page.goto(`${site.origin}/admin/`);
      const signIn = async (link: string): Promise<Page> => {
        const opened = context.waitForEvent('page');
        await desk.button(/^Login with GitHub$/).click();
        const window = await opened;
        await window.getByRole('link', { name: link }).click();
        return window;
      };
      const elsewhere = await signIn('From elsewhere');
      await expect(elsewhere.getByText('Signed in.')).toBeVisible();
      // It was not answered, and what it says by itself is not heard either.
      await elsewhere.evaluate(() =>
        (opener as Window).postMessage('authorization:github:success:{"token":"stolen","provider":"github"}', '*'),
      );
      await expect(desk.button(/^Login with GitHub$/)).toBeVisible();
      expect(await elsewhere.getByText('Heard').count()).toBe(0);
      await elsewhere.close();

      await signIn('Authorize as amara');
      await expect(desk.root.getByRole('link', { name: agencies.label, exact: true })).toBeVisible();
      expect(proxy.scopes).toEqual(['github repo', 'github repo']);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('stolen');
    } finally {
      site.close();
      proxy.close();
      await forge.close();
    }
  },
);
