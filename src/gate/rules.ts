import { defaultLocale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import { isDown, rolesIn } from '../model/taken-down.ts';
import type { ContentFile, Entry } from './entries.ts';
import { isEmpty, problemAt } from './fields.ts';

const count = (value: unknown) => (Array.isArray(value) ? value.length : 0);

/** Each correction has a day in the facts and a sentence in the words; untranslated ones are no problem. */
const problemsInCorrections = ({ files, facts }: Entry, factsFile: ContentFile): readonly Problem[] => {
  const days = count(facts['corrections']);
  const told = [...files.values()].filter(({ words }) => count(words['corrected']) > 0);
  if (days > 0 && told.length === 0)
    return [problemAt(factsFile, ['corrections'], 'counts-differ', { count: days, other: 'corrected', otherCount: 0 })];
  return told.flatMap((file) => {
    const sentences = count(file.words['corrected']);
    if (sentences === days) return [];
    return problemAt(file, ['corrected'], 'counts-differ', {
      count: sentences,
      other: 'corrections',
      otherCount: days,
    });
  });
};

/** Whoever doubts a claim says why, in a language that is complete. */
const problemsInClaim = ({ files, facts, complete }: Entry, factsFile: ContentFile): readonly Problem[] => {
  if (isEmpty(facts['lowerTo']) || complete.length === 0) return [];
  const hasReason = complete.some((locale) => !isEmpty(files.get(locale)?.words['loweredBecause']));
  return hasReason ? [] : [problemAt(factsFile, ['loweredBecause'], 'missing-field', { expected: 'reason' })];
};

/** SAFETY, "People in stories": what must hold before a reader sees a case. */
const problemsInCase = ({ facts }: Entry, factsFile: ContentFile): readonly Problem[] => {
  const problems: Problem[] = [];
  if (facts['exposure'] === 'named-by-others') problems.push(problemAt(factsFile, ['exposure'], 'not-told-singly'));
  if (facts['singlePerson'] === true || facts['people'] === 1) {
    const roles = rolesIn(facts['approvals']);
    if (!roles.has('editor') || !roles.has('safeguarding'))
      problems.push(problemAt(factsFile, ['approvals'], 'needs-two-approvals'));
  }
  if (problems.length === 0 && count(facts['approvals']) > rolesIn(facts['approvals']).size)
    problems.push(problemAt(factsFile, ['approvals'], 'role-approves-twice'));
  return problems;
};

/** Whoever saw a number on an official page says on which. */
const problemsInContact = ({ facts }: Entry, factsFile: ContentFile): readonly Problem[] =>
  (Array.isArray(facts['checks']) ? facts['checks'] : []).flatMap(
    (check: { readonly by?: unknown; readonly page?: unknown } | null, at) =>
      check?.by === 'official-page' && isEmpty(check.page)
        ? problemAt(factsFile, ['checks', at, 'page'], 'missing-field', { expected: 'httpsUrl' })
        : [],
  );

/** What is wrong with an entry that no single field shows. */
export const problemsInRules = (entries: readonly Entry[]): readonly Problem[] =>
  entries.flatMap((entry) => {
    const file = entry.files.get(defaultLocale);
    if (!file) return [];
    return [
      ...problemsInCorrections(entry, file),
      ...(entry.type === 'claims' && entry.status !== 'draft' ? problemsInClaim(entry, file) : []),
      ...(entry.type === 'contacts' ? problemsInContact(entry, file) : []),
      // What was taken down is read by nobody, and must hold nothing up.
      ...(entry.type === 'cases' && entry.status === 'published' && !isDown(entry.facts)
        ? problemsInCase(entry, file)
        : []),
    ];
  });
