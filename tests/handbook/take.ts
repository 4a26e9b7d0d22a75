import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import sharp from 'sharp';
import { editingIn } from '../../src/editing/editing.ts';
import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import { placeIn, projectRoot } from '../../src/release/release.ts';
import { serve } from '../../src/release/serve.ts';
import { findBrowser } from '../browser.ts';
import { shots, type Shot } from './shots.ts';

// `npm run handbook:pictures` takes the handbook's pictures anew, from the editor of the site as it was last built; with names
// behind `--`, those alone. It saves nothing: the editor works on a copy of the content.

/** The handbook's pages are to be light on slow networks, too. */
const most = 60_000;

/** A picture as WebP, as good as it can be in that many bytes. */
const lightest = async (png: Buffer): Promise<Buffer> => {
  for (const quality of [82, 70, 58, 46]) {
    const webp = await sharp(png).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (webp.length <= most) return webp;
  }
  throw new Error(`A picture has more than ${most} bytes however it is packed: show a smaller part of the window.`);
};

const take = async (context: BrowserContext, origin: string, locale: Locale, shot: Shot): Promise<Buffer> => {
  const page = await context.newPage();
  await page.setViewportSize(shot.size ?? { width: 1200, height: 760 });
  await page.goto(`${origin}/admin/#${shot.at ?? '/'}`);
  const signIn = page.getByRole('button', { name: /^(?:Login|登录)$/ });
  const there = shot.waitFor?.(page, locale) ?? page.locator('#nc-root');
  await signIn.or(there).first().waitFor();
  if (shot.at !== undefined && (await signIn.isVisible())) await signIn.click();
  await there.waitFor();
  await shot.prepare?.(page, locale);
  // What is still being looked up, such as the words of a reference, has come; nothing blinks.
  await page.waitForLoadState('networkidle');
  const options = { animations: 'disabled', caret: 'hide' } as const;
  const png = await (shot.part ? shot.part(page).screenshot(options) : page.screenshot(options));
  await page.close();
  return png;
};

const takeAll = async (browser: Browser, origin: string, names: readonly string[]): Promise<void> => {
  for (const locale of localeTags) {
    const folder = join(projectRoot, 'admin/handbook/pictures', locale);
    mkdirSync(folder, { recursive: true });
    for (const name of names) {
      const shot = shots[name];
      if (!shot) throw new Error(`There is no picture "${name}" in tests/handbook/shots.ts.`);
      // Each begins as somebody does who opens the editor for the first time.
      const context = await browser.newContext({ locale: locales[locale].format, colorScheme: 'light' });
      const webp = await lightest(await take(context, origin, locale, shot));
      await context.close();
      writeFileSync(join(folder, `${name}.webp`), webp);
      console.log(`${locale} ${name}: ${webp.length} bytes`);
    }
  }
};

const root = realpathSync(mkdtempSync(join(tmpdir(), 'homeward-handbook-')));
cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
const server = await serve({ place: placeIn(projectRoot), port: 0, editing: await editingIn(root) });
const { executablePath, args } = findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  const wanted = process.argv.slice(2);
  await takeAll(browser, `http://localhost:${server.port}`, wanted.length > 0 ? wanted : Object.keys(shots));
} finally {
  await browser.close();
  await server.close();
  rmSync(root, { recursive: true });
}
