/** A new element with its properties and what is within it. Text is text: none of it is read as HTML. */
export const elementWith = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...within);
  return made;
};

/** The same for one without properties. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => elementWith(name, {}, ...within);

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
