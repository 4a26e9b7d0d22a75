import type { Locale } from '../i18n/locales.ts';
import { newestDayIn } from './dates.ts';
import { en } from './en.ts';
import { features, signs, type Feature, type Findings, type Seen, type Sign } from './findings.ts';
import { linksIn } from './links.ts';
import type { Wordings } from './wordings.ts';
import { zhHans } from './zh-hans.ts';

const wordings: Readonly<Record<Locale, Wordings>> = { en, 'zh-Hans': zhHans };

/** What is compared with: hosts of the police that the facts of the site name, without `www.`, and the day of reading. */
export interface Compared {
  readonly hosts: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** After how many days without a newer one a notice is called old: as long as one may be valid here. */
export const oldAfter = 30;

/** The language in which a notice is written, by its script. */
export const languageOf = (text: string): Locale => (/\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en');

const first = (text: string, patterns: readonly string[]): string | undefined =>
  patterns.map((source) => new RegExp(source, 'u').exec(text)?.[0].trim()).find((found) => found);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const ageIn = (text: string, source: string): Seen<'adult'> | undefined => {
  const [whole = '', ...groups] = new RegExp(source, 'u').exec(text) ?? [];
  const years = Number(groups.find((group) => group));
  return years >= 18 ? { name: 'adult', text: whole } : undefined;
};

/** Signs that no wording shows alone. */
const compound = (text: string, own: Wordings, { hosts, today }: Compared): Readonly<Partial<Record<Sign, string>>> => {
  const mobile = first(text, [own.mobile]);
  const hasPolice = first(text, [...own.features.officer, own.emergency]) !== undefined;
  const newest = newestDayIn(text);
  const strange = linksIn(text).find(({ host }) => !hosts.includes(host));
  const adult = ageIn(text, own.age);
  return {
    ...(mobile !== undefined && !hasPolice && { 'private-number': mobile }),
    ...(strange && { 'unknown-link': strange.host }),
    ...(newest && daysBetween(newest.day, today) > oldAfter && { old: newest.text }),
    ...(adult && { adult: adult.text }),
  };
};

/**
 * Looks for what the wording of a notice has and lacks, in one language. It reads the text and nothing else, keeps nothing,
 * and never says whether a notice is real: a false one can be copied from a true one word for word.
 */
export const look = (given: string, locale: Locale, compared: Compared): Findings => {
  const text = given.normalize('NFKC');
  const own = wordings[locale];
  const known = linksIn(text).find(({ host }) => compared.hosts.includes(host));
  const textOf = (feature: Feature) => (feature === 'link' ? known?.host : first(text, own.features[feature]));
  const found = features.flatMap((name): readonly Seen<Feature>[] => {
    const seen = textOf(name);
    return seen === undefined ? [] : [{ name, text: seen }];
  });
  const others = compound(text, own, compared);
  const doubtful = signs.flatMap((name): readonly Seen<Sign>[] => {
    const seen = Object.hasOwn(own.signs, name)
      ? first(text, own.signs[name as keyof Wordings['signs']])
      : others[name];
    return seen === undefined ? [] : [{ name, text: seen }];
  });
  const has = new Set(found.map(({ name }) => name));
  return { found, lacking: features.filter((name) => !has.has(name)), signs: doubtful };
};
