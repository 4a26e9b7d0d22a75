import { goBlank, wentBlank } from './blank.ts';
import { ways, words, type Way } from './told.ts';

/**
 * State of the entry that somebody leaves from, with the page to pass through; the entry goes with the rest. Neither
 * `window.name`, which a page from the back-forward cache does not share with the one before, nor storage is needed.
 */
const mark = 'leaving ';
/** Milliseconds after which the way through the history is given up, and after which the second site is tried. */
const patience = 800;
const longPatience = 4000;

/** The part of the Navigation API (HTML standard, 7.2.6) that is used; browsers before 2024 do not have all of it. */
interface Entry {
  readonly index: number;
  readonly getState: () => unknown;
}
interface Navigation {
  readonly currentEntry: Entry | null;
  /** How the page came to be shown; without it, a page that is passed through could not know. */
  readonly activation?: { readonly from: Entry | null } | null;
  readonly updateCurrentEntry: (options: { state: unknown }) => void;
}
const api = (window as { navigation?: Navigation }).navigation;
const navigation = api && 'activation' in api ? api : undefined;
const isFramed = window.top !== window;

const wayIn = (lang: string): Way | undefined => ways[lang] ?? Object.values(ways)[0];
const ownWay = () => wayIn(document.documentElement.lang);

/** Takes a step of the way out; one that hangs is given up, and the other site takes the place of this page alone. */
const go = (way: Way, step: () => void): void => {
  window.setTimeout(() => {
    location.replace(way.first);
  }, patience);
  step();
};

const goThrough = (way: Way): void => {
  goBlank();
  go(way, () => location.replace(way.page));
};

/**
 * Leaves: the page is blank at once, and the other site is opened so that no page of this visit is left under Back or
 * Forward. For that, the browser goes back to the first of them, puts an empty page into its place, and opens the other
 * site from there, which drops what lay ahead. Without the Navigation API the earlier pages stay, since a page cannot
 * know how far back to go. In a frame there is nothing to go to: what it shows is hidden.
 */
export const leave = (way = ownWay()): void => {
  if (isFramed) {
    goBlank(words.inFrame.hidden);
    return;
  }
  if (!way || wentBlank()) return;
  goBlank(words.left);
  // How many entries of this site lie directly before this one.
  const before = navigation?.currentEntry?.index ?? 0;
  go(way, () => {
    if (before === 0) location.replace(way.page);
    else {
      navigation?.updateCurrentEntry({ state: mark + way.page });
      // Where only an anchor of this page was followed, the first entry is this page itself, and nothing is loaded.
      window.addEventListener('popstate', () => location.replace(way.page));
      history.go(-before);
    }
  });
};

/** On the empty page: opens the other site, the second when the first does not answer. */
const passOn = (way: Way): void => {
  const [entry] = performance.getEntriesByType('navigation') as readonly (PerformanceEntry & { type?: string })[];
  // Before the page has loaded, browsers would put the other site in its place and keep what lies ahead.
  const open = () => window.setTimeout(() => location.assign(way.first));
  // Somebody has come back to it: it goes away.
  if (entry?.type === 'back_forward') location.replace(way.first);
  else if (document.readyState === 'complete') open();
  else window.addEventListener('load', open);
  window.setTimeout(() => location.assign(way.second), longPatience);
};

/** What a page does before it is shown: nothing, unless somebody passes through it on the way out. */
export const passThrough = (): void => {
  const empty = Object.values(ways).find(({ page }) => page === location.pathname);
  const leaving = () => {
    const from = navigation?.activation?.from?.getState();
    return Object.values(ways).find(({ page }) => from === mark + page);
  };
  const arrive = () => {
    if (empty) passOn(empty);
    else {
      const way = leaving();
      if (way) goThrough(way);
    }
  };
  // A page that is made ready before it is asked for may go nowhere yet.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', arrive, { once: true });
  else arrive();
  // From the back-forward cache pages come as they were left: blank, or to be passed through.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || isFramed) return;
    const way = leaving() ?? (wentBlank() ? ownWay() : undefined);
    if (empty) location.replace(empty.first);
    else if (way) goThrough(way);
  });
};

/** Makes the links leave in this way, and says what they do in this browser where that is more, or less, than the page says. */
export const leaveOnLinks = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.leave a[rel]')) {
    const { lang } = link.closest<HTMLElement>('[lang]') ?? document.documentElement;
    const [label, note] = link.children;
    if (label && note && lang === document.documentElement.lang) {
      if (isFramed) label.textContent = words.inFrame.label;
      if (isFramed || navigation) note.textContent = isFramed ? words.inFrame.note : words.noteDeep;
    }
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      leave(wayIn(lang));
    });
  }
};
