import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { bodyWords } from '../../admin/body/words.ts';
import { pickerWords } from '../../admin/picker/words.ts';
import { pictureWords } from '../../admin/pictures/words.ts';
import { locales, wordsIn } from '../../src/i18n/locales.ts';
import { editor, expect, open, save, test, type Home } from './home.ts';

const { types, body, blocks } = wordsIn('en').fields;
const words = pictureWords.en;

/** A photograph that tells where it was taken. */
const photographIn = (background: string): Promise<Buffer> =>
  // eslint-disable-next-line no-restricted-syntax -- a picture that is to be refused, or cleaned, has to tell something first
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 0/1' } })
    .jpeg()
    .toBuffer();

/** Drops a file on a part of the page, or pastes it there. */
const give = (part: Locator, how: 'drop' | 'paste', name: string, bytes: Buffer): Promise<void> =>
  part.evaluate(
    (target, given) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(given.bytes), (sign) => sign.charCodeAt(0));
      data.items.add(new File([content], given.name, { type: 'image/jpeg' }));
      const to = { bubbles: true, cancelable: true };
      const { left, top } = target.getBoundingClientRect();
      target.dispatchEvent(
        given.how === 'drop'
          ? new DragEvent('drop', { ...to, dataTransfer: data, clientX: left + 20, clientY: top + 10 })
          : new ClipboardEvent('paste', { ...to, clipboardData: data }),
      );
    },
    { how, name, bytes: bytes.toString('base64') },
  );

const pictures = ({ root }: Home) => join(root, 'content/media');
const added = async (home: Home, beginning: string) =>
  (await readdir(pictures(home))).filter((name) => name.startsWith(beginning));

test.describe('pictures', { tag: '@once' }, () => {
  test.use({ locale: 'en-GB' });

  test('lose where they were taken before they leave the browser, and have a safe name, however they are put in', async ({
    page,
    home,
  }) => {
    await open(page, home, 'glossary/entries/smuggling-of-migrants', types.glossary.fields.term.label);
    await page.goto(`${home.origin}/admin/#/collections/glossary`);
    await editor(page)
      .getByRole('button', { name: /^Media/ })
      .click();
    const chooser = page.locator('input[type="file"]');
    const library = page.getByRole('dialog');
    const photo = await photographIn('#486581');
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    await chooser.setInputFiles({ name: '照片 图.jpg', mimeType: 'image/jpeg', buffer: photo });
    await expect.poll(() => added(home, 'picture-')).toEqual([expect.stringMatching(/^picture-[0-9a-f]{8}\.jpg$/)]);

    await give(library, 'drop', 'dropped.jpg', await photographIn('#b9541a'));
    await expect.poll(() => added(home, 'dropped-')).toHaveLength(1);
    await give(library, 'paste', 'pasted.jpg', await photographIn('#1b3044'));
    await expect.poll(() => added(home, 'pasted-')).toHaveLength(1);
    for (const name of await added(home, '')) {
      const { exif, xmp } = await sharp(join(pictures(home), name)).metadata();
      expect({ name, exif, xmp }).toEqual({ name, exif: undefined, xmp: undefined });
    }

    await give(library, 'drop', '图.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await expect(page.getByRole('dialog', { name: words.refused })).toContainText(words.faults.drawing('图.png'));
    expect(await added(home, 'picture-')).toHaveLength(1);
  });

  test('that are put into a text say what they show in both languages, and are saved with the entry', async ({
    page,
    home,
  }) => {
    const entry = 'guidance/entries/missing-child-first-hours';
    await open(page, home, entry, types.guidance.fields.title.label);
    const textIn = (language: string) => editor(page).getByRole('textbox', { name: `${body.label} · ${language}` });
    await give(textIn(locales.en.name), 'drop', 'door.jpg', await photographIn('#b9541a'));
    const asked = page.getByRole('dialog', { name: words.ask });
    await asked.getByLabel(words.alternative(locales.en.name)).fill('A lit door.');
    const use = asked.getByRole('button', { name: words.use, exact: true });
    await use.click();
    await expect(asked.getByRole('alert')).toHaveText(words.both);
    await asked.getByLabel(words.alternative(locales['zh-Hans'].name)).fill('亮着灯的门。');
    await use.click();
    await expect(asked).toBeHidden();
    await expect(page.getByText(words.isPut)).toBeVisible();
    expect(await added(home, 'door-')).toEqual([]);

    // The text of the other language is given the words that were written for it.
    await textIn(locales['zh-Hans'].name).click();
    await page.keyboard.press('ControlOrMeta+Home');
    await editor(page).getByRole('button', { name: pickerWords.en.open }).last().click();
    await page.getByRole('radio', { name: pickerWords.en.kinds.picture }).check();
    await page.getByRole('option', { name: /^door-/ }).click();
    const form = page.getByRole('dialog', { name: blocks.Figure.label });
    await expect(form.getByLabel(blocks.Figure.fields.alt.label)).toHaveValue('亮着灯的门。');
    await form.getByRole('button', { name: bodyWords.en.insert }).click();

    await save(page);
    await expect.poll(() => added(home, 'door-')).toHaveLength(1);
    const [name] = await added(home, 'door-');
    for (const [locale, alternative] of [
      ['en', 'A lit door.'],
      ['zh-Hans', '亮着灯的门。'],
    ] as const) {
      const file = join(home.root, `content/guidance/${locale}/missing-child-first-hours.mdx`);
      const figure = `<Figure picture="/media/${name}" alt="${alternative}" />`;
      await expect.poll(() => readFile(file, 'utf8')).toContain(figure);
    }
  });
});
