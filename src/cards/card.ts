import type { InterfaceWords } from '../i18n/dictionary.ts';
import { wordsIn, type Locale } from '../i18n/locales.ts';

/** What the card of an entry is made of. Discreet entries, help and lists have none: they get the neutral card of the language. */
export interface CardWords {
  readonly id: string;
  readonly type: keyof InterfaceWords['cards'];
  readonly title: string;
  /** The language of the title. */
  readonly lang: Locale;
}

/** In pixels: what Open Graph's readers show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Raise it when a card comes to look different, so that nobody keeps the old one. */
const design = 1;

/** FNV-1a over 53 bits is enough to tell versions of one card apart; layouts need it in the editor's browser too. */
const versionOf = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(36).padStart(13, '0').slice(-10);
};

/** What stands on a card: the kind of page and its title; on the neutral card of a language, the name of the site alone. */
export interface CardText {
  readonly lang: Locale;
  readonly kind?: string | undefined;
  readonly title: string;
}

/** The text of the card of an entry, or of the neutral card where there is none. */
export const cardTextOf = (card: CardWords | undefined, locale: Locale): CardText => {
  const { site, cards } = wordsIn(card ? card.lang : locale).interface;
  return card ? { lang: card.lang, kind: cards[card.type], title: card.title } : { lang: locale, title: site.name };
};

/** The name of a card's file without its ending: tells nothing but the entry's id, its language and its version. */
export const cardNameOf = (card: CardWords | undefined, locale: Locale): string => {
  const text = cardTextOf(card, locale);
  return `${card ? `${card.id}-` : ''}${text.lang}-${versionOf(JSON.stringify([design, text]))}`;
};

/** Where a card lies, and what it shows in words. */
export const cardOf = (card: CardWords | undefined, locale: Locale) => {
  const { kind, title, lang } = cardTextOf(card, locale);
  const { marks } = wordsIn(lang).interface;
  return { address: `/cards/${cardNameOf(card, locale)}.png`, alt: kind ? `${kind}${marks.colon}${title}` : title };
};
