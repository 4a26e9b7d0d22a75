import { offerScript, pageScripts, searchScripts } from 'virtual:scripts';
import { localeTags, wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOf } from '../i18n/urls.ts';
import type { SiteFrame } from '../model/shown.ts';
import { settings } from '../settings.ts';
import { contactsNamed } from './contacts.ts';
import { addressOfDocument, entriesIn } from './entries.ts';

/** The lines whose numbers stand on every page, by the region that they are called in. */
const emergencyLines = {
  mainland: 'cn-110-police',
  uk: 'gb-999-emergency',
  northAmerica: 'us-911-emergency',
  europe: 'eu-112-emergency',
} as const;

/** What every page of a language carries around its own words. `policy` is the Content Security Policy of its class. */
export const frameIn = async (locale: Locale, policy: string): Promise<SiteFrame> => {
  const contacts = new Map(
    (await contactsNamed(Object.values(emergencyLines), locale)).map((contact) => [contact.id, contact]),
  );
  const numbers = Object.fromEntries(
    Object.entries(emergencyLines).flatMap(([region, id]) => {
      const contact = contacts.get(id);
      return contact ? [[region, contact]] : [];
    }),
  ) as SiteFrame['numbers'];
  const guides = await entriesIn('guidance', locale);
  const guideCalled = (name: string) => guides.find(({ slug }) => slug === name);
  const missingChild = guideCalled('missing-child-first-hours');
  const watchedPhone = guideCalled('using-a-watched-phone');
  const method = (await entriesIn('pages', locale)).find(({ slug }) => slug === 'how-we-verify');
  const help = addressOf('help', locale);
  return {
    origin: settings.origin,
    policy,
    numbers,
    missingChild: missingChild ? addressOfDocument(missingChild, locale) : help,
    help,
    method: method && addressOfDocument(method, locale),
    script: pageScripts[locale].address,
    search: {
      script: searchScripts[locale].address,
      failed: wordsIn(locale).interface.search.failed,
    },
    offer: offerScript.address,
    leave: {
      site: settings.leaveTo[locale][0],
      limits: watchedPhone ? addressOfDocument(watchedPhone, locale) : addressOf('privacy', locale),
    },
  };
};

/** The frames of all languages, for pages that speak all of them. */
export const framesOfAll = (policy: string) =>
  Promise.all(localeTags.map(async (locale) => ({ locale, frame: await frameIn(locale, policy) })));
