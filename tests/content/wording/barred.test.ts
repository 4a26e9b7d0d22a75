import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeTags, type Locale } from '../../../src/i18n/locales.ts';
import { barredWordsIn } from '../../../src/wording/barred.ts';
import type { WordReason } from '../../../src/wording/rule.ts';

interface Sentence {
  readonly text: string;
  readonly barred?: WordReason;
}

const sentences = parse(readFileSync(join(import.meta.dirname, 'sentences.yaml'), 'utf8')) as Readonly<
  Record<Locale, readonly Sentence[]>
>;

describe.each(localeTags)('words that are not written, %s', (locale) => {
  test('are found, and others are let through: precision and recall', () => {
    const judged = sentences[locale].map(({ text, barred }) => ({
      text,
      barred,
      found: barredWordsIn(text, locale).map(({ reason }) => reason),
    }));
    const right = judged.filter(({ barred, found }) => barred && found.includes(barred));
    const missed = judged.filter(({ barred, found }) => barred && !found.includes(barred));
    const wrong = judged.filter(({ barred, found }) => found.some((reason) => reason !== barred));
    const precision = right.length / (right.length + wrong.length);
    const recall = right.length / (right.length + missed.length);
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    const list = (all: readonly { readonly text: string }[]) => all.map(({ text }) => `\n    ${text}`).join('');
    console.info(
      `${locale}: ${judged.length} sentences, precision ${percent(precision)}, recall ${percent(recall)}` +
        `${missed.length > 0 ? `\n  not found:${list(missed)}` : ''}${wrong.length > 0 ? `\n  found wrongly:${list(wrong)}` : ''}`,
    );
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
