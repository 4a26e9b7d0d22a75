/** A new element with what is within it. Text is text: none of it is read as HTML. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.append(...within);
  return made;
};

/** A button that does what it says. */
export const button = (text: string, act: () => void): HTMLButtonElement => {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};

/** Tells something that the editor has to have read: it stays until it is closed, by its button or the Escape key. */
export const tell = (close: string, ...within: readonly (Node | string)[]): void => {
  const dialogue = element('dialog', ...within);
  dialogue.className = 'own-dialogue';
  dialogue.append(
    element(
      'p',
      button(close, () => dialogue.close()),
    ),
  );
  dialogue.addEventListener('close', () => dialogue.remove());
  document.body.append(dialogue);
  dialogue.showModal();
};
