import type { Entry } from '../gate/entries.ts';
import { carries, figureOf } from '../gate/figures.ts';
import { indexOf, type Index } from '../gate/references.ts';
import { gradeOfClaim, sourcesOfClaim } from '../gate/register.ts';
import type { FigureFault } from '../i18n/check-words.ts';
import { defaultLocale, isLocale, localeTags, wordsIn, type Locale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import type { Grade } from '../model/grade.ts';
import { vocabularies } from '../model/vocabularies.ts';
import { countsIn } from '../wording/counts/index.ts';
import { shownOn } from './page.ts';

/** A page of the built site. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

/** A figure, or a statement without one, on a page of the site. */
export interface ShownFigure {
  readonly page: string;
  readonly claim: string;
  /** As it reads there. */
  readonly figure: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
}

export interface FigureProblem {
  readonly page: string;
  readonly code: FigureFault;
  readonly details: Problem['details'];
}

/** Pages that tell of people, cases and money: home, news, cases, campaigns and evidence. */
const isWatched = (address: string) => /^\/[^/]+\/(?:(?:news|cases|campaigns|evidence)\/.*)?$/.test(address);

const localeOf = (address: string): Locale => {
  const tag = address.split('/')[1] ?? '';
  return isLocale(tag) ? tag : defaultLocale;
};

/** The words of closed lists, such as age bands: they are of the site, not of an entry. */
const ofLists = new Map(
  localeTags.map((locale) => [
    locale,
    new Set<string>(Object.values(wordsIn(locale).vocabularies).flatMap((list) => Object.values(list))),
  ]),
);

/** The grades that a claim is shown with, wherever a page shows it: on a line of its own, or in brackets within a sentence. */
const gradesIn = (lines: readonly string[], locale: Locale): ReadonlySet<Grade> => {
  const { interface: words, vocabularies: lists } = wordsIn(locale);
  return new Set(
    vocabularies.grade.filter((grade) =>
      lines.some(
        (line) => line === words.claim.grades[grade] || line.endsWith(words.marks.brackets(lists.grade[grade]).trim()),
      ),
    ),
  );
};

/** What is wrong with a claim on a page; nothing where it is published, has a source and is shown with its grade alone. */
const faultOf = (claim: Entry | undefined, grades: ReadonlySet<Grade>, index: Index): FigureFault | undefined => {
  if (claim?.status !== 'published') return 'claim-not-published';
  if (sourcesOfClaim(claim).length === 0) return 'figure-without-source';
  return grades.size === 1 && grades.has(gradeOfClaim(claim, index)) ? undefined : 'other-grade';
};

/**
 * Every claim that the pages of a built site show, each once a page, and every count on the watched ones that is the figure
 * of no claim. Titles and summaries stand in lists without their claims: a claim of a page that is linked answers for them.
 */
export const figuresOn = (
  pages: readonly BuiltPage[],
  entries: readonly Entry[],
): { readonly figures: readonly ShownFigure[]; readonly problems: readonly FigureProblem[] } => {
  const index = indexOf(entries);
  const shown = new Map(pages.map(({ address, html }) => [address, shownOn(html)]));
  const figures: ShownFigure[] = [];
  const problems: FigureProblem[] = [];

  for (const [page, { claims, lines, links }] of shown) {
    const locale = localeOf(page);
    for (const [id, uses] of Map.groupBy(claims, (claim) => claim.id)) {
      const claim = index.find('claims', id);
      const grades = gradesIn(
        uses.flatMap((use) => use.lines),
        locale,
      );
      const code = faultOf(claim, grades, index);
      if (code) problems.push({ page, code, details: { value: id, grades: [...grades].join(', ') } });
      else if (claim)
        figures.push({
          page,
          claim: id,
          figure: figureOf(id, locale, index)?.text ?? '',
          grade: gradeOfClaim(claim, index),
          sources: sourcesOfClaim(claim).map(({ source }) => source),
        });
    }
    if (!isWatched(page)) continue;
    const near = [page, ...links].flatMap((address) => shown.get(address)?.claims ?? []);
    const known = [...new Set(near.map(({ id }) => id))].flatMap((id) => figureOf(id, locale, index) ?? []);
    for (const line of lines.filter((one) => !ofLists.get(locale)?.has(one)))
      for (const { text } of countsIn(line, locale))
        if (!known.some((figure) => carries(figure, text, locale)))
          problems.push({ page, code: 'count-without-claim', details: { count: text, line } });
  }
  return { figures, problems };
};
