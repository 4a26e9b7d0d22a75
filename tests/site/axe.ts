import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/**
 * Evaluated in the page, where no policy forbids it. In forced colours Chromium tells the author's colour for the fill of
 * text, which nothing here sets, and paints `color`: so axe looks at that alone.
 */
const engine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8').replace(
  /\w+\.getPropertyValue\("-webkit-text-fill-color"\)\|\|/,
  '',
);

const contrast = 'color-contrast-enhanced';

/** The rules on colours: the slowest, and the same on all that shares a style sheet. */
export const colourRules = [contrast, 'link-in-text-block'];

/** WCAG 2.2 AA, AAA for the contrast of text, and what axe holds for good practice. */
const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Two are off unless asked for, and what passes the second passes the third, which takes as long.
  rules: {
    'target-size': { enabled: true },
    [contrast]: { enabled: true },
    'color-contrast': { enabled: false },
  },
};

/** The looks of a page; only colours differ between them. */
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', options: everything },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', options: { runOnly: colourRules } },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active', options: { runOnly: [contrast] } },
] as const;

type Look = (typeof looks)[number]['name'];

/**
 * What axe finds in an open page: all of its rules in light colours, those on colours also in dark and in forced ones.
 * `off` names rules to leave out, `asked` the looks.
 */
export const violationsOf = async (
  page: Page,
  off: readonly string[] = [],
  asked: readonly Look[] = looks.map(({ name }) => name),
): Promise<string[]> => {
  await page.evaluate(engine);
  const without = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  const found: string[] = [];
  for (const { name, colorScheme, forcedColors, options } of looks.filter((look) => asked.includes(look.name))) {
    await page.emulateMedia({ colorScheme, forcedColors });
    const { violations } = await page.evaluate(
      (rules) => (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(rules),
      {
        ...options,
        rules: { ...('rules' in options && options.rules), ...without },
        resultTypes: ['violations'],
        elementRef: false,
      } as RunOptions,
    );
    found.push(
      ...violations.map(
        ({ id, nodes }) =>
          `${name} ${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join(' | ')}`,
      ),
    );
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
};
