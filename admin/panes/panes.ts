import type { EditorView } from '@codemirror/view';
import type { Locale } from '../../src/i18n/locales.ts';
import { notFollowed, type Course } from './compare.ts';
import { markSections } from './marks.ts';
import { heightOf, positionAt } from './position.ts';
import { sectionsOf } from './sections.ts';

/** The text of one language, while it is shown. */
interface Pane {
  readonly entry: string;
  readonly locale: Locale;
  readonly view: EditorView;
  /** Told which sections have to be followed up, whenever that has changed. */
  readonly onFollow: (places: ReadonlyMap<Locale, readonly number[]>) => void;
}

const open = new Set<Pane>();
/** Texts of this sitting by entry and language, those that are not shown now too. */
const courses = new Map<string, Map<Locale, Course>>();
/** The pane in which somebody scrolls: the others go with it, and what they tell of that is no scrolling. */
let leader: Pane | undefined;

const edgesOf = (view: EditorView): readonly number[] => [
  ...sectionsOf(view.state.doc.toString()).map(({ from }) => view.lineBlockAt(from).top),
  view.contentHeight,
];

const scrollTogether = (from: Pane) => {
  const position = positionAt(from.view.scrollDOM.scrollTop, edgesOf(from.view));
  for (const { view, entry, locale } of open)
    if (entry === from.entry && locale !== from.locale) view.scrollDOM.scrollTop = heightOf(position, edgesOf(view));
};

const follow = ({ entry, locale, view, onFollow }: Pane) => {
  const known = courses.get(entry) ?? new Map<Locale, Course>();
  const own = known.get(locale);
  const places = new Map(
    [...known].flatMap(([other, course]) => {
      const missing = own && other !== locale ? notFollowed(own, course) : [];
      return missing.length > 0 ? [[other, missing] as const] : [];
    }),
  );
  markSections(view, [...new Set([...places.values()].flat())]);
  onFollow(places);
};

const keep = (entry: string, locale: Locale, now: string) => {
  const known = courses.get(entry) ?? new Map<Locale, Course>();
  courses.set(entry, known.set(locale, { opened: known.get(locale)?.opened ?? now, now }));
};

/**
 * Takes a text among those of its entry: it scrolls with the others, heading by heading, and shows what was changed in them
 * since the editor first saw the entry and has not been changed in it. Give back `changed` after each change, and `leave`.
 */
export const joinPanes = (pane: Pane): { readonly changed: () => void; readonly leave: () => void } => {
  const { entry, locale, view } = pane;
  const { scrollDOM } = view;
  const tell = () => {
    keep(entry, locale, view.state.doc.toString());
    for (const one of open) if (one.entry === entry) follow(one);
  };
  const lead = () => {
    leader = pane;
  };
  const go = () => {
    if (leader === pane) scrollTogether(pane);
  };
  const begin = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;
  for (const kind of begin) scrollDOM.addEventListener(kind, lead, { passive: true });
  scrollDOM.addEventListener('scroll', go, { passive: true });
  open.add(pane);
  tell();
  return {
    changed: tell,
    leave: () => {
      open.delete(pane);
      if (leader === pane) leader = undefined;
      for (const kind of begin) scrollDOM.removeEventListener(kind, lead);
      scrollDOM.removeEventListener('scroll', go);
    },
  };
};
