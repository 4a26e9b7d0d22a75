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

/** A button that does what it says; the main one of a question is seen to be that. */
export const button = (text: string, act: () => void, isMain = false): HTMLButtonElement => {
  const made = elementWith('button', { type: 'button', className: isMain ? 'main-button' : '' }, text);
  made.addEventListener('click', act);
  return made;
};

/** Buttons beside each other. */
export const buttons = (...all: readonly HTMLButtonElement[]): HTMLElement =>
  elementWith('p', { className: 'buttons' }, ...all);

/** What tells that something is wrong, aloud too, as soon as there is something. */
export const complaint = (): HTMLElement => {
  const made = element('p');
  made.setAttribute('role', 'alert');
  return made;
};

interface Opened {
  /** By which it is called, aloud too. */
  readonly heading: string;
  /** A class for what is its own. */
  readonly kind?: string;
  /** Called once, when it has been closed in whatever way. */
  readonly closed?: () => void;
}

/**
 * Opens a dialogue over the page, in which nothing else can be touched until it is closed: by what this gives back, or by the
 * Escape key.
 */
export const openDialogue = (
  { heading, kind = '', closed }: Opened,
  ...within: readonly (Node | string)[]
): (() => void) => {
  const dialogue = elementWith('dialog', { className: `own ${kind}`.trim() }, element('h2', heading), ...within);
  dialogue.setAttribute('aria-label', heading);
  dialogue.addEventListener('close', () => {
    dialogue.remove();
    closed?.();
  });
  document.body.append(dialogue);
  dialogue.showModal();
  return () => dialogue.close();
};

/** Tells something that the editor has to have read: it stays until it is closed. */
export const tell = (heading: string, close: string, ...within: readonly (Node | string)[]): void => {
  const shut: () => void = openDialogue({ heading }, ...within, buttons(button(close, () => shut())));
};
