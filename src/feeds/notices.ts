import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOfBoard, permanentAddressOf } from '../i18n/urls.ts';
import { noticesIn } from '../library/notices.ts';
import { withdrawnIn } from '../library/withdrawn.ts';
import { latestOf } from '../model/dates.ts';
import { settings } from '../settings.ts';
import type { Listing } from './listing.ts';

const absolute = (address: string) => new URL(address, settings.origin).href;

/** The feed of notices: ids and links, nothing else. What is closed is an entry that readers are to delete. */
export const noticeListingOf = async (locale: Locale): Promise<Listing> => {
  const { notices: words, site } = wordsIn(locale).interface;
  const all = await noticesIn(locale);
  const idOf = (id: string) => absolute(permanentAddressOf(id, locale));
  const deleted = [
    ...all.flatMap((notice) => (notice.isOpen ? [] : [{ id: idOf(notice.id), on: notice.since }])),
    ...withdrawnIn(locale).map(({ on, address }) => ({ id: absolute(address), on })),
  ];
  const items = all.flatMap((notice) => {
    if (!notice.isOpen) return [];
    const changed = notice.renewed ?? notice.issued;
    const { id, address } = notice;
    return [{ id: idOf(id), url: absolute(address), title: id, summary: id, published: undefined, changed }];
  });
  return {
    locale,
    name: 'notices',
    title: site.title(words.feedTitle),
    description: words.summary,
    page: absolute(addressOfBoard(locale)),
    changed: latestOf([...items.map(({ changed }) => changed), ...deleted.map(({ on }) => on)]) ?? '1970-01-01',
    items,
    deleted,
  };
};
