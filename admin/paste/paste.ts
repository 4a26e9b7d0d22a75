import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { trackedIn } from '../body/tracking.ts';
import { markdownOf } from './markdown.ts';

/** What was left out of what was pasted. */
export interface Pasted {
  readonly pictures: number;
}

/** The text with line ends of this site, and without what follows readers in its addresses. */
const cleaned = (text: string): string => {
  const plain = text.replace(/\r\n?/g, '\n');
  return trackedIn(plain).reduceRight(
    (all, { from, to, instead }) => all.slice(0, from) + instead + all.slice(to),
    plain,
  );
};

/** Whether HTML holds more than the text beside it: programs for code put their colours there, too. */
const isRich = (body: HTMLElement): boolean =>
  body.querySelector('h1,h2,h3,h4,h5,h6,li,a[href],b,strong,table,[style*="mso-list"],[style*="font-weight"]') !==
    null && body.querySelector('pre,[style*="monospace"],[style*="white-space: pre"]') === null;

/** Empty lines around what stands on lines of its own; within a line it stands as it is. */
const placed = (text: string, before: string, after: string): string => {
  if (!text.includes('\n') && !/^(?:#{2,4} |- |\d+\. |\| )/.test(text)) return text;
  const above = before.trim() === '' ? 0 : 2 - (/\n{0,2}$/.exec(before)?.[0].length ?? 0);
  const below = after.trim() === '' ? 0 : 2 - (/^\n{0,2}/.exec(after)?.[0].length ?? 0);
  return `${'\n'.repeat(above)}${text}${'\n'.repeat(below)}`;
};

/**
 * What is pasted from a page or a word processor becomes Markdown, and `onRich` is told. It is read into a document that runs
 * nothing and loads nothing. Plain text stays as it is, but for addresses that follow readers.
 */
export const pasting = (onRich: (pasted: Pasted) => void): Extension => [
  EditorView.clipboardInputFilter.of(cleaned),
  EditorView.domEventHandlers({
    paste: (event, view) => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (html === '' || view.state.readOnly) return false;
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const text = isRich(body) ? markdownOf(body) : '';
      if (text === '') return false;
      event.preventDefault();
      const { doc, selection } = view.state;
      const { from, to } = selection.main;
      view.dispatch(view.state.replaceSelection(placed(text, doc.sliceString(0, from), doc.sliceString(to))), {
        userEvent: 'input.paste',
        scrollIntoView: true,
      });
      onRich({ pictures: body.querySelectorAll('img').length });
      return true;
    },
  }),
];
