import type { Answer, Findings } from './findings.ts';
import { answerTo, type Known } from './known.ts';
import { languageOf, look } from './look.ts';

/** What `Checker.astro` hands over in `data-checker`. */
export interface CheckerData {
  readonly hosts: readonly string[];
  readonly known: Known;
  /** What is said of a part that was found, with `{text}` for the words of the notice; and of one that was not. */
  readonly words: { readonly found: string; readonly lacking: string; readonly sign: string };
}

/** The reader's own day: a saved page may be opened long after it was built. */
const readersDay = () => {
  // eslint-disable-next-line no-restricted-syntax -- the day of reading, not of the build
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Brings the markup of `Checker.astro` to life. What is typed stays in the field and goes when the page is left. */
const start = (root: HTMLElement) => {
  const { hosts, known, words } = JSON.parse(root.dataset['checker'] ?? '') as CheckerData;
  const part = (name: string) => {
    const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`Checker.astro has no part "${name}".`);
    return found;
  };
  const field = part('field') as HTMLTextAreaElement;
  const result = part('result');

  const showAnswer = (answer: Answer | undefined) => {
    for (const one of root.querySelectorAll<HTMLElement>('[data-answer]'))
      one.hidden = one.dataset['answer'] !== answer;
    result.hidden = answer === undefined;
  };

  /** Says beside each question of the list what was found; the list itself is there without JavaScript too. */
  const showFindings = (findings: Findings | undefined) => {
    const seen = new Map(
      [...(findings?.found ?? []), ...(findings?.signs ?? [])].map(({ name, text }) => [name, text]),
    );
    for (const item of root.querySelectorAll<HTMLElement>('[data-look]')) {
      const text = seen.get(item.dataset['look'] as never);
      const isSign = 'sign' in item.dataset;
      const said = text === undefined ? (isSign ? undefined : words.lacking) : isSign ? words.sign : words.found;
      const state = item.querySelector<HTMLElement>('[data-part="state"]');
      if (!state) continue;
      state.textContent = findings && said ? said.replace('{text}', () => text ?? '') : '';
      state.hidden = !findings || said === undefined;
      item.dataset['seen'] = findings ? String(text !== undefined) : '';
    }
  };

  const clear = () => {
    field.value = '';
    showAnswer(undefined);
    showFindings(undefined);
  };

  const check = async () => {
    const text = field.value.trim();
    if (text === '') {
      clear();
      field.focus();
      return;
    }
    const findings = look(text, languageOf(text), { hosts, today: readersDay() });
    const answer = await answerTo(text, known);
    showFindings(findings);
    showAnswer(answer);
    result.focus();
  };

  part('look').addEventListener('click', () => void check());
  part('clear').addEventListener('click', () => {
    clear();
    field.focus();
  });
  // Browsers keep pages whole for "back": what was typed must not be found there.
  window.addEventListener('pagehide', clear);
  part('panel').hidden = false;
};

const root = document.querySelector<HTMLElement>('[data-checker]');
if (root) start(root);
