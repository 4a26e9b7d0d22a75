import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newestDayIn } from '../../src/checker/dates.ts';
import { features, signs } from '../../src/checker/findings.ts';
import { linksIn } from '../../src/checker/links.ts';
import { languageOf, look } from '../../src/checker/look.ts';
import { localeTags, type Locale } from '../../src/i18n/locales.ts';

interface Notice {
  readonly locale: Locale;
  readonly text: string;
  readonly has: readonly string[];
  readonly signs: readonly string[];
}
const notices = parse(readFileSync(join(import.meta.dirname, 'notices.yaml'), 'utf8')) as readonly Notice[];
const compared = { hosts: ['gaj.example.gov.cn', 'police.example.org'], today: '2026-11-24' };

/** What is found beside what a person finds, for each part: right, missed, wrong. */
const measured = (locale: Locale) => {
  const own = notices.filter((notice) => notice.locale === locale);
  const looked = own.map((notice) => ({ notice, findings: look(notice.text, locale, compared) }));
  return [...features, ...signs].map((name) => {
    const count = { name, right: 0, missed: 0, wrong: 0, misjudged: [] as string[] };
    for (const { notice, findings } of looked) {
      const is = [...notice.has, ...notice.signs].includes(name);
      const seen = [...findings.found, ...findings.signs].find((one) => one.name === name);
      if (is && seen) count.right += 1;
      else if (is) count.missed += 1;
      else if (seen) count.wrong += 1;
      if (is !== (seen !== undefined)) count.misjudged.push(`${seen?.text ?? '-'} in ${notice.text.slice(0, 30)}`);
    }
    return count;
  });
};

describe.each(localeTags)('notices in %s', (locale) => {
  test('each part is found where a person finds it, nearly always, and hardly ever elsewhere', () => {
    const counts = measured(locale);
    const rows = counts.map(
      ({ name, right, missed, wrong }) => `${name.padEnd(16)} ${right} found, ${missed} missed, ${wrong} wrong`,
    );
    console.log([`${locale}:`, ...rows].join('\n'));
    expect(counts.filter(({ right, missed, wrong }) => missed > right / 5 || wrong > 1)).toEqual([]);
    // Every part is tried: one that no notice has would be measured by nothing.
    expect(counts.filter(({ right }) => right === 0).map(({ name }) => name)).toEqual([]);
  });

  test('what is not found is lacking, and nothing is both', () => {
    for (const { text } of notices.filter((notice) => notice.locale === locale)) {
      const { found, lacking } = look(text, locale, compared);
      expect([...found.map(({ name }) => name), ...lacking].sort()).toEqual([...features].sort());
    }
  });
});

test('the words that are shown stand in the notice', () => {
  for (const { text, locale } of notices) {
    const { found, signs: seen } = look(text, locale, compared);
    for (const one of [...found, ...seen]) expect(text.normalize('NFKC')).toContain(one.text);
  }
});

test('the language is told by the script', () => {
  for (const { text, locale } of notices) expect(languageOf(text)).toBe(locale);
});

test.each([
  ['https://www.police.example.org/a', 'police.example.org'],
  ['http://police.example.org@find.top/a', 'find.top'],
  ['https://police.example.org.find.top', 'police.example.org.find.top'],
  ['请看https://gaj.example.gov.cn/1，谢谢', 'gaj.example.gov.cn'],
  ['look at find-child.top/video now', 'find-child.top'],
])('the host of %s is %s', (text, host) => {
  expect(linksIn(text).map((link) => link.host)).toEqual([host]);
});

test('a mail address and a sentence without a space are no links', () => {
  expect(linksIn('write to a@example.org.Call me.Now')).toEqual([]);
});

test.each([
  ['2026年11月2日和2026年10月3日', '2026-11-02'],
  ['on 3 May 2019, and May 4, 2019', '2019-05-04'],
  ['03/05/2019', '2019-05-03'],
  ['11月2日', undefined],
  ['2026-13-40', undefined],
])('the newest day of “%s” is %s', (text, day) => {
  expect(newestDayIn(text)?.day).toBe(day);
});
