import { createElement as h, useEffect, useState, type ReactNode } from 'react';
import { now } from '../../src/clock.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { takenDownIn } from '../../src/model/taken-down.ts';
import { vocabularies } from '../../src/model/vocabularies.ts';
import type { Release } from '../../src/online/release.ts';
import { askedAt } from './asked.ts';
import { standingWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly release: Release | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly language: Locale;
}

const patience = 10 * 60 * 1000;

/** How far a take-down is: asked for, built, gone; and what it cannot reach. */
export const Progress = ({ id, release, facts, language }: Props): ReactNode => {
  const words = standingWords[language];
  const time = (moment: Date) =>
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(moment);
  const asked = askedAt(id);
  const isGone = release !== undefined && release.entries[id] === undefined;
  const [goneAt, setGoneAt] = useState<Date>();
  useEffect(() => {
    if (isGone) setGoneAt((before) => before ?? now());
  }, [isGone]);
  const because = takenDownIn(facts)?.because;
  const why = vocabularies.takenDownBecause.find((one) => one === because);
  const steps = [
    { done: true, says: asked ? words.asked(time(asked)) : words.notAsked },
    { done: isGone, says: isGone ? words.built(time(new Date(release.built))) : words.notBuilt },
    { done: isGone, says: isGone ? words.gone(time(goneAt ?? now())) : words.notGone },
  ];
  const isSlow = !isGone && asked !== undefined && now().getTime() - asked.getTime() > patience;
  return h(
    'div',
    null,
    why && h('p', null, words.reason(wordsIn(language).vocabularies.takenDownBecause[why])),
    h('p', null, h('strong', null, words.steps)),
    h(
      'ol',
      { className: 'standing-steps', role: 'list', 'aria-live': 'polite' },
      ...steps.map(({ done, says }, at) => h('li', { key: at, 'data-done': done }, says)),
    ),
    isSlow && h('p', { role: 'alert' }, words.slow),
    h(
      'details',
      null,
      h('summary', null, words.cannotRecall),
      h('ul', null, ...words.beyond.map((one) => h('li', { key: one }, one))),
    ),
  );
};
