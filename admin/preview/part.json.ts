import type { APIRoute } from 'astro';
import { articleOf } from '../../src/library/article.ts';
import { entriesIn, storedOf, type Stored } from '../../src/library/entries.ts';
import { inEachLocale } from '../../src/library/paths.ts';
import { documentNames, isTypeName, typeNames, type TypeName } from '../../src/model/index.ts';
import type { StoredMedia } from './stored.ts';
import { told } from './told.ts';

/** One file for each type of entry, which the preview asks for when a page needs it, and one for pictures and files. */
export const getStaticPaths = () => [...typeNames, 'media'].map((part) => ({ params: { part } }));

const only = (values: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

/** Of how a contact was checked, pages tell only when it was rung. */
const rungAmong = (checks: unknown) =>
  (Array.isArray(checks) ? (checks as readonly { readonly by: string }[]) : []).filter(({ by }) => by === 'rang');

/** The published entries of a type, with what pages show of them and nothing else. */
const entriesOf = async (type: TypeName): Promise<readonly Stored[]> => {
  const names = told[type];
  if (!names) return [];
  return (await storedOf(type)).map(({ id, data: { facts, words } }) => ({
    id,
    data: {
      facts: {
        id: facts['id'],
        ...only(facts, names),
        ...(type === 'contacts' && { checks: rungAmong(facts['checks']) }),
      },
      words: Object.fromEntries(Object.entries(words).map(([locale, own]) => [locale, only(own, names)])),
      files: {},
    },
  }));
};

const media = async (): Promise<StoredMedia> => {
  const articles = await inEachLocale(async (locale) => {
    const entries = (await Promise.all(documentNames.map((type) => entriesIn(type, locale)))).flat();
    return Promise.all(entries.map((entry) => articleOf(entry, locale)));
  });
  return {
    pictures: Object.assign({}, ...articles.map(({ facts }) => facts.pictures)) as StoredMedia['pictures'],
    downloads: Object.assign({}, ...articles.map(({ facts }) => facts.downloads)) as StoredMedia['downloads'],
  };
};

/** `/admin/preview/<type>.json` and `/admin/preview/media.json`. */
export const GET: APIRoute = async ({ params: { part = '' } }) =>
  Response.json(isTypeName(part) ? await entriesOf(part) : await media());
