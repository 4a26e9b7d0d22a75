import { createElement, useEffect, useId, useRef, type PropsWithChildren, type ReactNode } from 'react';

interface Props {
  /** By which it is called, aloud too. */
  readonly heading: string;
  readonly onCancel: () => void;
}

const stop = (event: { readonly stopPropagation: () => void }) => event.stopPropagation();

/** A dialogue within a field of Decap's, over the page; the others are opened by `openDialogue` (elements.ts). */
export const Dialogue = ({ heading, onCancel, children }: PropsWithChildren<Props>): ReactNode => {
  const dialogue = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialogue.current?.showModal(), []);
  return createElement(
    'dialog',
    // Decap hears every key and click of a field; these are none of its own.
    { ref: dialogue, className: 'own body-dialog', 'aria-labelledby': id, onCancel, onFocus: stop, onBlur: stop },
    createElement('h2', { id }, heading),
    children,
  );
};
