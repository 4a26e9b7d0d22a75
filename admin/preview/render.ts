import { experimental_AstroContainer as Container } from 'astro/container';
import { listIn } from '../../src/i18n/format.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { addressOfEntry } from '../../src/i18n/urls.ts';
import { entriesById, forget, type Entry } from '../../src/library/entries.ts';
import { problemsInBody, siteProfile } from '../../src/mdx/policy.ts';
import { isDocument, type DocumentName } from '../../src/model/index.ts';
import Pages from '../../src/pages/[locale]/about/[...address].astro';
import Campaigns from '../../src/pages/[locale]/campaigns/[address].astro';
import Cases from '../../src/pages/[locale]/cases/[address].astro';
import Family from '../../src/pages/[locale]/family/[address].astro';
import Guidance from '../../src/pages/[locale]/guidance/[address].astro';
import News from '../../src/pages/[locale]/news/[address].astro';
import Questions from '../../src/pages/[locale]/questions/[address].astro';
import Lessons from '../../src/pages/[locale]/schools/[address].astro';
import { settings } from '../../src/settings.ts';
import { draftOf, type Unsaved } from './draft.ts';
import Record from './Record.astro';
import { bodyOf } from './stand-ins/body.ts';
import { write } from './stand-ins/given.ts';
import { previewWords } from './words.ts';

export type { Unsaved } from './draft.ts';

/** The whole page of an entry, or what pages show of it; or, where there can be none yet, why, in sentences for the editor. */
export type Preview = { readonly html: string } | { readonly refused: readonly string[] };

type Page = Parameters<Container['renderToString']>[0];

const pages: Readonly<Record<DocumentName | 'family', Page>> = {
  family: Family,
  guidance: Guidance,
  news: News,
  campaigns: Campaigns,
  cases: Cases,
  lessons: Lessons,
  questions: Questions,
  pages: Pages,
};

let container: Promise<Container> | undefined;
const renderer = () => (container ??= Container.create());

const pageOf = async (entry: Entry<DocumentName>, locale: Locale): Promise<string> => {
  const page = 'familyPage' in entry && entry.familyPage !== undefined ? 'family' : entry.type;
  const address = addressOfEntry(entry.type, entry, locale);
  return (await renderer()).renderToString(pages[page], {
    props: { locale, entry },
    params: { locale },
    request: new Request(new URL(address, settings.origin)),
    partial: false,
  });
};

/** What is wrong with the text of an entry, in sentences. */
const refusalsOf = async (entry: Entry<DocumentName>, language: Locale): Promise<readonly string[]> => {
  const { problems } = wordsIn(language);
  const { inText } = previewWords[language];
  return problemsInBody(await bodyOf(entry), entry.id, siteProfile).map(({ line, code, details }) =>
    inText(line, problems[code](details)),
  );
};

const renderNow = async (unsaved: Unsaved, locale: Locale, language: Locale): Promise<Preview> => {
  const words = previewWords[language];
  const { draft, missing } = draftOf(unsaved);
  const labels: Readonly<Record<string, { readonly label: string }>> =
    wordsIn(language).fields.types[draft.type].fields;
  if (missing.length > 0)
    return {
      refused: [
        words.missing(
          listIn(
            language,
            missing.map((name) => labels[name]?.label ?? name),
          ),
        ),
      ],
    };
  if (Object.keys(draft.entry.data.words).length === 0) return { refused: [words.nothingWritten] };
  write(draft);
  forget(draft.type);
  const id = String(draft.entry.data.facts['id']);
  const { type } = draft;
  if (!isDocument(type)) {
    const html = await (await renderer()).renderToString(Record, { props: { locale, type, id }, partial: false });
    return { html };
  }
  const entry = (await entriesById(type, locale)).get(id);
  if (!entry) throw new Error(`The entry ${id} is not among those of its type.`);
  const refused = await refusalsOf(entry, language);
  return refused.length > 0 ? { refused } : { html: await pageOf(entry, locale) };
};

let turn: Promise<unknown> = Promise.resolve();

/**
 * Renders an entry as its page in `locale` will be, with the site's own pages, for an editor who reads `language`. One after the
 * other, because the library asks for what is being written while it works. The text is checked first and is never run.
 */
export const render = (unsaved: Unsaved, locale: Locale, language: Locale): Promise<Preview> => {
  const mine = turn.then(() => renderNow(unsaved, locale, language));
  turn = mine.catch(() => undefined);
  return mine;
};
