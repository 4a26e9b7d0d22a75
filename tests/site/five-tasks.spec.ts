import { expect, test, type Locator, type Page } from '@playwright/test';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { addressOf, addressOfPlace, addressOfTopic } from '../../src/i18n/urls.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

for (const javaScriptEnabled of [true, false])
  test.describe(`on a phone, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    for (const locale of localeTags) {
      const { interface: words, vocabularies } = wordsIn(locale);
      const guide = (slug: string) => `${addressOf('guidance', locale)}${slug}/`;
      const inMain = (page: Page, address: string) => page.locator(`main a[href="${address}"]`).first();
      const menu = (page: Page, name: string) => page.locator('header').getByRole('link', { name, exact: true });

      /** Begins at home, and taps what each function finds on the page that the tap before has opened. */
      const tapThrough = async (page: Page, ...steps: readonly ((page: Page) => Locator)[]) => {
        await page.goto(addressOf('home', locale));
        for (const step of steps) await step(page).tap();
      };

      test(`@once ${locale}: what to do when a child is missing, one tap from home and from anywhere else`, async ({
        page,
      }) => {
        for (const from of [addressOf('home', locale), addressOf('cases', locale), addressOf('search', locale)]) {
          await page.goto(from);
          await page.getByRole('link', { name: words.emergency.missingChild }).first().tap();
          await expect(page).toHaveURL(guide('missing-child-first-hours'));
        }
        await expect(page.locator('a[href="tel:110"]').first()).toBeInViewport();
        await expect(page.locator('main .steps li').first()).toBeVisible();
      });

      test(`@once ${locale}: check a job offer, one tap`, async ({ page }) => {
        await tapThrough(page, (home) => inMain(home, guide('job-offer-abroad')));
        await expect(page).toHaveURL(guide('job-offer-abroad'));
        await expect(page.locator('main li').first()).toBeVisible();
      });

      test(`@once ${locale}: how well the 550 is known: at home, and in full after two taps`, async ({ page }) => {
        await page.goto(addressOf('home', locale));
        const short = page.locator('main article').filter({ hasText: '550' }).first();
        await expect(short).toContainText(words.claim.grades.claimed);
        await expect(short).toContainText(words.claim.notTold);
        await tapThrough(
          page,
          (home) => menu(home, words.menu.campaigns),
          (list) => inMain(list, `${addressOf('campaigns', locale)}2024-trafficking-of-women-and-children/`),
        );
        const whole = page.locator('main article article').filter({ hasText: '550' }).first();
        for (const said of [words.claim.grades.claimed, words.claim.notTold, words.claim.saidBy, words.claim.sources])
          await expect(whole).toContainText(said);
      });

      test(`@once ${locale}: the number for Vietnam, two taps`, async ({ page }) => {
        await tapThrough(
          page,
          (home) => home.getByRole('link', { name: words.emergency.others }),
          (help) => help.locator('main summary').filter({ hasText: vocabularies.place.vn }),
        );
        await expect(page.locator('details[open] a[href="tel:113"]')).toBeVisible();
        await expect(page.locator('details[open] a[href="tel:111"]')).toBeVisible();
        await inMain(page, addressOfPlace('vn', locale)).tap();
        await expect(page.locator('main a[href="tel:111"]').first()).toBeVisible();
      });

      test(`@once ${locale}: why it happens, two taps from home, three from a case`, async ({ page }) => {
        await tapThrough(
          page,
          (home) => menu(home, words.menu.questions),
          (list) => inMain(list, `${addressOf('questions', locale)}what-lies-behind-it/`),
        );
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await tapThrough(
          page,
          (home) => menu(home, words.menu.cases),
          (list) => inMain(list, `${addressOf('cases', locale)}guangxi-women/`),
          (record) => inMain(record, addressOfTopic('migration', locale)),
        );
        await expect(page).toHaveURL(addressOfTopic('migration', locale));
      });
    }
  });
