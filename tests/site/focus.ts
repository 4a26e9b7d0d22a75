import type { Page } from '@playwright/test';

/** What is wrong with where the focus is; `undefined` where it has left the page. */
export type Stop = readonly string[] | undefined;

/**
 * Looks at the element that has the focus: is its ring at least 2 px wide and 3:1 against the ground it is drawn on (WCAG 2.2,
 * 1.4.11 and 2.4.13), and does nothing, such as a fixed bar, lie over it (2.4.12, the stricter of two).
 */
export const lookAtFocus = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const faults: string[] = [];

    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    /** Colours that may lie behind something: of the nearest ground, all of a gradient. */
    const groundsOf = (start: Element | null): string[] => {
      for (let at = start; at; at = at.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        const gradient = backgroundImage.match(/rgba?\([^)]*\)/g);
        if (gradient) return gradient;
        if ((channels(backgroundColor)[3] ?? 1) > 0.99) return [backgroundColor];
      }
      return ['rgb(255, 255, 255)'];
    };

    const ring = getComputedStyle(element);
    if (ring.outlineStyle === 'none' || parseFloat(ring.outlineWidth) < 2) faults.push('has no ring');
    const grounds = groundsOf(parseFloat(ring.outlineOffset) < 0 ? element : element.parentElement);
    const weakest = Math.min(...grounds.map((ground) => contrast(ring.outlineColor, ground)));
    if (weakest < 3) faults.push(`has a ring of ${weakest.toFixed(1)}:1`);

    const isSeen = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    // What is higher than the window cannot be seen whole: then its first lines count.
    for (const { left, right, top, bottom } of [...element.getClientRects()].slice(0, 3)) {
      const low = Math.min(bottom, top + 200);
      const points = [
        [left + 2, (top + low) / 2],
        [right - 2, (top + low) / 2],
        [(left + right) / 2, top + 2],
        [(left + right) / 2, low - 2],
      ] as const;
      if (right - left > 4 && low - top > 4 && !points.every(([x, y]) => isSeen(x, y)))
        faults.push(
          `is covered or outside at ${Math.round(left)},${Math.round(top)} ${Math.round(right - left)}×${Math.round(bottom - top)}`,
        );
    }
    return faults.map(
      (fault) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 60)}” ${fault}`,
    );
  });
