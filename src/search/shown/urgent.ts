import type { Manifest } from '../words/manifest.ts';
import { element, linkTo } from './element.ts';
import { told, words } from './told.ts';

type Situations = Manifest['situations'];

/** How many things that may be happening are told at once. */
const most = 2;

const partOf = ({ name, firstSteps, guides }: Situations[number]): Node[] => [
  element('h3', {}, name),
  element('p', {}, words.urgent.first),
  element('ol', {}, ...firstSteps.map((step) => element('li', {}, step))),
  element('ul', {}, ...guides.slice(0, 2).map(({ title, address }) => element('li', {}, linkTo(address, title)))),
];

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
