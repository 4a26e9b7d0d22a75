import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blocks } from '../../src/blocks/index.ts';

/** Something that the workbench shows. A block and the component that it uses may have one name. */
export interface Shown {
  readonly kind: 'blocks' | 'components';
  readonly name: string;
}

/** Names of the files in a folder, from the project's root, without their extension. */
export const namesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();

/** Every block, and every component that has examples. */
export const everythingShown = (): readonly Shown[] => [
  ...Object.keys(blocks).map((name) => ({ kind: 'blocks', name }) as const),
  ...namesIn(join('tests', 'workbench', 'components'), '.mdx').map((name) => ({ kind: 'components', name }) as const),
];

/** Where its examples lie, on a page written from left to right or from right to left. */
export const addressOf = ({ kind, name }: Shown, direction: 'ltr' | 'rtl'): string =>
  `/workbench/${kind}/${name}/${direction === 'rtl' ? 'rtl/' : ''}`;
