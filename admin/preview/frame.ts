import type { Locale } from '../../src/i18n/locales.ts';

/** Widths in CSS pixels at which a page can be looked at. */
export const widths = { phone: 390, desktop: 1280 } as const;
export type Width = keyof typeof widths;
export type Colours = 'light' | 'dark';

// Links go to new windows, which the sandbox does not let open: whoever clicks one does not lose the page.
const empty = (styles: string) => `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank"><link rel="stylesheet" href="${styles}"></head><body><main></main></body></html>`;

/**
 * A frame for pages, in which nothing can run: it may be read from here, but has no scripts, forms or windows. `show` puts
 * the main part of a page into it and leaves it scrolled where it was; `size` and `colour` change how it is looked at.
 */
export const frameFor = (owner: Document, styles: string, title: string) => {
  const frame = owner.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-same-origin');
  const ready = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
  frame.srcdoc = empty(styles);

  return {
    frame,
    show: async (html: string, locale: Locale): Promise<void> => {
      await ready;
      const document = frame.contentDocument;
      const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      if (!document || !main) throw new Error('The page has no main part.');
      document.documentElement.lang = locale;
      document.querySelector('main')?.replaceWith(document.importNode(main, true));
    },
    /** A page that is wider than the space for it is made smaller as a whole. */
    size: (width: Width, space: { readonly width: number; readonly height: number }): void => {
      const scale = Math.min(1, space.width / widths[width]);
      frame.style.inlineSize = `${widths[width]}px`;
      frame.style.blockSize = `${space.height / scale}px`;
      frame.style.transform = `scale(${scale})`;
    },
    colour: async (colours: Colours): Promise<void> => {
      await ready;
      frame.contentDocument?.documentElement.style.setProperty('color-scheme', colours);
    },
  };
};
