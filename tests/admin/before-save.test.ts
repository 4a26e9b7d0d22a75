import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neighboursAmong } from '../../admin/before-save/neighbours.ts';
import { refusalsOf, typesNamedBy, type Written } from '../../admin/before-save/refusals.ts';
import type { SiteEntry } from '../../admin/entries/entries.ts';
import { placesIn } from '../../src/gate/places.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { readDocument, readRecord } from '../../src/mdx/document.ts';
import { isDocument, typeNames, type TypeName } from '../../src/model/index.ts';
import { wordsIn } from '../../src/i18n/locales.ts';
import { settings } from '../../src/settings.ts';

/** The whole content as Decap would give it. */
const content = new Map<TypeName, SiteEntry[]>(typeNames.map((type) => [type, []]));
for (const { file, type, locale, name } of (await placesIn(settings.contentFolder)).places) {
  const { data, body } = (isDocument(type) ? readDocument : readRecord)(readFileSync(file), file);
  const list = content.get(type) ?? [];
  const entry = list.find((one) => one.name === name);
  const own = { ...data, ...(body !== undefined && { body: body.trim() }) };
  if (entry) Object.assign(entry.files, { [locale]: own });
  else list.push({ type, name, files: { [locale]: own } });
}

const entryOf = (type: TypeName, name: string): SiteEntry => {
  const found = content.get(type)?.find((entry) => entry.name === name);
  if (!found) throw new Error(`${type}/${name} is gone from the content.`);
  return found;
};

/** What is refused of an entry beside all others, with some of its fields changed. */
const refusedOf = ({ type, name, files }: SiteEntry, changed: Written = {}, language: Locale = 'en') => {
  const tags = Object.keys(files) as Locale[];
  const written: Written = Object.fromEntries(tags.map((tag) => [tag, { ...files[tag], ...changed[tag] }]));
  const known = new Map([...content].filter(([one]) => typesNamedBy(type, name, written).has(one)));
  return refusalsOf(type, name, written, language, neighboursAmong(known, { type, name }));
};

test.each(typeNames.filter((type) => (content.get(type) ?? []).length > 0))(
  'nothing is refused of %s as they are on the site',
  (type) => {
    for (const entry of content.get(type)?.slice(0, 3) ?? []) expect(refusedOf(entry), entry.name).toEqual([]);
  },
);

const guide = entryOf('guidance', 'missing-child-first-hours');
const news = entryOf('news', 'alert-system-2025');
const { fields } = wordsIn('zh-Hans').fields.types.guidance;

test('every word and fact is refused by its language, its label and what mends it', () => {
  const found = refusedOf(
    guide,
    { en: { reviewed: 'soon', sources: [] }, 'zh-Hans': { title: '标'.repeat(80), body: '一句。\n\n先报案{1+1}。' } },
    'zh-Hans',
  );
  expect(found.map(({ locale, where }) => ({ locale, where }))).toEqual(
    expect.arrayContaining([
      { locale: 'en', where: fields.reviewed.label },
      { locale: 'en', where: fields.sources.label },
      { locale: 'zh-Hans', where: fields.title.label },
      { locale: 'zh-Hans', where: `${wordsIn('zh-Hans').fields.body.label}第3行` },
    ]),
  );
  for (const { sentence } of found) expect(sentence).not.toMatch(/\b(?:title|reviewed|sources)\b/);
});

test.each([
  ['a claim that does not exist', news, { body: 'See <Claim id="no-such-claim" />.' }, 'no-such-claim'],
  [
    'a link that leads nowhere',
    news,
    { body: 'See [the guide](/en/guidance/no-such-guide/).' },
    '/en/guidance/no-such-guide/',
  ],
  ['a link to another language', news, { body: 'See [help](/zh-Hans/help/).' }, '/en/help/'],
  ['a topic that does not exist', guide, { topics: ['no-such-topic'] }, 'no-such-topic'],
  ['a figure in the title that no claim carries', news, { title: 'China finds 4,321 children' }, '4,321'],
  ['a word that is not written here', news, { summary: 'The heroic police.' }, 'heroic'],
  ['a count without its claim', news, { body: 'The police found 312 people.' }, '312'],
])('refused as the build would: %s', (_, entry, changed, said) => {
  const found = refusedOf(entry, { en: changed });
  expect(found.map(({ sentence }) => sentence).join('\n')).toContain(said);
});

test('an unfinished draft can be kept, but not code in it', () => {
  const draft = { title: 'A title', slug: 'a-title', id: 'abc123', status: 'draft', body: 'A text.' };
  const refused = (own: object) => refusalsOf('guidance', 'a-title', { en: { ...draft, ...own }, 'zh-Hans': {} }, 'en');
  expect(refused({})).toEqual([]);
  expect(refused({ title: '', body: '' })).toEqual([]);
  expect(refused({ body: 'A text {1+1}.' })).toMatchObject([
    { locale: 'en', sentence: wordsIn('en').problems['code-expression']({}) },
  ]);
  expect(refused({ status: 'review' }).length).toBeGreaterThan(0);
});

test('what keeps every language from being whole is told by labels', () => {
  const { summary } = wordsIn('en').fields.types.guidance.fields;
  const [found] = refusedOf(guide, { en: { summary: '' }, 'zh-Hans': { summary: '' } });
  expect(found?.sentence).toContain(summary.label);
});
