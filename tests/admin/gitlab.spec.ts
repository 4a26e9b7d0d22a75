import { test as base, expect as baseExpect } from '@playwright/test';
import { wordsIn } from '../../src/i18n/locales.ts';
import type { GitLab } from '../../src/forge.ts';
import { deskOf } from './forges/editor.ts';
import { gitLab, type GitLabStandIn } from './forges/gitlab.ts';
import { siteFor } from './forges/site.ts';
import { application } from './forges/stand-in.ts';

const expect = baseExpect.configure({ timeout: 20_000 });

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

test.use({ locale: 'en-GB' });
const { glossary } = wordsIn('en').fields.types;


const entry = 'glossary/entries/smuggling-of-migrants';
const path = 'content/glossary/en/smuggling-of-migrants.yaml';
const draft = 'cms/glossary/smuggling-of-migrants';

test('try', { tag: '@once' }, async ({ page, forge, site }) => {
  page.on('console', (m) => console.log('C', m.type(), m.text().slice(0, 300)));
  page.on('pageerror', (m) => console.log('E', String(m)));
  page.on('response', (r) => r.url().startsWith(forge.origin) && r.status() >= 400 && console.log(r.status(), r.request().method(), r.url()));
  const desk = deskOf(page, site);
  await page.goto(`${site}/admin/`);
  await desk.button(/Login with GitLab/).click();
  await page.getByRole('link', { name: 'Authorize as amara' }).click();
  await expect(desk.root.getByRole('link', { name: glossary.label, exact: true })).toBeVisible();
  const fields = await desk.open(entry, glossary.fields.term.label);
  await page.screenshot({ path: '/tmp/forges/a.png' });
  await fields.first().fill('Mended');
  await desk.save();
  await expect.poll(() => forge.repository.textOf(draft, path)).toContain('term: Mended\n');
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/forges/b.png' });
  await fields.first().fill('Mended again');
  await desk.save();
  await expect.poll(() => forge.repository.textOf(draft, path)).toContain('term: Mended again\n');
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/forges/c.png' });
  await desk.moveTo(/review/i);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/forges/d.png' });
  console.log(await forge.repository.textOf(draft, path));
  await desk.moveTo(/ready/i);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/tmp/forges/e.png' });
  page.on('dialog', (dialog) => void dialog.accept());
  await desk.publish();
  await page.waitForTimeout(4000);
  await page.screenshot({ path: '/tmp/forges/f.png' });
  console.log(await forge.repository.branches(), forge.mergeRequests);
  console.log(await forge.repository.textOf('main', path));
  
});
