import { createElement as h, useState, type ChangeEvent, type ReactNode } from 'react';
import { today } from '../../src/clock.ts';
import { listIn } from '../../src/i18n/format.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import { takenDownIn, withApproval } from '../../src/model/taken-down.ts';
import { vocabularies } from '../../src/model/vocabularies.ts';
import { useSaving } from './saving.ts';
import { standingWords } from './words.ts';

interface Props {
  readonly type: TypeName;
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly language: Locale;
}

/** Two people agree, in two roles, and what was taken down is shown again; each of them saves it. */
export const ShowAgain = ({ type, name, facts, language }: Props): ReactNode => {
  const words = standingWords[language];
  const names = wordsIn(language).vocabularies.role;
  const [role, setRole] = useState('');
  const { save, said, isBusy } = useSaving(type, name, language);
  const given = takenDownIn(facts)?.letBackBy ?? new Set();
  const agreed = vocabularies.role.filter((one) => given.has(one)).map((one) => names[one]);
  const open = vocabularies.role.filter((one) => !given.has(one));
  const approve = () => save(withApproval(facts, role, today()));

  return h(
    'details',
    { className: 'standing-again' },
    h('summary', null, words.again),
    h('p', null, words.againHint),
    agreed.length > 0 && h('p', null, words.approvedBy(listIn(language, agreed))),
    h(
      'label',
      null,
      words.approveAs,
      h(
        'select',
        {
          value: role,
          disabled: isBusy,
          onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => setRole(target.value),
        },
        h('option', { value: '' }, '—'),
        ...open.map((one) => h('option', { key: one, value: one }, names[one])),
      ),
    ),
    h('button', { type: 'button', disabled: isBusy || role === '', onClick: () => void approve() }, words.approve),
    h('p', { role: 'alert' }, said),
  );
};
