import { createElement, Fragment } from 'react';
import { languageInUse } from '../language.ts';
import { houseWords } from './words.ts';

/** The mark and the name of the house, where Decap shows its own. Called by Decap's own code, as mends.ts puts it there. */
export const Welcome = () => {
  const { name, about } = houseWords[languageInUse()];
  return createElement(
    Fragment,
    null,
    createElement('img', { src: '/mark.svg', alt: '', width: 72, height: 72 }),
    createElement('h1', null, name),
    createElement('p', null, about),
  );
};
