import { ask, type Answer } from './ask.ts';
import { complete, openIndex, type Index } from './open.ts';
import { resultOf } from './result.ts';

/** What the script says, handed over in `data-words`; `{count}` stands for a number. */
export interface ScriptWords {
  readonly loading: string;
  readonly one: string;
  readonly many: string;
  readonly some: string;
  readonly nothing: string;
  readonly lost: string;
  /** Words that everybody asks with, parted by spaces. */
  readonly passedOver: string;
  readonly kinds: Readonly<Record<string, string>>;
}

type State = 'browsing' | 'waiting' | 'results' | 'nothing' | 'lost';

/** How many results are shown at first, each of which is one more small file on a slow line, and with each "more". */
const firstPortion = 5;
const portion = 10;
/** Milliseconds without a key before the search begins, and before it says that it is still loading. */
const pause = 150;
const patience = 400;
/** How far down the screen the results may begin, of its height. */
const lowest = 0.6;

/** Takes a question out of the address, `#q=…`, and leaves none there (SAFETY, "A search is never written down"). */
const takeQuestion = (): string | null => {
  const question = new URLSearchParams(location.hash.slice(1)).get('q');
  if (question !== null) history.replaceState(null, '', location.pathname + location.search);
  return question;
};

/** Brings the markup of `Search.astro` to life. */
const start = (root: HTMLElement, firstQuestion: string | null) => {
  const part = (name: string) => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`Search.astro has no part "${name}".`);
    return found;
  };
  const field = part('field') as HTMLInputElement;
  const panel = part('panel');
  const list = part('list');
  const more = part('more');
  const words = JSON.parse(root.dataset['words'] ?? '') as ScriptWords;
  const passedOver = words.passedOver.split(' ');
  const numbers = new Intl.NumberFormat(document.documentElement.lang);

  let index: Promise<Index> | undefined;
  let asked: string | undefined = '';
  let running = Promise.resolve();
  let answer: Answer | undefined;
  let timer: number | undefined;

  const open = () => (index ??= openIndex(root.dataset['index'] ?? ''));
  const links = () => [...list.querySelectorAll('a')];

  const show = (state: State, said = '') => {
    part('results').hidden = state !== 'results';
    part('help').hidden = state !== 'nothing' && state !== 'lost';
    part('retry').hidden = state !== 'lost';
    part('lists').hidden = state === 'results' || state === 'waiting';
    part('status').textContent = said;
    // On a telephone the first result would lie below the screen.
    if (state === 'results' && list.getBoundingClientRect().top > window.innerHeight * lowest) panel.scrollIntoView();
  };

  const fail = () => {
    index = undefined;
    answer = undefined;
    asked = undefined;
    show('lost', words.lost);
  };

  /** Appends the next results of the answer, unless another question has come meanwhile. */
  const showMore = async ({ matches }: Answer) => {
    const shown = list.children.length;
    const next = matches.slice(shown, shown + (shown === 0 ? firstPortion : portion));
    const texts = await complete(() => Promise.all(next.map(({ text }) => text())));
    if (answer?.matches !== matches) return;
    list.append(...texts.map((text, place) => resultOf(text, next[place]?.asked ?? new Map(), words.kinds)));
    more.hidden = list.children.length === matches.length;
  };

  const search = async (question: string) => {
    asked = question;
    answer = undefined;
    if (question === '') {
      show('browsing');
      return;
    }
    const waiting = window.setTimeout(() => show('waiting', words.loading), patience);
    try {
      const found = await complete(async () => ask(await open(), question, passedOver));
      if (question !== asked) return;
      answer = found;
      list.textContent = '';
      await showMore(found);
      if (question !== asked) return;
      const { length } = found.matches;
      const count = found.whole ? (length === 1 ? words.one : words.many) : words.some;
      if (length === 0) show('nothing', words.nothing);
      else show('results', count.replace('{count}', numbers.format(length)));
    } catch {
      index = undefined;
      if (question === asked) fail();
    } finally {
      window.clearTimeout(waiting);
    }
  };

  /** Asks what stands in the field, unless that has been asked already; resolves when the answer is shown. */
  const searchNow = () => {
    window.clearTimeout(timer);
    const question = field.value.trim();
    if (question !== asked) running = search(question);
    return running;
  };

  const searchSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void searchNow(), pause);
  };

  const askFor = (question: string) => {
    field.value = question;
    void searchNow();
  };

  field.addEventListener('focus', () => {
    open().catch(() => (index = undefined));
  });
  field.addEventListener('input', (event) => {
    // A reader who writes Chinese is still choosing characters.
    if (!event.isComposing) searchSoon();
  });
  field.addEventListener('compositionend', searchSoon);

  more.addEventListener('click', () => {
    const shown = list.children.length;
    if (answer) showMore(answer).then(() => links()[shown]?.focus(), fail);
  });
  part('retry').addEventListener('click', () => {
    field.focus();
    void searchNow();
  });

  root.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = links();
    const at = all.findIndex((link) => link === event.target);
    const inField = event.target === field;
    if (!inField && at < 0) return;
    if (event.key === 'Escape') {
      field.focus();
      askFor('');
    } else if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && !inField) (all[at - 1] ?? field).focus();
    else if (event.key === 'Enter' && inField) void searchNow().then(() => links()[0]?.focus());
    else return;
    event.preventDefault();
  });

  window.addEventListener('hashchange', () => {
    const question = takeQuestion();
    if (question !== null) askFor(question);
  });

  panel.hidden = false;
  if (firstQuestion !== null) askFor(firstQuestion);
};

const firstQuestion = takeQuestion();
const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root, firstQuestion);
