import { arranged, ask, situationsIn, type Answer, type Arranged, type Match } from '../asking/ask.ts';
import { choosing, type Chosen } from '../asking/choice.ts';
import { openIndex, type Index } from '../asking/files.ts';
import { nearWords } from '../asking/meant.ts';
import { phrasesOf, type Phrases } from '../asking/question.ts';
import type { FacetsFile } from '../words/manifest.ts';
import { fill } from './element.ts';
import { showFilters } from './filters.ts';
import { linkToSearch } from './link.ts';
import { partsOf } from './parts.ts';
import { lookElsewhere } from './elsewhere.ts';
import { groupsOf, resultOf } from './result.ts';
import { chosenIn, stateNow, writeState, type SearchState } from './state.ts';
import { counted, told, words } from './told.ts';
import { urgentHelp } from './urgent.ts';

/** How many results are shown at first, each of which is one more small file on a slow line, and with each "more". */
const firstPortion = 5;
const portion = 10;
/** Milliseconds without a key before the search begins, and before it says that it is still loading. */
const pause = 150;
const patience = 400;

export interface Opened {
  readonly index: Index;
  readonly phrases: Phrases;
}

const read = async (path: string): Promise<string> => {
  const answer = await fetch(told.index + path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return answer.text();
};

/** Opens the index. Throws where it does not come. */
export const openSearch = async (): Promise<Opened> => {
  const index = await openIndex(read);
  return { index, phrases: phrasesOf(index.manifest.synonyms) };
};

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

  let opened: Opened | undefined;
  let facets: FacetsFile | undefined;
  let answer: Answer | undefined;
  let shown: readonly Match[] = [];
  let groups = groupsOf(0, 0);
  let asked: SearchState | undefined;
  let running = Promise.resolve();
  let timer: number | undefined;
  let waiting: number | undefined;
  let state = stateNow();

  const taken = async (from: Promise<Opened>) => {
    try {
      return (opened = await from);
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
  let opening: Promise<Opened> | undefined = taken(coming);
  const open = () => (opening ??= taken(openSearch()));
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];

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

  /** Shows the results after some, unless another question has come meanwhile. */
  const showMore = async (of: readonly Match[], before: number, { index }: Opened, { wishes }: Answer) => {
    const adding = groups;
    const next = of.slice(before, before + (before === 0 ? firstPortion : portion));
    // Asked for together, shown one by one: the best is there first, and none moves.
    const coming = next.map(async ({ page }) => resultOf(await index.page(page), wishes, index.manifest.audiences));
    for (const result of coming) result.catch(() => undefined);
    await coming[0];
    if (shown !== of) return;
    if (before === 0) {
      fill(list, ...adding.nodes);
      sayFound();
      show('results');
    }
    for (const result of coming) {
      const made = await result;
      if (shown !== of) return;
      adding.add(made);
    }
    more.hidden = before + next.length >= of.length;
  };

  const choiceMade = (chosen: Chosen) => {
    state = { ...state, chosen };
    writeState(state);
    running = search();
  };

  /** By what pages can be chosen comes when it is wanted: when somebody opens the filters, or comes back to some. */
  const showChoice = async (from: Opened, found: Answer) => {
    const { pages } = (facets ??= await from.index.facets());
    const choose = choosing((page) => pages[page] ?? {}, from.index.kindOf);
    showFilters(filters, found.matches, state.chosen, facets, choose, choiceMade);
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
    shown = [...ordered.first, ...ordered.others];
    groups = groupsOf(ordered.first.length, ordered.others.length);
    parts.filterName(chosen === 0 ? words.filters.open : words.filters.chosen.replace('{count}', counted(chosen)));
    await showMore(shown, 0, from, found);
  };

  const sayFound = () => {
    const whole = shown.some((match) => match.whole);
    const count = shown.length === 1 && whole ? words.one : whole ? words.many : words.some;
    const meant = answer?.meant === undefined ? '' : ` ${words.meant.replace('{words}', answer.meant)}`;
    say(count.replace('{count}', counted(shown.length)) + meant);
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
      const from = await open();
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
    if (q !== asked?.q) {
      state = { ...state, q, chosen: {} };
      writeState(state);
      running = search();
    }
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

  field.addEventListener('focus', () => void open().then(showUrgent, () => undefined));
  field.addEventListener('input', (event) => {
    // A reader who writes Chinese is still choosing characters.
    if (!event.isComposing) searchSoon();
  });
  field.addEventListener('compositionend', searchSoon);
  more.addEventListener('click', () => {
    const before = links().length;
    if (answer && opened) showMore(shown, before, opened, answer).then(() => links()[before]?.focus(), lost);
  });
  retry.addEventListener('click', () => {
    field.focus();
    void searchNow();
  });
  parts.details.addEventListener('toggle', () => {
    if (parts.details.open && opened && answer) showChoice(opened, answer).catch(lost);
  });
  sort.addEventListener('change', () => {
    state = { ...state, byDate: sort.value === 'date' };
    writeState(state);
    running = search();
  });
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(linkToSearch(state)).then(
      () => say(words.copy.done),
      () => say(words.copy.failed),
    );
  });
  root.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const all = links();
    const at = all.findIndex((link) => link === target);
    const inField = target === field;
    if (event.isComposing || (event.key !== 'Escape' && !inField && at < 0)) return;
    if (event.key === 'Escape') {
      if (field.value === '' && close) close();
      else {
        field.focus();
        askFor('');
      }
    } else if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && !inField) (all[at - 1] ?? field).focus();
    else if (event.key === 'Enter' && inField) void searchNow().then(() => links()[0]?.focus());
    else return;
    event.preventDefault();
  });
  /** A question that the reader comes back to, or that stood in the address. */
  const takeState = () => {
    state = stateNow();
    field.value = state.q || field.value;
    sort.value = state.byDate ? 'date' : '';
    if (field.value === '') void open().catch(() => undefined);
    else {
      state = { ...state, q: field.value.trim() };
      running = search();
    }
  };
  root.addEventListener('search-asked', takeState);
  takeState();
};
