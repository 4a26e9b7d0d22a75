import { createElement as h, useId, useState, type ChangeEvent, type ReactNode } from 'react';
import { today } from '../../src/clock.ts';
import type { Entry } from '../../src/gate/entries.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { contacts } from '../../src/model/contacts.ts';
import { changeFacts } from '../saved/entries.ts';
import { boardWords } from './words.ts';

interface Props {
  readonly entry: Entry;
  /** Its name, which its buttons are told apart by. */
  readonly title: string;
  readonly language: Locale;
  readonly onSaved: () => void;
}

const { sourceDate, checks } = contacts.facts;

const checksOf = ({ facts }: Entry): readonly { readonly page?: unknown }[] =>
  Array.isArray(facts['checks']) ? (facts['checks'] as readonly { readonly page?: unknown }[]) : [];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A date is read as far as it is given: that of this year, month or day is not later than today. */
const isPast = (date: string, day: string): boolean => date <= day.slice(0, date.length);

/** What is saved of a contact that was rung: the line itself is its newest source. */
const factsOfRinging = (entry: Entry, day: string) => ({
  lookedAt: day,
  sourceDate: day,
  checks: [{ by: 'rang', on: day }, ...checksOf(entry)],
});

/** What is saved of a contact that stands on an official page; `date` is empty where that has none. */
const factsOfSeeing = (entry: Entry, day: string, page: string, date: string) => ({
  lookedAt: day,
  sourceDate: date,
  checks: [{ by: 'official-page', on: day, page }, ...checksOf(entry)],
});

/** The two ways in which a contact is checked, and no third. */
export const ContactCheck = ({ entry, title, language, onSaved }: Props): ReactNode => {
  const words = boardWords[language];
  const id = useId();
  const known = checksOf(entry).find((one) => textOf(one.page) !== '');
  const [isOpen, setOpen] = useState(false);
  const [page, setPage] = useState(textOf(known?.page) || textOf(entry.facts['url']));
  const [date, setDate] = useState('');
  const [isUndated, setUndated] = useState(false);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);

  const save = async (facts: Readonly<Record<string, unknown>>) => {
    setBusy(true);
    setSaid(words.saving);
    try {
      await changeFacts('contacts', entry.name, facts);
      onSaved();
    } catch (error) {
      setSaid(words.notSaved(error instanceof Error ? error.message : String(error)));
      setBusy(false);
    }
  };
  const see = () => {
    const day = today();
    const told = isUndated ? '' : date.trim();
    const facts = factsOfSeeing(entry, day, page.trim(), told);
    const isDated = told !== '' && sourceDate.schema.safeParse(told).success && isPast(told, day);
    if (page.trim() === '' || !checks.schema.safeParse(facts.checks).success) setSaid(words.wrongPage);
    else if (!isUndated && !isDated) setSaid(words.wrongDate);
    else void save(facts);
  };
  const field = (label: string, hint: string, value: string, set: (value: string) => void, disabled = false) =>
    h(
      'label',
      null,
      label,
      h('input', {
        type: 'text',
        value,
        disabled,
        autoComplete: 'off',
        spellCheck: false,
        'aria-describedby': `${id}-${label}`,
        onChange: ({ target }: ChangeEvent<HTMLInputElement>) => set(target.value),
      }),
      h('small', { id: `${id}-${label}` }, hint),
    );

  return h(
    'div',
    { className: 'board-check', role: 'group', 'aria-label': title },
    entry.facts['kind'] === 'emergency' && h('p', null, words.rangHint),
    h(
      'p',
      { className: 'buttons' },
      h(
        'button',
        { type: 'button', disabled: isBusy, onClick: () => void save(factsOfRinging(entry, today())) },
        words.rang,
      ),
      h(
        'button',
        { type: 'button', disabled: isBusy, 'aria-expanded': isOpen, onClick: () => setOpen(!isOpen) },
        words.saw,
      ),
    ),
    isOpen &&
      h(
        'fieldset',
        { disabled: isBusy },
        h('legend', null, words.saw),
        field(words.page, words.pageHint, page, setPage),
        field(words.pageDate, words.pageDateHint, date, setDate, isUndated),
        h(
          'label',
          { className: 'board-tick' },
          h('input', { type: 'checkbox', checked: isUndated, onChange: () => setUndated(!isUndated) }),
          ` ${words.noDate}`,
        ),
        h(
          'p',
          { className: 'buttons' },
          h('button', { type: 'button', className: 'main-button', onClick: see }, words.save),
          h('button', { type: 'button', onClick: () => setOpen(false) }, words.cancel),
        ),
      ),
    h('p', { role: 'alert' }, said),
  );
};
