import type { Wish } from '../asking/question.ts';
import type { PageFile } from '../words/manifest.ts';
import { element, linkTo } from './element.ts';
import { excerptOf, markedIn, sectionsFound, type Piece } from './excerpt.ts';
import { dayIn, words } from './told.ts';

/** How many parts of a long page are led to. */
const mostSections = 3;

const nodesOf = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** What kind of page it is, for whom, and of which day. */
const metaOf = ({ kind, audiences = [], date, reviewed }: PageFile, names: Readonly<Record<string, string>>): string =>
  [
    words.kinds[kind],
    ...audiences.slice(0, 3).map((audience) => names[audience]),
    date !== undefined && words.date.replace('{day}', dayIn(date)),
    reviewed !== undefined && date === undefined && words.checked.replace('{day}', dayIn(reviewed)),
  ]
    .filter(Boolean)
    .join(' · ');

/** The headings of the results and the lists below them, still empty; `add` puts the next result into them. */
export const groupsOf = (first: number, others: number) => {
  const groups = [
    { count: first, heading: words.helpFirst },
    { count: others, heading: first > 0 ? words.others : words.results },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, heading }) => ({ count, heading, list: element('ol', { role: 'list' }) }));
  return {
    nodes: groups.flatMap(({ heading, list }) => [
      element('h2', groups.length === 1 && first === 0 ? { class: 'visually-hidden' } : {}, heading),
      list,
    ]),
    add: (result: HTMLLIElement) => groups.find(({ count, list }) => list.children.length < count)?.list.append(result),
  };
};

/**
 * A result as a list item: what kind of page it is, its title as a link, what was asked for in its surroundings, and links
 * to the parts that have it. Text of the index becomes text nodes, never markup.
 */
export const resultOf = (
  page: PageFile,
  wishes: readonly Wish[],
  names: Readonly<Record<string, string>>,
): HTMLLIElement => {
  const sections = sectionsFound(page, wishes);
  const shown = sections.find(({ hits }) => hits.length > 0);
  const deep = sections.filter(({ id, isAfter }) => id !== '' && !isAfter).slice(0, mostSections);
  return element(
    'li',
    {},
    element('p', { class: 'meta' }, metaOf(page, names)),
    element('h3', {}, linkTo(page.url, ...nodesOf(markedIn(page.title, wishes)))),
    element('p', { class: 'excerpt' }, ...nodesOf(excerptOf(shown?.text ?? page.summary, shown?.hits ?? []))),
    deep.length > 0 &&
      element(
        'p',
        { class: 'deep' },
        `${words.sections} `,
        ...deep.flatMap(({ id, heading }, at) => [at > 0 && ' · ', linkTo(`${page.url}#${id}`, heading)]),
      ),
  );
};
