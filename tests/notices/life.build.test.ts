import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { dateIn } from '../../src/i18n/format.ts';
import { localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import {
  addressOfBoard,
  addressOfFeed,
  addressOfNotice,
  addressOfNoticeCard,
  addressOfNoticePicture,
  addressOfPoster,
  permanentAddressOf,
} from '../../src/i18n/urls.ts';
import type { Holdings } from '../../src/release/holdings.ts';
import { publish } from '../../src/release/publish.ts';
import { placeIn, projectRoot, releasesIn } from '../../src/release/release.ts';
import { rollBack } from '../../src/release/roll-back.ts';
import { serve } from '../../src/release/serve.ts';
import { findBrowser } from '../browser.ts';
import { addressesFound } from '../indexed.ts';
import { buildFrom } from '../content/built-from.ts';
import { edited, newFolderOf, paths as sound } from '../content/sound-content.ts';
import { notice, noticeZh, paths, withNotice } from './invented.ts';
import { filesWith } from './traces.ts';

/** Four notices of nobody: one that only expires, one that is closed, one that is withdrawn, one that is renewed. */
const lives = {
  expires: { letter: 'b', digit: '1', colour: { r: 57, g: 255, b: 20 } },
  closed: { letter: 'c', digit: '2', colour: { r: 255, g: 0, b: 255 } },
  withdrawn: { letter: 'd', digit: '3', colour: { r: 0, g: 255, b: 255 } },
  renewed: { letter: 'f', digit: '4', colour: { r: 255, g: 255, b: 0 } },
} as const;
type Life = keyof typeof lives;
const all = Object.keys(lives) as Life[];
const ended = all.filter((life) => life !== 'renewed');

const idOf = (life: Life) => `zq7x2${lives[life].letter}`;
const fileOf = (life: Life, locale: Locale) => `notices/${locale}/${idOf(life)}.yaml`;
/** A text about the one invented child, as it would be about another. */
const about = (life: Life, text: string) => {
  const { letter, digit } = lives[life];
  return text
    .replaceAll(/zqxv/gi, (word) => word + letter)
    .replaceAll('非真人', `非真人${digit}`)
    .replaceAll('0000000123', `000000${digit}123`)
    .replaceAll('zq7x2v', idOf(life));
};
const tracesOf = (life: Life) => [
  `zqxv${lives[life].letter}`,
  `非真人${lives[life].digit}`,
  `000000${lives[life].digit}1234`,
];

const [firstDay, lastDay, dayAfterwards] = ['2026-11-24', '2026-12-20', '2026-12-21'] as const;
const root = mkdtempSync(join(tmpdir(), 'homeward-notices-'));
const place = placeIn(root);
let content = '';
let holdingsOf: (folder: string) => Promise<Holdings>;

const change = (life: Life, ...edits: readonly (readonly [from: string, to: string])[]) => {
  const file = join(content, fileOf(life, 'en'));
  writeFileSync(
    file,
    edits.reduce((text, [from, to]) => text.replace(from, to), readFileSync(file, 'utf8')),
  );
};

/** Publishes the content as it is on a day; returns what is found of each child in everything that is kept. */
const publishOn = async (day: string) => {
  vi.stubEnv('BUILD_DATE', day);
  await publish({
    place,
    must: ['index.html'],
    holdings: () => holdingsOf(content),
    build: (folder) => buildFrom(content, folder, { NOTICES: 'on', BUILD_DATE: day }),
  });
};
const found = (life: Life) => filesWith(place.releases, tracesOf(life), lives[life].colour);
const read = (address: string) =>
  readFileSync(join(place.link, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
const mainOf = (address: string) => (/<main[\s\S]*<\/main>/.exec(read(address))?.[0] ?? '').replace(/<wbr[^>]*>/g, '');
const cards: Record<string, Buffer> = {};

beforeAll(async () => {
  vi.stubEnv('NOTICES', 'on');
  ({ holdingsOf } = await import('../../src/gate/holdings.ts'));
  content = await newFolderOf({
    ...withNotice,
    ...edited(sound.news, ['![A police station](/media/station.png)', 'Nothing else is known.']),
    'media/station.png': undefined,
    'media/notice-zq7x2v.png': undefined,
    'media/card.txt': 'Call 110.\n',
    [paths.notice]: undefined,
    [paths.noticeZh]: undefined,
    ...Object.fromEntries(
      all.flatMap((life) => [
        [fileOf(life, 'en'), about(life, notice)],
        [fileOf(life, 'zh-Hans'), about(life, noticeZh)],
      ]),
    ),
  });
  for (const life of all)
    await sharp({ create: { width: 300, height: 400, channels: 3, background: lives[life].colour } })
      .png()
      .toFile(join(content, 'media', `notice-${idOf(life)}.png`));
  await publishOn(firstDay);
}, 300_000);
afterAll(() => {
  vi.unstubAllEnvs();
  for (const folder of [root, content]) rmSync(folder, { recursive: true, force: true });
});

describe('issued', () => {
  test('a notice is on its page, its poster and the board, with its picture, and nowhere else', async () => {
    const files = await found('expires');
    const expected = localeTags.flatMap((locale) => [
      `${addressOfNotice(idOf('expires'), locale)}index.html`,
      `${addressOfPoster(idOf('expires'), locale)}index.html`,
      `${addressOfBoard(locale)}index.html`,
    ]);
    expect(files).toEqual([...expected, addressOfNoticePicture(idOf('expires'))].map((path) => `1${path}`).sort());
  });

  test.each(localeTags)('%s: page and poster say until when, and what to do then', (locale) => {
    const { notices } = wordsIn(locale).interface;
    const until = dateIn(locale, lastDay);
    expect(mainOf(addressOfNotice(idOf('expires'), locale))).toContain(until);
    const poster = mainOf(addressOfPoster(idOf('expires'), locale));
    expect(poster.split(notices.destroy(until))).toHaveLength(3);
    expect(poster).toContain(`src="/qr/${idOf('expires')}-${locale}.svg"`);
    expect(existsSync(join(place.link, `qr/${idOf('expires')}-${locale}.svg`))).toBe(true);
    expect(mainOf(addressOfBoard(locale))).toContain(wordsIn(locale).vocabularies.province.gd);
  });

  test.each(localeTags)(
    '%s: the poster is one sheet of A4',
    async (locale) => {
      const server = await serve({ place, port: 0 });
      const { executablePath, args } = findBrowser();
      const browser = await chromium.launch({ executablePath, args: [...args] });
      try {
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${server.port}${addressOfPoster(idOf('expires'), locale)}`);
        const paper = await page.pdf({ preferCSSPageSize: true });
        expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      } finally {
        await browser.close();
        await server.close();
      }
    },
    120_000,
  );

  test.each(localeTags)('%s: the title tells nothing to the history, and no search engine is to list it', (locale) => {
    for (const address of [
      addressOfNotice(idOf('expires'), locale),
      addressOfPoster(idOf('expires'), locale),
      addressOfBoard(locale),
    ]) {
      const html = read(address);
      expect(html).toContain('name="robots" content="noindex"');
      expect(addressesFound(locale, place.link)).not.toContain(address);
      expect(html).not.toContain('ld+json');
      expect((/<head>[\s\S]*<\/head>/.exec(html)?.[0] ?? '').replace(/<meta name="description"[^>]*>/, '')).not.toMatch(
        /zqxv|非真人/i,
      );
    }
  });

  test.each(localeTags)('%s: feeds carry id and link only', (locale) => {
    const feed = JSON.parse(read(addressOfFeed('notices', 'json', locale))) as { items: Record<string, string>[] };
    expect(feed.items.map(({ title }) => title).sort()).toEqual(all.map(idOf).sort());
    for (const item of feed.items) {
      const id = item['title'] ?? '';
      expect(item['id']).toMatch(new RegExp(`${permanentAddressOf(id, locale)}$`));
      expect(item['content_text']).toBe(id);
      expect(item['url']).toMatch(new RegExp(`${addressOfNotice(id, locale)}$`));
    }
  });

  test('the card for chats tells of no person, always at one address', () => {
    for (const locale of localeTags)
      for (const life of all) {
        const address = addressOfNoticeCard(idOf(life), locale);
        cards[address] = readFileSync(join(place.link, address));
        expect(read(addressOfNotice(idOf(life), locale))).toContain(address);
      }
  });
});

describe('afterwards', () => {
  beforeAll(async () => {
    change(
      'renewed',
      ['renewals: []', `renewals: [{ on: ${lastDay}, until: 2027-01-19, by: mps }]`],
      [`expires: ${lastDay}`, 'expires: 2027-01-19'],
    );
    change('closed', ['ended:', `ended: 2026-12-01`], [`expires: ${lastDay}`, 'expires: 2027-01-19']);
    change('withdrawn', ['status: published', 'status: draft']);
    const withdrawn = {
      type: 'notices',
      address: `/{locale}/notices/${idOf('withdrawn')}/`,
      status: 'withdrawn',
      since: firstDay,
      changed: '2026-12-02',
    };
    writeFileSync(join(content, 'permalinks.json'), JSON.stringify({ [idOf('withdrawn')]: withdrawn }));
    await publishOn(dayAfterwards);
  }, 300_000);

  test.each(ended)('%s: not one byte of the child is left, in the site or in a release that was kept', async (life) => {
    expect(await found(life)).toEqual([]);
  });

  test('the release that held them is gone, and cannot be shown again', async () => {
    expect(releasesIn(place).map(({ number }) => number)).toEqual([2]);
    await expect(rollBack(place, await holdingsOf(content), 1)).rejects.toThrow();
  });

  test.each(localeTags)('%s: a page of what is closed says so and nothing else, whatever the reason', (locale) => {
    const { notices } = wordsIn(locale).interface;
    for (const life of ['expires', 'closed'] as const) {
      const html = read(addressOfNotice(idOf(life), locale));
      expect(mainOf(addressOfNotice(idOf(life), locale))).toContain(notices.closed);
      expect(html).not.toContain(wordsIn(locale).vocabularies.province.gd);
      expect(html).not.toMatch(/Ministry of Public Security|police\.example/);
      expect(existsSync(join(place.link, addressOfPoster(idOf(life), locale)))).toBe(false);
    }
    const board = mainOf(addressOfBoard(locale));
    expect(board).toContain(notices.closedCount(2));
    for (const life of ended) expect(board).not.toContain(idOf(life));
  });

  test('its card says closed, at the address where it was', () => {
    for (const locale of localeTags)
      for (const life of ['expires', 'closed'] as const) {
        const address = addressOfNoticeCard(idOf(life), locale);
        expect(readFileSync(join(place.link, address)).equals(cards[address] ?? Buffer.alloc(0))).toBe(false);
      }
    const [first, second] = (['expires', 'closed'] as const).map((life) =>
      readFileSync(join(place.link, addressOfNoticeCard(idOf(life), 'en'))),
    );
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });

  test.each(localeTags)('%s: feed readers are told to delete it (RFC 6721)', async (locale) => {
    const atom = read(addressOfFeed('notices', 'atom', locale));
    for (const [life, on] of [
      ['expires', dayAfterwards],
      ['closed', '2026-12-01'],
      ['withdrawn', '2026-12-02'],
    ] as const)
      expect(atom).toMatch(
        new RegExp(`<at:deleted-entry ref="[^"]*${permanentAddressOf(idOf(life), locale)}" when="${on}T00:00:00Z"/>`),
      );
    expect(atom.match(/<entry>/g)).toHaveLength(1);
    const news = read(addressOfFeed('news', 'atom', locale));
    expect(news).toContain(`${permanentAddressOf(idOf('withdrawn'), locale)}" when="2026-12-02T00:00:00Z"/>`);
    const schema = [readFileSync(join(projectRoot, 'tests/content/schemas/atom.rng'), 'utf8')];
    const xml = [atom, news].map((contents, at) => ({ fileName: `${at}.xml`, contents }));
    const { errors } = await validateXML({ xml, schema, extension: 'relaxng' });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  test.each(localeTags)('%s: what was withdrawn leaves only the day', (locale) => {
    const { permanent } = wordsIn(locale).interface;
    expect(mainOf(addressOfNotice(idOf('withdrawn'), locale))).toContain(
      permanent.withdrawn(dateIn(locale, '2026-12-02')),
    );
  });

  test.each(localeTags)('%s: what was renewed is open still, with the day of its renewal', (locale) => {
    const main = mainOf(addressOfNotice(idOf('renewed'), locale));
    expect(main).toContain(dateIn(locale, '2027-01-19'));
    expect(main).toContain(dateIn(locale, lastDay));
  });
});
