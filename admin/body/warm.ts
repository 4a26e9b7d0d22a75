import { localeTags } from '../../src/i18n/locales.ts';
import { problemsOf } from './problems.ts';

const text = [
  '## Heading 标题',
  'Words with **bold**, *other* words, a [link](https://www.example.org/) and a number, 12. 先报案，再采血。',
  '- An item\n- Another one, [110](tel:110)',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '<Callout tone="note" title="A title">\n\nInside it stands <Claim id="a-claim" />.[^1]\n\n</Callout>',
  '[^1]: A note.',
].join('\n\n');

/** Looks at a text of every kind of line, in every language, so that the parser and the rules are ready. */
export const readOnce = (): void => {
  for (let turn = 0; turn < 5; turn += 1)
    for (const locale of localeTags) problemsOf(text, { locale, language: locale, type: 'news' });
};
