import { expect, test } from '@playwright/test';
import { addressOf } from '../../src/i18n/urls.ts';

const guide = `${addressOf('guidance', 'en')}missing-child-first-hours/`;

test('the code of a page is asked for by a printer, and never for the screen', async ({ page }) => {
  const codes: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/qr/')) codes.push(request.url());
  });
  await page.goto(guide, { waitUntil: 'networkidle' });
  await page.locator('footer').scrollIntoViewIfNeeded();
  expect(codes).toEqual([]);
  await page.pdf();
  expect(codes).toHaveLength(1);
});

test('the code on paper stands beside the permanent address, which exists', async ({ page, request }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('img[src^="/qr/"]');
  await code.scrollIntoViewIfNeeded();
  await expect(code).toHaveJSProperty('complete', true);
  const permanent = /\/r\/\w+\/en\//.exec((await code.locator('..').textContent()) ?? '')?.[0] ?? '';
  expect((await request.get(permanent)).status()).toBe(200);
  expect((await request.get((await code.getAttribute('src')) ?? '')).headers()['content-type']).toContain('image/svg');
});
