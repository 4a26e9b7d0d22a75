import { existsSync } from 'node:fs';
import { today } from '../clock.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import { dayAfter } from '../model/ageing.ts';
import { model } from '../model/index.ts';
import type { Field } from '../model/field.ts';
import { validFor } from '../model/notices.ts';
import { describesPeople, mayDescribe, type Allowance } from '../model/person.ts';
import { boardIsOn, decisionFileIn, decisionIn } from '../notices/decision.ts';
import { settings } from '../settings.ts';
import type { ContentFile, Entry } from './entries.ts';
import { isEmpty, judge, problemAt, type Values } from './fields.ts';
import type { Index } from './references.ts';

type Fields = Readonly<Record<string, Field>>;

const day = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What the facts of an entry say of how long a person may be described. */
export const allowanceOf = (facts: Values): Allowance => ({
  consent: day(facts['consent']),
  expires: day(facts['expires']),
  ended: day(facts['ended']),
});

/** The fields that describe a person, as they must be while they may. */
const whole = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, { ofPerson }]) => (ofPerson ? [[name, ofPerson]] : [])));

const only = (values: Values, fields: Fields): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(fields, name)));

/** Wherever an entry describes a person, it names the consent and the day on which it expires; drafts too. */
const problemsInConsent = (entry: Entry, file: ContentFile): readonly Problem[] => {
  const { facts, words }: { facts: Fields; words: Fields } = model[entry.type];
  const described = [...entry.files.values()].some(({ facts: own, words: told }) =>
    [only(own, whole(facts)), only(told, whole(words))].some((values) =>
      Object.values(values).some((one) => !isEmpty(one)),
    ),
  );
  if (!described || day(entry.facts['ended'])) return [];
  return ['consent', 'expires']
    .filter((name) => isEmpty(entry.facts[name]))
    .map((name) => problemAt(file, [name], 'person-without-consent'));
};

interface Renewal {
  readonly on?: unknown;
  readonly until?: unknown;
  readonly by?: unknown;
}

/** Each stretch of validity is at most 30 days, and only the agency itself begins another, before the last one is over. */
const problemsInValidity = ({ facts }: Entry, file: ContentFile): readonly Problem[] => {
  const renewals = (Array.isArray(facts['renewals']) ? facts['renewals'] : []) as readonly Renewal[];
  const days = (value: unknown) => (typeof value === 'string' ? value : '');
  let valid = dayAfter(days(facts['issued']), validFor);
  for (const [at, { on, until, by }] of renewals.entries()) {
    if (by !== facts['agency']) return [problemAt(file, ['renewals', at, 'by'], 'notice-renewed-by-other')];
    if (days(on) > today() || days(on) > valid || days(until) > dayAfter(days(on), validFor))
      return [problemAt(file, ['renewals', at], 'notice-too-long', { max: validFor })];
    valid = days(until);
  }
  return days(facts['expires']) > valid ? [problemAt(file, ['expires'], 'notice-too-long', { max: validFor })] : [];
};

/** What must hold before anybody sees a notice. */
const problemsInNotice = (
  entry: Entry,
  file: ContentFile,
  index: Index,
  agreed: readonly string[],
): readonly Problem[] => {
  const { facts } = entry;
  const ofPerson = whole(model.notices.facts);
  const { missing } = judge(ofPerson, only(facts, ofPerson), file);
  if (missing.length > 0) return missing;
  const agency = String(facts['agency']);
  const told = [...entry.files.values()].flatMap((own) => {
    const words = whole(model.notices.words);
    return judge(words, only(own.words, words), own).missing.length === 0 ? [own] : [];
  });
  return [
    ...(told.length === 0 ? [problemAt(file, ['name'], 'missing-field', { expected: 'line', max: 60 })] : []),
    ...(index.find('agencies', agency)?.facts['kind'] === 'police'
      ? []
      : [problemAt(file, ['agency'], 'notice-not-police')]),
    ...(agreed.includes(agency) ? [] : [problemAt(file, ['agency'], 'notice-without-agreement', { value: agency })]),
    ...(Number(facts['age']) < 18 ? [] : [problemAt(file, ['age'], 'notice-not-a-child')]),
    ...(['custodyDispute', 'leftViolence'] as const)
      .filter((name) => facts[name] !== 'no')
      .map((name) => problemAt(file, [name], 'notice-of-somebody-who-left')),
    ...(isEmpty(facts['picture']) ||
    new RegExp(`^/media/notice-${String(facts['id'])}\\.\\w+$`).test(String(facts['picture']))
      ? []
      : [
          problemAt(file, ['picture'], 'notice-picture-name', { expected: `/media/notice-${String(facts['id'])}.jpg` }),
        ]),
    ...problemsInValidity(entry, file),
  ];
};

/**
 * What is wrong with notices, and with whatever else describes a person: any notice while the board is off; and on it, what
 * is not the police's, not a child's, of somebody who left, too long, or without consent. What has expired or ended is no
 * problem: the build itself takes everything of the person out, and age never stops a publication.
 */
export const problemsInNotices = (
  entries: readonly Entry[],
  index: Index,
  folder: string,
  isSet: boolean = settings.notices,
): readonly Problem[] => {
  const file = decisionFileIn(folder);
  let agreed: readonly string[] = [];
  const problems: Problem[] = [];
  try {
    agreed = decisionIn(folder)?.agreements ?? [];
  } catch {
    problems.push({ file, line: 1, column: 1, code: 'decision-unreadable', details: {} });
  }
  if (isSet && !existsSync(file)) problems.push({ file, line: 1, column: 1, code: 'decision-missing', details: {} });
  const isOn = boardIsOn(folder, isSet);
  for (const entry of entries.filter(({ type }) => describesPeople(model[type]))) {
    const facts = entry.files.get(defaultLocale);
    if (!facts) continue;
    if (entry.type === 'notices' && !isOn) {
      problems.push(problemAt(facts, [], 'notices-off'));
      continue;
    }
    problems.push(...problemsInConsent(entry, facts));
    if (entry.type === 'notices' && entry.status !== 'draft' && mayDescribe(allowanceOf(entry.facts), today()))
      problems.push(...problemsInNotice(entry, facts, index, agreed));
  }
  return problems;
};
