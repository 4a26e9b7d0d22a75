/** Shows the buttons that copy the text of an element, where the browser lets a page write to the clipboard. */
export const copyOnButtons = (): void => {
  // Old browsers, and pages without HTTPS, have none.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const text = document.getElementById(button.dataset['copies'] ?? '');
    const status = button.nextElementSibling;
    if (!text || !status) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const say = (words: string | undefined) => () => (status.textContent = words ?? '');
      clipboard.writeText(text.innerText.trim()).then(say(button.dataset['done']), say(button.dataset['failed']));
    });
  }
};
