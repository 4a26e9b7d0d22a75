import { Feed } from 'feed';
import { wordsIn } from '../i18n/locales.ts';
import { addressOf, addressOfFeed, type FeedFormat } from '../i18n/urls.ts';
import { settings } from '../settings.ts';
import type { Listing } from './listing.ts';

const absolute = (address: string) => new URL(address, settings.origin).href;
const asIs = (text: string) => text;
/** Plain text as HTML: readers of feeds take what is marked as HTML for markup. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const publisherOf = ({ locale }: Listing) => ({
  name: wordsIn(locale).interface.site.name,
  link: absolute(addressOf('home', locale)),
});

/** The feed as the library takes it; `titled` is how the format wants the titles of entries. */
const feedOf = (listing: Listing, format: FeedFormat, titled: (text: string) => string): Feed => {
  const { locale, name, title, description, page, changed, items } = listing;
  const self = absolute(addressOfFeed(name, format, locale));
  const feed = new Feed({
    id: self,
    title,
    description,
    link: page,
    language: locale,
    feed: self,
    updated: new Date(changed),
    copyright: wordsIn(locale).interface.footer.licence,
    author: publisherOf(listing),
    docs: 'https://www.rssboard.org/rss-specification',
    generator: false,
  });
  for (const item of items)
    feed.addItem({
      id: item.id,
      link: item.url,
      title: titled(item.title),
      description: asHtml(item.summary),
      date: new Date(item.changed),
      ...(item.published !== undefined && { published: new Date(item.published) }),
    });
  return feed;
};

/** JSON Feed 1.1; the library writes version 1, which has no language. */
const jsonOf = (listing: Listing): string => {
  const { locale, name, title, description, page, items } = listing;
  const { name: publisher, link } = publisherOf(listing);
  const timeOf = (day: string) => `${day}T00:00:00Z`;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: absolute(addressOfFeed(name, 'json', locale)),
    description,
    language: locale,
    authors: [{ name: publisher, url: link }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      ...(item.published !== undefined && { date_published: timeOf(item.published) }),
      date_modified: timeOf(item.changed),
    })),
  });
};

/** Entries that are gone, in Atom's own words for them (RFC 6721): readers that know them delete what they kept. */
const tombstones = ({ deleted }: Listing): string =>
  deleted.map(({ id, on }) => `<at:deleted-entry ref="${id}" when="${on}T00:00:00Z"/>`).join('');

/** Writes a feed in a format: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
export const written: Readonly<Record<FeedFormat, (listing: Listing) => string>> = {
  rss: (listing) => feedOf(listing, 'rss', asIs).rss2(),
  // The library does not say the language, without which a reader cannot choose the right glyphs for Chinese.
  atom: (listing) =>
    feedOf(listing, 'atom', asHtml)
      .atom1()
      .replace('<feed ', `<feed xml:lang="${listing.locale}" xmlns:at="http://purl.org/atompub/tombstones/1.0" `)
      .replace('</feed>', () => `${tombstones(listing)}</feed>`),
  json: jsonOf,
};
