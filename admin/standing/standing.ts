import { store, type Kept } from 'decap-cms-core/dist/esm/redux/index.js';
import { createElement as h, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { today } from '../../src/clock.ts';
import { dateIn, listIn } from '../../src/i18n/format.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { statuses } from '../../src/model/content-type.ts';
import { rolesIn, takenDownIn } from '../../src/model/taken-down.ts';
import type { TypeName } from '../../src/model/index.ts';
import type { Term } from '../../src/model/vocabularies.ts';
import { digestOf } from '../../src/online/digest.ts';
import { standingOf, type Standing } from '../../src/online/standing.ts';
import type { Release } from '../../src/online/release.ts';
import { savedTextsOf } from '../saved/entries.ts';
import { watchOnline } from '../saved/online.ts';
import { Progress } from './progress.ts';
import { ShowAgain } from './show-again.ts';
import { TakeDown } from './take-down.ts';
import { standingWords } from './words.ts';

interface Props {
  readonly type: TypeName;
  readonly language: Locale;
}

type Facts = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The entry in the open form. */
const entryInForm = (): Kept | undefined => store.getState().entryDraft.get('entry') as Kept | undefined;

const onlineSentence = ({ wanted, online }: Standing, language: Locale): string => {
  const words = standingWords[language];
  if (online === 'unknown' || wanted === 'published') return words.online[online];
  return online === 'no' ? words.onlineNoMore : words.stillOnline;
};

const sentencesOf = (standing: Standing, facts: Facts, language: Locale): readonly string[] => {
  const words = standingWords[language];
  const { wanted, on = '' } = standing;
  const status = statuses.find((one) => one === facts['status']) ?? 'draft';
  const wantedSaid = {
    'not-published': () => words.notPublished(words.statuses[status]),
    'appears-later': () => words.appears(dateIn(language, on)),
    'taken-down': () => words.takenDown(dateIn(language, on)),
    published: () => words.published,
  }[wanted]();
  const isTold = wanted !== 'not-published' || standing.online === 'this' || standing.online === 'another';
  return [wantedSaid, ...(isTold ? [onlineSentence(standing, language)] : [])];
};

/** What a case about one person still needs before it may be published. */
const approvalsOf = (type: TypeName, facts: Facts, language: Locale): readonly string[] => {
  if (type !== 'cases' || !(facts['singlePerson'] === true || facts['people'] === 1)) return [];
  const words = standingWords[language];
  const given = rolesIn(facts['approvals']);
  const needed = (['editor', 'safeguarding'] as const satisfies readonly Term<'role'>[]).filter(
    (role) => !given.has(role),
  );
  const names = needed.map((role) => wordsIn(language).vocabularies.role[role]);
  return [words.onePerson, names.length === 0 ? words.bothApproved : words.stillNeeded(listIn(language, names))];
};

/** Where the entry in the open form stands: whether readers see it, and the way to take it from them and back. */
export const StandingOf = ({ type, language }: Props): ReactNode => {
  const words = standingWords[language];
  const entry = useSyncExternalStore(store.subscribe, entryInForm);
  const facts = (entry?.get('data') as Kept | undefined)?.toJS() ?? {};
  const name = textOf(entry?.get('slug'));
  const id = textOf(facts['id']);
  const isNew = entry?.get('newRecord') === true;
  const [release, setRelease] = useState<Release>();
  const [saved, setSaved] = useState<{ readonly of: string; readonly digest: string }>();
  const raw = textOf(entry?.get('raw'));
  const hasChanged = store.getState().entryDraft.get('hasChanged') === true;

  useEffect(() => watchOnline(setRelease), []);
  useEffect(() => {
    if (isNew || name === '') return;
    void savedTextsOf(type, name)
      .then(digestOf)
      .then((digest) => setSaved({ of: name, digest }));
    // What is saved has changed where the form was loaded anew, or holds nothing unsaved any more.
  }, [type, name, raw, isNew, hasChanged]);

  if (isNew) return h('p', null, words.notPublished(words.statuses.draft));
  const standing = standingOf({ id, facts, digest: saved?.of === name ? saved.digest : '' }, release, today());
  const down = takenDownIn(facts);
  const isDown = standing.wanted === 'taken-down';
  return h(
    'div',
    { className: 'own standing', role: 'group', 'aria-label': words.label },
    h(
      'div',
      { role: 'status' },
      ...[...sentencesOf(standing, facts, language), ...approvalsOf(type, facts, language)].map((sentence) =>
        h('p', { key: sentence }, sentence),
      ),
    ),
    down && !isDown && h('p', null, words.letBack(dateIn(language, down.on))),
    isDown && h(Progress, { id, release, facts, language }),
    isDown && h(ShowAgain, { type, name, facts, language }),
    (standing.wanted === 'published' || standing.wanted === 'appears-later') &&
      h(TakeDown, { type, name, id, facts, language }),
  );
};
