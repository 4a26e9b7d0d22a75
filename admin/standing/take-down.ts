import { createElement as h, useId, useState, type ChangeEvent, type ReactNode } from 'react';
import { today } from '../../src/clock.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import { withTakeDown } from '../../src/model/taken-down.ts';
import { vocabularies, type Term } from '../../src/model/vocabularies.ts';
import { entriesNow } from '../entries/entries.ts';
import { namedChoices, type Choice } from '../picker/choices.ts';
import { noteAsked } from './asked.ts';
import { useSaving } from './saving.ts';
import { standingWords } from './words.ts';

interface Props {
  readonly type: TypeName;
  readonly name: string;
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly language: Locale;
}

/** One button, a reason, and it is saved: nobody else has to agree. */
export const TakeDown = ({ type, name, id, facts, language }: Props): ReactNode => {
  const words = standingWords[language];
  const group = useId();
  const [isOpen, setOpen] = useState(false);
  const [because, setBecause] = useState<Term<'takenDownBecause'>>();
  const [instead, setInstead] = useState('');
  const [others, setOthers] = useState<readonly Choice[]>([]);
  const { save, said, isBusy, say } = useSaving(type, name, language);

  const open = () => {
    setOpen(true);
    void entriesNow(type).then((all) => setOthers(namedChoices(all, language).filter(({ value }) => value !== id)));
  };
  const confirm = async () => {
    if (!because) {
      say(words.chooseReason);
      return;
    }
    const time = { because, on: today(), ...(instead !== '' && { instead }) };
    noteAsked(id);
    if (await save(withTakeDown(facts, time), { urgent: true })) setOpen(false);
  };

  const reasons = vocabularies.takenDownBecause.map((value) =>
    h(
      'label',
      { key: value },
      h('input', { type: 'radio', name: group, value, checked: because === value, onChange: () => setBecause(value) }),
      ` ${wordsIn(language).vocabularies.takenDownBecause[value]}`,
    ),
  );
  return h(
    'div',
    { className: 'standing-action' },
    !isOpen && h('button', { type: 'button', className: 'urgent-button', onClick: open }, words.takeDown),
    isOpen &&
      h(
        'fieldset',
        { disabled: isBusy },
        h('legend', null, words.why),
        h('p', null, words.whyHint),
        ...reasons,
        h(
          'label',
          null,
          words.instead,
          h(
            'select',
            {
              value: instead,
              onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => setInstead(target.value),
            },
            h('option', { value: '' }, words.nothing),
            ...others.map((one) => h('option', { key: one.value, value: one.value }, one.words)),
          ),
        ),
        h('p', null, words.whatItDoes),
        h(
          'p',
          { className: 'buttons' },
          h('button', { type: 'button', className: 'urgent-button', onClick: () => void confirm() }, words.confirm),
          h('button', { type: 'button', onClick: () => setOpen(false) }, words.cancel),
        ),
      ),
    h('p', { role: 'alert' }, said),
  );
};
