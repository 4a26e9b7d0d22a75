import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeTags, type Locale } from '../../../src/i18n/locales.ts';
import { countsIn } from '../../../src/wording/counts/index.ts';

interface Sentence {
  readonly text: string;
  /** How each count in it begins or is written. */
  readonly counts?: readonly string[];
}

const sentences = parse(readFileSync(join(import.meta.dirname, 'counts.yaml'), 'utf8')) as Readonly<
  Record<Locale, readonly Sentence[]>
>;

/** Whether what was found is the count that was meant: one of the two holds the other. */
const isSame = (found: string, meant: string) => found.includes(meant) || meant.includes(found);

describe.each(localeTags)('counts outside claims, %s', (locale) => {
  test('are found, and other numbers pass: precision and recall', () => {
    const judged = sentences[locale].map(({ text, counts = [] }) => {
      const found = countsIn(text, locale);
      return {
        text,
        right: counts.filter((meant) => found.some((count) => isSame(count.text, meant))).length,
        missed: counts.filter((meant) => !found.some((count) => isSame(count.text, meant))),
        wrong: found.filter((count) => !counts.some((meant) => isSame(count.text, meant))),
      };
    });
    const sum = (of: (one: (typeof judged)[number]) => number) => judged.reduce((total, one) => total + of(one), 0);
    const right = sum((one) => one.right);
    const precision = right / (right + sum(({ wrong }) => wrong.length));
    const recall = right / (right + sum(({ missed }) => missed.length));
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    const faults = judged.flatMap(({ text, missed, wrong }) => [
      ...missed.map((meant) => `\n  not found: ${meant} in ${text}`),
      ...wrong.map((count) => `\n  found wrongly: ${count.text} in ${text}`),
    ]);
    console.info(
      `${locale}: ${judged.length} sentences, precision ${percent(precision)}, recall ${percent(recall)}${faults.join('')}`,
    );
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('stand where they are said to stand, without space at their ends', () => {
    for (const { text } of sentences[locale])
      for (const { offset, text: found } of countsIn(text, locale)) {
        expect(text.slice(offset, offset + found.length)).toBe(found);
        expect(found.trim()).toBe(found);
      }
  });
});
