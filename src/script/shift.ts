import { leave } from './leave.ts';
import { words } from './told.ts';

/** Milliseconds within which Shift is pressed three times. */
const span = 5000;

/** Whether what is typed goes into a text there. */
const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Shift three times leaves, as with "Exit this page" of GOV.UK: it is near the hand and does nothing by itself. Any other
 * key or button between, a key that is held down, and a field with the focus do not count. How many are missing is said politely.
 */
export const leaveOnShift = (): void => {
  const status = document.querySelector('.leave [role="status"]');
  let presses: number[] = [];
  let timer: number | undefined;

  const say = (said: string) => {
    if (status) status.textContent = said;
  };
  const forget = () => {
    if (presses.length > 0) say(words.stayed);
    presses = [];
    window.clearTimeout(timer);
  };

  document.addEventListener('pointerdown', forget);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Shift' && event.repeat) return;
    if (event.key !== 'Shift' || takesText(event.target)) {
      forget();
      return;
    }
    presses = [...presses.filter((time) => event.timeStamp - time < span), event.timeStamp];
    if (presses.length === 3) {
      leave();
      return;
    }
    say(presses.length === 1 ? words.pressTwice : words.pressOnce);
    window.clearTimeout(timer);
    timer = window.setTimeout(forget, span - (event.timeStamp - (presses[0] ?? 0)));
  });
};
