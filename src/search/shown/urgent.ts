import type { Manifest } from '../words/manifest.ts';
import { element, linkTo } from './element.ts';
import { told, words } from './told.ts';

type Situations = Manifest['situations'];

/** How many things that may be happening are told at once. */
const most = 2;

const stepsOf = ({ firstSteps, guides }: Situations[number]): Node[] => [
  element('p', {}, words.urgent.first),
  element('ol', {}, ...firstSteps.map((step) => element('li', {}, step))),
  element('ul', {}, ...guides.slice(0, 2).map(({ title, address }) => element('li', {}, linkTo(address, title)))),
];

/** The first at length; what else may be happening can be opened, so that results are not far below. */
const partOf = (situation: Situations[number], at: number): Node[] =>
  at === 0
    ? [element('h3', {}, situation.name), ...stepsOf(situation)]
    : [element('details', {}, element('summary', {}, situation.name), ...stepsOf(situation))];

/** Whom to call and what to do first, for what may be happening to somebody who asks so. */
export const urgentHelp = (situations: Situations, numbers: Manifest['numbers']): Node[] => [
  element('h2', {}, words.urgent.heading),
  element(
    'p',
    { class: 'numbers' },
    ...numbers.flatMap(({ place, dial, printed }) => [
      element('span', {}, `${place} `, linkTo(`tel:${dial}`, printed)),
      ' ',
    ]),
    words.urgent.elsewhere,
  ),
  ...situations.slice(0, most).flatMap(partOf),
  element('p', {}, linkTo(told.places, words.urgent.lines)),
];
