import type { Plugin } from 'vite';

/** Decap's colours, each with what the house has for it; the names are those of `src/styles/tokens.css` and `colours.css`. */
export const coloursOfDecap: Readonly<Record<string, string>> = {
  '#fff': '--page',
  '#eff0f4': '--sheet',
  '#f1f2f4': '--sheet',
  '#dfdfe3': '--border',
  '#eaebf1': '--border',
  '#313d3e': '--text',
  '#444a57': '--text',
  '#1e2532': '--text',
  '#798291': '--quiet',
  '#5d626f': '--quiet',
  '#7b8290': '--quiet',
  '#b3b9c4': '--quiet',
  '#c4c6d2': '--quiet',
  '#767676': '--quiet',
  '#7a8291': '--quiet',
  '#666': '--quiet',
  '#555': '--quiet',
  '#3a69c7': '--link',
  '#4863c6': '--link',
  '#17a2b8': '--link',
  '#1195aa': '--link',
  '#117888': '--link',
  '#555a65': '--link',
  '#e8f5fe': '--glow',
  '#ddf5f9': '--glow',
  '#005614': '--done',
  '#caef6f': '--done-ground',
  '#aae31f': '--done-ground',
  '#754e00': '--waits',
  '#ffee9c': '--waits-ground',
  '#70399f': '--begun',
  '#f6d8ff': '--begun-ground',
  '#ff003b': '--urgent',
  '#d60032': '--urgent',
  '#fcefea': '--urgent-ground',
  '#fbe0d7': '--urgent-ground',
};

/** Files of Decap's in which colours stand. */
const decap = /\/node_modules\/decap-cms-(?:core|ui-default|widget-[a-z]+|backend-[a-z]+)\/dist\/esm\//;

/** Gives Decap the colours of the house, light and dark, while it is bundled: its own stand as numbers in its code. */
export const houseColours: Plugin = {
  name: 'admin:house-colours',
  enforce: 'pre',
  transform: (code, id) =>
    decap.test(id)
      ? {
          code: code.replace(/#[\da-f]{3,8}\b/gi, (number) => {
            const name = coloursOfDecap[number.toLowerCase()];
            return name ? `var(${name})` : number;
          }),
          map: null,
        }
      : undefined,
};
