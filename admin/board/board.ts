import { createElement as h, useCallback, useEffect, useState, type ReactNode } from 'react';
import { now, today } from '../../src/clock.ts';
import type { Entry } from '../../src/gate/entries.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import type { Release } from '../../src/online/release.ts';
import { watchOnline } from '../saved/online.ts';
import { ContactCheck } from './contact-check.ts';
import type * as gate from './gate.ts';
import { differencesIn, listsOf, type Line, type List } from './lists.ts';
import { readType, titleOf, typesToRead, type SavedEntry } from './read.ts';
import { boardWords } from './words.ts';

type All = ReadonlyMap<TypeName, readonly SavedEntry[]>;

const addressOf = ({ type, name }: Entry): string => `#/collections/${type}/entries/${name}`;

/** Lists longer than this are closed at first: what is due today must not lie below a hundred translations. */
const long = 12;

/** What is online, what is due and what waits, from the entries as they are saved at this moment. */
export const Board = ({ language }: { readonly language: Locale }): ReactNode => {
  const words = boardWords[language];
  const [all, setAll] = useState<All>(new Map());
  const [checks, setChecks] = useState<typeof gate>();
  const [said, setSaid] = useState('');
  const [release, setRelease] = useState<Release>();

  const read = useCallback(
    async (types: readonly TypeName[]) => {
      try {
        setChecks(await import('./gate.ts'));
        for (const type of types) {
          setSaid(words.reading(wordsIn(language).fields.types[type].label));
          const found = await readType(type);
          setAll((before) => new Map([...before, [type, found]]));
        }
        const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(now());
        setSaid(words.read(time));
      } catch {
        setSaid(words.failed);
      }
    },
    [language, words],
  );

  useEffect(() => watchOnline(setRelease, 10_000), []);
  useEffect(() => void read(typesToRead()), [read]);

  const lineOf = ({ entry, says, isContact }: Line): ReactNode => {
    const title = titleOf(entry, language);
    return h(
      'li',
      { key: `${entry.type}/${entry.name}/${says.join()}` },
      h('a', { href: addressOf(entry) }, title),
      h('span', { className: 'board-type' }, wordsIn(language).fields.types[entry.type].singular),
      ...says.map((sentence) => h('span', { key: sentence }, sentence)),
      isContact &&
        h(ContactCheck, {
          key: String(entry.facts['lookedAt']),
          entry,
          title,
          language,
          onSaved: () => void read(['contacts']),
        }),
    );
  };
  const linesOf = (lines: readonly Line[]) => h('ul', { role: 'list' }, ...lines.map(lineOf));
  const sectionOf = ({ name, hint, lines }: List): ReactNode => {
    const heading = `${name} (${lines.length})`;
    return h(
      'section',
      { key: name, 'aria-label': name },
      h('h2', null, heading),
      lines.length === 0 && h('p', null, words.none),
      lines.length > 0 && hint !== undefined && h('p', null, hint),
      lines.length > long ? h('details', null, h('summary', null, heading), linesOf(lines)) : linesOf(lines),
    );
  };

  const entries = [...all.values()].flat();
  const differences = differencesIn(entries, release, language, today());
  const built =
    release &&
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(release.built));
  return h(
    'div',
    { className: 'own board' },
    h('h1', null, words.title),
    h('p', null, words.whatItIs),
    h(
      'p',
      { className: 'buttons' },
      h('a', { href: '#/' }, words.toEntries),
      h('button', { type: 'button', onClick: () => void read(typesToRead()) }, words.again),
      h('span', { role: 'status' }, said),
    ),
    checks &&
      all.size > 0 &&
      h(
        'div',
        null,
        h(
          'section',
          { 'aria-label': words.online },
          h('h2', null, words.online),
          built &&
            h('p', null, words.builtOn(built), ' ', release.commit && words.ofCommit(release.commit.slice(0, 10))),
          !release && h('p', null, words.onlineUnknown),
          release && differences.length === 0 && h('p', null, words.same),
          ...differences.map(({ name, lines }) =>
            h('div', { key: name }, h('h3', null, `${name} (${lines.length})`), linesOf(lines)),
          ),
        ),
        ...listsOf(checks, entries, language, today()).map(sectionOf),
      ),
  );
};
