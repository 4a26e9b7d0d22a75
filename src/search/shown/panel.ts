import { arranged, ask, situationsIn, type Answer, type Arranged } from '../asking/ask.ts';
import { choosing } from '../asking/choice.ts';
import { nearWords } from '../asking/meant.ts';
import type { FacetsFile } from '../words/manifest.ts';
import { fill } from './element.ts';
import { showFilters } from './filters.ts';
import { moveByKeys } from './keyboard.ts';
import { linkToSearch } from './link.ts';
import { openedOnce, type Opened } from './open.ts';
import { partsOf } from './parts.ts';
import { lookElsewhere } from './elsewhere.ts';
import { resultsIn } from './results.ts';
import { chosenIn, stateNow, writeState, type SearchState } from './state.ts';
import { counted, foundWords, words } from './told.ts';
import { urgentHelp } from './urgent.ts';

/** Milliseconds without a key before the search begins, and before it says that it is still loading. */
const pause = 150;
const patience = 400;

/**
 * Brings an empty field to life, with all that belongs to it below. `close` puts the search away, where it can be; `coming` is
 * the index, which has been asked for already.
 */
export const start = (
  root: HTMLElement,
  field: HTMLInputElement,
  close: (() => void) | undefined,
  coming: Promise<Opened>,
): void => {
  const parts = partsOf(root, field, close);
  const { list, more, status, urgent, tools, filters, retry, nothing, copy, sort } = parts;
  const passedOver = words.passedOver.split(' ');

  const index = openedOnce(coming);
  let facets: FacetsFile | undefined;
  let answer: Answer | undefined;
  let asked: SearchState | undefined;
  let running = Promise.resolve();
  let timer: number | undefined;
  let waiting: number | undefined;
  let state = stateNow();

  const results = resultsIn(list, more);
  const { links } = results;

  const say = (text: string) => {
    window.clearTimeout(waiting);
    status.textContent = text;
  };
  const show = (what: 'nothing' | 'results' | 'lost' | 'empty') => {
    list.hidden = tools.hidden = what !== 'results';
    if (what !== 'results') more.hidden = true;
    retry.hidden = what !== 'lost';
    nothing.hidden = what !== 'nothing' && what !== 'lost';
    parts.resting(what === 'empty');
  };

  /** What to do first, on the spot: all that it needs has come with the index. */
  const showUrgent = () => {
    const opened = index.opened();
    if (!opened) return;
    const found = situationsIn(field.value, { ...opened, passedOver });
    urgent.hidden = found.length === 0;
    fill(urgent, ...(found.length > 0 ? urgentHelp(found, opened.index.manifest.numbers) : []));
  };

  const lost = () => {
    asked = undefined;
    say(words.lost);
    fill(nothing, ...lookElsewhere([], askFor));
    show('lost');
  };

  /** Searches with something else, and keeps it for whoever comes back. */
  const change = (part: Partial<SearchState>) => {
    state = { ...state, ...part };
    writeState(state);
    running = search();
  };

  /** By what pages can be chosen comes when it is wanted: when somebody opens the filters, or comes back to some. */
  const showChoice = async (from: Opened, found: Answer) => {
    const { pages } = (facets ??= await from.index.facets());
    const choose = choosing((page) => pages[page] ?? {}, from.index.kindOf);
    showFilters(filters, found.matches, state.chosen, facets, choose, (chosen) => change({ chosen }));
    return choose;
  };

  const arrange = async (from: Opened, found: Answer) => {
    const chosen = chosenIn(state.chosen).length;
    let ordered: Arranged = state.byDate
      ? { first: [], others: found.matches }
      : arranged(found.matches, from.index.kindOf);
    if (chosen > 0 || state.byDate || parts.details.open) {
      const choose = await showChoice(from, found);
      ordered = { first: choose.chosen(ordered.first, state), others: choose.chosen(ordered.others, state) };
    }
    parts.filterName(chosen === 0 ? words.filters.open : words.filters.chosen.replace('{count}', counted(chosen)));
    await results.show(ordered, from.index, found.wishes, (shown) => {
      say(foundWords(shown, found.meant));
      show('results');
    });
  };

  const search = async () => {
    asked = state;
    const now = state;
    if (now.q === '') {
      say('');
      show('empty');
      return;
    }
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => say(words.loading), patience);
    try {
      const from = await index.open();
      showUrgent();
      const found = await ask(now.q, { ...from, passedOver });
      if (now !== asked) return;
      answer = found;
      if (found.matches.length > 0) await arrange(from, found);
      else {
        const near = await nearWords(from.index, now.q);
        if (now !== asked) return;
        fill(nothing, ...lookElsewhere(near, askFor));
        say(words.nothing);
        show('nothing');
      }
    } catch {
      if (now === asked) lost();
    }
  };

  /** Asks what stands in the field, unless that has been asked already; resolves when the answer is shown. */
  const searchNow = () => {
    window.clearTimeout(timer);
    const q = field.value.trim();
    if (q !== asked?.q) change({ q, chosen: {} });
    return running;
  };
  const searchSoon = () => {
    showUrgent();
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void searchNow(), pause);
  };
  const askFor = (question: string) => {
    field.value = question;
    showUrgent();
    void searchNow();
  };

  field.addEventListener('focus', () => void index.open().then(showUrgent, () => undefined));
  field.addEventListener('input', (event) => {
    // A reader who writes Chinese is still choosing characters.
    if (!event.isComposing) searchSoon();
  });
  field.addEventListener('compositionend', searchSoon);
  more.addEventListener('click', () => {
    const before = links().length;
    results.showMore().then(() => links()[before]?.focus(), lost);
  });
  retry.addEventListener('click', () => {
    field.focus();
    void searchNow();
  });
  parts.details.addEventListener('toggle', () => {
    const opened = index.opened();
    if (parts.details.open && opened && answer) showChoice(opened, answer).catch(lost);
  });
  sort.addEventListener('change', () => change({ byDate: sort.value === 'date' }));
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(linkToSearch(state)).then(
      () => say(words.copy.done),
      () => say(words.copy.failed),
    );
  });
  moveByKeys(root, field, {
    results: links,
    search: searchNow,
    clear: () => askFor(''),
    close,
  });
  /** A question that the reader comes back to, or that stood in the address. */
  const takeState = () => {
    state = stateNow();
    field.value = state.q || field.value;
    sort.value = state.byDate ? 'date' : '';
    if (field.value === '') void index.open().catch(() => undefined);
    else {
      state = { ...state, q: field.value.trim() };
      running = search();
    }
  };
  root.addEventListener('search-asked', takeState);
  takeState();
};
