type Child = Node | string | false | undefined;

/** An element with attributes and children; text stays text, whatever stands in it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
};

/** A link with its text. */
export const linkTo = (address: string, ...children: readonly Child[]): HTMLAnchorElement =>
  element('a', { href: address }, ...children);

/** Puts other children into an element. */
export const fill = (parent: HTMLElement, ...children: readonly Child[]): void => {
  parent.textContent = '';
  parent.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
};
