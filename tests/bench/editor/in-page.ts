/** What runs in the editor's page: it waits there, so that what drives the browser takes no part of the time. */
export interface InPage {
  /** Milliseconds from now, or from `since`, until the next picture after `is` holds. */
  readonly until: (is: () => unknown, since?: number) => Promise<number>;
  /** The text of every page within this one, as a preview is. */
  readonly shownText: () => string;
  readonly all: (selector: string) => readonly HTMLElement[];
  /** Types as a keyboard does, into whatever has the caret. */
  readonly type: (field: HTMLElement, text: string) => void;
}

declare global {
  interface Window {
    readonly bench: InPage;
  }
}

/** Is sent to the page as it stands: it may name nothing from outside. */
export const installInPage = (): void => {
  const framesOf = (root: Document): readonly Document[] =>
    Array.from(root.querySelectorAll('iframe'), ({ contentDocument }) => contentDocument ?? [])
      .flat()
      .flatMap((inside) => [inside, ...framesOf(inside)]);
  /** Puts the caret where words are, since an editor of long texts has only a part of them in the page. */
  const caretIn = (field: HTMLElement) => {
    field.focus();
    if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
    else {
      const words = Array.from(field.children).find(({ textContent }) => textContent.length > 20);
      getSelection()?.selectAllChildren(words ?? field);
      getSelection()?.collapseToEnd();
    }
  };
  const bench: InPage = {
    until: (is, since = performance.now()) =>
      new Promise((done, failed) => {
        const look = () => {
          if (performance.now() - since > 60_000) failed(new Error(`It takes more than a minute: ${is.toString()}`));
          else if (is()) requestAnimationFrame(() => setTimeout(() => done(performance.now() - since)));
          else requestAnimationFrame(look);
        };
        look();
      }),
    shownText: () =>
      framesOf(document)
        // A page that is being opened has nothing yet.
        .map((inside) => (inside.documentElement as HTMLElement | null)?.textContent ?? '')
        .join('\n'),
    all: (selector) => Array.from(document.querySelectorAll<HTMLElement>(selector)),
    type: (field, text) => {
      caretIn(field);
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types into both kinds of field as a keyboard does.
      document.execCommand('insertText', false, text);
    },
  };
  Object.assign(window, { bench });
};
