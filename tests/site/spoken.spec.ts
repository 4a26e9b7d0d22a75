import { expect, test } from '@playwright/test';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { pageOfEachKind } from './page-kinds.ts';

const landmarks = ['banner', 'navigation', 'main', 'region', 'complementary', 'contentinfo', 'search', 'form'] as const;

for (const locale of localeTags)
  test(`@once ${locale}: what a screen reader is told: landmarks by names of their own, headings in order, all in the language of the page`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    for (const address of pageOfEachKind(locale)) {
      await page.goto(address);
      // The snapshot is YAML: a line that holds a colon stands in quotes.
      const lines = (await page.locator('body').ariaSnapshot())
        .split('\n')
        .map((line) => line.trim().replace(/^- '/, '- '));
      const places = lines.flatMap((line) => {
        const [, role = '', told = ''] = /^- (\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
        return (landmarks as readonly string[]).includes(role) ? [{ role, told }] : [];
      });
      for (const role of ['banner', 'main', 'contentinfo'])
        if (places.filter((one) => one.role === role).length !== 1) faults.push(`${address} has not one ${role}`);
      for (const { role, told } of places)
        if (['navigation', 'region', 'complementary'].includes(role) && !told)
          faults.push(`${address} has a ${role} without a name`);
      const names = places.map(({ role, told }) => `${role} ${told}`);
      for (const one of new Set(names.filter((each, at) => names.indexOf(each) !== at)))
        faults.push(`${address} has more than one: ${one}`);

      const levels = lines.flatMap((line) => Number(/^- heading .*\[level=(\d)\]/.exec(line)?.[1] ?? 0) || []);
      if (levels.filter((level) => level === 1).length !== 1) faults.push(`${address} has not one first heading`);
      for (const [at, level] of levels.entries())
        if (level > (levels[at - 1] ?? 1) + 1)
          faults.push(`${address} goes from heading ${levels[at - 1] ?? 0} to ${level}`);

      // Names that are given, not read from what stands there, in the language that the page says they are in.
      const given = await page
        .locator('[aria-label], [alt]:not([alt=""]), [title], [placeholder]')
        .evaluateAll((elements) =>
          elements.map((element) => ({
            lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
            name: ['aria-label', 'alt', 'title', 'placeholder']
              .map((attribute) => element.getAttribute(attribute) ?? '')
              .join(' '),
          })),
        );
      for (const { lang, name } of given)
        if (/\p{Letter}/u.test(name) && /\p{Script=Han}/u.test(name) !== lang.startsWith('zh'))
          faults.push(`${address} names in ${lang}: ${name.trim()}`);
      const menu = await page
        .getByRole('navigation', { name: wordsIn(locale).interface.menu.label, exact: true })
        .count();
      if (menu !== 1) faults.push(`${address} has no main menu by its name`);
    }
    expect(faults).toEqual([]);
  });
