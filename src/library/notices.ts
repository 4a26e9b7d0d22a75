import { resolve } from 'node:path';
import sharp from 'sharp';
import { today } from '../clock.ts';
import { localeTags, wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOfBoard, addressOfNotice, addressOfNoticePicture, addressOfPoster } from '../i18n/urls.ts';
import { dayAfter } from '../model/ageing.ts';
import { latestOf } from '../model/dates.ts';
import { mayDescribe } from '../model/person.ts';
import type { OpenNotice, ShownNotice } from '../model/shown-notice.ts';
import { vocabularies } from '../model/vocabularies.ts';
import { boardIsOn } from '../notices/decision.ts';
import { settings } from '../settings.ts';
import { entriesById, entriesIn, type Entry } from './entries.ts';
import { inEveryLocale } from './paths.ts';

type Stored = Entry<'notices'>;
type Always = 'id' | 'lang' | 'issued' | 'expires';
/** Of a notice that is over, the loader leaves nothing but these. */
type Notice = Pick<Stored, Always> & Partial<Omit<Stored, Always>>;
/** Of one that may be shown, it has made sure that nothing is missing. */
type Whole = Stored & Pick<OpenNotice, Extract<keyof OpenNotice, keyof Stored>>;

/** What is shown of an open notice. The loader has left a person in it only as long as that may be. */
const openOf = async (notice: Notice, locale: Locale): Promise<OpenNotice> => {
  const agency = (await entriesById('agencies', locale)).get(notice.agency ?? '');
  const there = notice as Whole;
  return {
    ...there,
    isOpen: true,
    agency: agency?.name ?? '',
    address: addressOfNotice(notice.id, locale),
    poster: addressOfPoster(notice.id, locale),
    renewed: latestOf((notice.renewals ?? []).map(({ on }) => on)),
    picture: notice.picture && addressOfNoticePicture(notice.id),
  };
};

const shown = async (notice: Notice, locale: Locale): Promise<ShownNotice> =>
  mayDescribe(notice, today())
    ? openOf(notice, locale)
    : {
        isOpen: false,
        id: notice.id,
        address: addressOfNotice(notice.id, locale),
        since: notice.ended ?? dayAfter(notice.expires, 1),
      };

/** Every notice, by id; none while the board is off. */
export const noticesIn = async (locale: Locale): Promise<readonly ShownNotice[]> =>
  Promise.all(
    [...(await entriesIn('notices', locale))]
      .sort((a, b) => b.issued.localeCompare(a.issued) || a.id.localeCompare(b.id))
      .map((notice) => shown(notice, locale)),
  );

/** Whether there is a board at all. */
export const hasBoard = (): boolean => boardIsOn(settings.contentFolder);

/** What the board shows: open notices by province or place, in the order of the lists; of closed ones only how many there are. */
export const boardIn = async (locale: Locale) => {
  const all = await noticesIn(locale);
  const open = all.filter((notice) => notice.isOpen);
  const { province, place } = wordsIn(locale).vocabularies;
  const groups = [
    ...vocabularies.province.map((key) => ({
      heading: province[key],
      notices: open.filter((notice) => notice.province === key),
    })),
    ...vocabularies.place.map((key) => ({
      heading: place[key],
      notices: open.filter((notice) => notice.province === undefined && notice.place === key),
    })),
  ].filter(({ notices }) => notices.length > 0);
  return { groups, closed: all.length - open.length };
};

/** The board's address in every language. */
export const boardAlternates = () => inEveryLocale(addressOfBoard);

/** For `getStaticPaths`: the board in every language, where there is one. */
export const boardPaths = () =>
  hasBoard() ? localeTags.map((locale) => ({ params: { locale }, props: { locale } })) : [];

/** For `getStaticPaths`: every notice in every language. */
export const noticePaths = async () =>
  (
    await Promise.all(
      localeTags.map(async (locale) =>
        (await noticesIn(locale)).map((notice) => ({
          params: { locale, notice: notice.id },
          props: { locale, notice },
        })),
      ),
    )
  ).flat();

/** The same of open ones alone: nothing else has a poster. */
export const posterPaths = async () =>
  (await noticePaths()).flatMap(({ params, props: { locale, notice } }) =>
    notice.isOpen ? [{ params, props: { locale, notice } }] : [],
  );

/** For `getStaticPaths`: the picture of every open notice that has one. */
export const picturePaths = async () => {
  const [locale] = localeTags;
  const notices = locale ? await entriesIn('notices', locale) : [];
  return notices.flatMap(({ id, picture }: Notice) =>
    picture ? [{ params: { picture: id }, props: { picture } }] : [],
  );
};

/** A picture, decoded and encoded anew and never kept: other pictures lie in a cache, where this one would outlive its notice. */
export const pictureAt = async (address: string): Promise<Response> => {
  const file = resolve(settings.contentFolder, address.slice(1));
  const bytes = await sharp(file).autoOrient().resize({ width: 800, withoutEnlargement: true }).jpeg().toBuffer();
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/jpeg' } });
};
