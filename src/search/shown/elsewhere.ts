import { element, linkTo } from './element.ts';
import { told, words } from './told.ts';

/** Where to go on when nothing was found: words that are written alike, help, and pages to look through. */
export const lookElsewhere = (near: readonly string[], askFor: (question: string) => void): Node[] => {
  const buttons = near.map((word) => {
    const button = element('button', { type: 'button' }, word);
    button.addEventListener('click', () => askFor(word));
    return button;
  });
  return [
    ...(buttons.length > 0 ? [element('p', { class: 'near' }, `${words.near} `, ...buttons)] : []),
    element('p', {}, linkTo(told.places, words.help)),
    element('p', {}, words.look),
    element('ul', {}, ...told.look.map(({ title, address }) => element('li', {}, linkTo(address, title)))),
  ];
};
