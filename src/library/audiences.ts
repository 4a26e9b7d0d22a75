import { wordsIn, type Locale } from '../i18n/locales.ts';
import { addressOfAudience } from '../i18n/urls.ts';
import { numberOfAudience } from '../model/audiences.ts';
import type { ItemGroup } from '../model/listed.ts';
import { vocabularies, type Term } from '../model/vocabularies.ts';
import { entriesById, entriesIn } from './entries.ts';
import { guidanceIn, lessonsIn, newsIn, questionsIn } from './lists.ts';
import { inEachLocale } from './paths.ts';

type Audience = Term<'audience'>;

/** Readers whom no news is brought to: what they look for is help (SAFETY, "The first screen"). */
const withoutNews: readonly Audience[] = ['families', 'survivors'];

const mostNews = 5;

/** The groups of readers that guides are written for, each with the address of its page. */
export const audiencesIn = async (locale: Locale) => {
  const guides = await entriesIn('guidance', locale);
  return vocabularies.audience
    .filter((audience) => guides.some(({ audiences }) => audiences.includes(audience)))
    .map((audience) => ({
      audience,
      name: wordsIn(locale).vocabularies.audience[audience],
      address: addressOfAudience(audience, locale),
    }));
};

/**
 * What is written for a group of readers: guides, then answers, lessons, and the last news of what those guides can prevent.
 * Never a case.
 */
export const writtenFor = async (audience: Audience, locale: Locale): Promise<readonly ItemGroup[]> => {
  const { topics, lessons } = wordsIn(locale).interface;
  const isFor = ({ audiences }: { readonly audiences: readonly Audience[] }) => audiences.includes(audience);
  const guides = await entriesById('guidance', locale);
  const news = await newsIn(locale, ({ prevention }) => {
    const guide = guides.get(prevention);
    return guide !== undefined && isFor(guide) && !withoutNews.includes(audience);
  });
  return [
    { heading: topics.guides, items: await guidanceIn(locale, isFor) },
    { heading: topics.questions, items: await questionsIn(locale, isFor) },
    { heading: lessons.title, items: await lessonsIn(locale, isFor) },
    { heading: topics.news, items: news.slice(0, mostNews) },
  ].filter(({ items }) => items.length > 0);
};

/** For `getStaticPaths`: a page for each group of readers in every language. */
export const audiencePaths = () =>
  inEachLocale(async (locale) =>
    (await audiencesIn(locale)).map(({ audience, name }) => {
      const number = numberOfAudience(audience);
      return { params: { locale, audience: String(number ?? audience) }, props: { locale, audience, name, number } };
    }),
  );
