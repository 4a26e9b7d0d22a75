import type { Locale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import type { Path } from '../mdx/yaml.ts';
import type { TypeName } from '../model/index.ts';
import { countsIn } from '../wording/counts/index.ts';
import { numbersIn } from '../wording/numbers.ts';
import type { Body } from './bodies.ts';
import { shownIn, type ContentFile, type Entry } from './entries.ts';
import { isEmpty, problemAt, textsOf } from './fields.ts';
import type { Index } from './references.ts';

/** Types whose titles and summaries tell of figures that claims of the entry carry. */
const types: ReadonlySet<TypeName> = new Set(['news', 'cases', 'campaigns', 'questions']);
/** What stands in lists, feeds and chats without the claims of the page. */
const fields = ['title', 'summary', 'inShort'];

/** A claim with its figure, or where it has none its statement, as a reader of one language sees it. */
export interface Figure {
  readonly id: string;
  readonly value: unknown;
  readonly text: string;
}

/** The figure of a claim; nothing where there is no such claim. */
export const figureOf = (id: string, locale: Locale, index: Index): Figure | undefined => {
  const claim = index.find('claims', id);
  const lang = claim && shownIn(claim, locale);
  const { figure, statement } = (lang && claim.files.get(lang)?.words) ?? {};
  return claim && { id, value: claim.facts['value'], text: String(isEmpty(figure) ? statement : figure) };
};

/** Words that tell no number: hundreds of women, 数百名, 十几起. */
const isRough = (count: string, locale: Locale) =>
  locale === 'zh-Hans' ? /[几数]|^上|^成/u.test(count) : numbersIn(count, locale).length === 0;

/** Whether a claim carries a count: each of its numbers is the value or stands in the text; words that tell none stand there too. */
export const carries = ({ value, text }: Figure, count: string, locale: Locale): boolean => {
  if (isRough(count, locale)) return text.toLowerCase().includes(count.toLowerCase());
  const known = [...(typeof value === 'number' ? [value] : []), ...numbersIn(text, locale)];
  return numbersIn(count, locale).every((number) => known.includes(number));
};

const textsIn = ({ words }: ContentFile): readonly { readonly path: Path; readonly text: string }[] =>
  fields.flatMap((field) => {
    const value = words[field];
    if (typeof value === 'string') return [{ path: [field], text: value }];
    return textsOf(value).map((text, at) => ({ path: [field, at], text }));
  });

/**
 * Counts of people, cases or money in titles and summaries that no claim of the entry carries: a corrected claim stops the
 * build until the title follows.
 */
export const problemsInFigures = (
  entries: readonly Entry[],
  bodies: readonly Body[],
  index: Index,
): readonly Problem[] => {
  const bodyOf = new Map(bodies.map((body) => [body.file, body]));
  return entries
    .filter(({ type }) => types.has(type))
    .flatMap((entry) =>
      [...entry.files.values()].flatMap((file) => {
        const uses = bodyOf.get(file)?.uses['claims'] ?? [];
        const figures = [...new Set([...textsOf(entry.facts['claims']), ...uses])].flatMap(
          (id) => figureOf(id, file.locale, index) ?? [],
        );
        const known = figures.map(({ id, text }) => `${id}: ${text}`).join('; ');
        return textsIn(file).flatMap(({ path, text }) =>
          countsIn(text, file.locale)
            .filter((count) => !figures.some((figure) => carries(figure, count.text, file.locale)))
            .map((count) => problemAt(file, path, 'figure-without-claim', { count: count.text, known })),
        );
      }),
    );
};
