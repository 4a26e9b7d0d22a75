import type { RegisterFault } from '../i18n/check-words.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import type { Path } from '../mdx/yaml.ts';
import type { ContentType } from '../model/content-type.ts';
import { gradeOf, isWeaker, type Grade } from '../model/grade.ts';
import { model } from '../model/index.ts';
import { vocabularies, type Term } from '../model/vocabularies.ts';
import type { Body } from './bodies.ts';
import type { ContentFile, Entry } from './entries.ts';
import type { Values } from './fields.ts';
import { namesInFields, placeOfId, type Index } from './references.ts';

export type RegisterProblem = Omit<Problem, 'code'> & { readonly code: RegisterFault };

/** What was found of the sources of all that is published; notes are ids. */
export interface Register {
  readonly problems: readonly RegisterProblem[];
  /** How many claims are published, and how many sources they and other entries use. */
  readonly claims: number;
  readonly used: number;
  /** Sources that nothing names. */
  readonly unused: readonly string[];
  /** Claims of which no source has an address that readers are given, so that they cannot look for themselves. */
  readonly withoutLink: readonly string[];
}

interface Use extends Pick<Problem, 'file' | 'line' | 'column'> {
  readonly id: string;
}

export interface SourceOfClaim {
  readonly source: string;
  readonly restsOn?: string;
}

const isPublished = ({ status }: Entry) => status === 'published';
const isOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  values.some((one) => one === value);
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const isLinked = (source: Entry | undefined) =>
  textOf(source?.facts['url']) !== undefined && source?.facts['link'] !== 'avoid';
const wasRead = (source: Entry | undefined) => source?.facts['seen'] === true;

const usesInFields = (entry: Entry): readonly Use[] => {
  const type: ContentType = model[entry.type];
  return [...entry.files.values()].flatMap((file) =>
    [...namesInFields(type.facts, file.facts), ...namesInFields(type.words, file.words)]
      .filter((name) => name.type === 'sources')
      .map(({ id, path }) => ({ id, file: file.file, ...file.positionOf(path) })),
  );
};

const usesInBody = ({ file, uses }: Body): readonly Use[] =>
  (uses['sources'] ?? []).map((id) => ({ id, file: file.file, ...placeOfId(file.body, id) }));

/** The sources that a claim names, each with the agency whose word it rests on. */
export const sourcesOfClaim = ({ facts }: Entry): readonly SourceOfClaim[] =>
  (Array.isArray(facts['sources']) ? (facts['sources'] as readonly (Values | null)[]) : []).flatMap((use) => {
    const [source, restsOn] = [textOf(use?.['source']), textOf(use?.['restsOn'])];
    return source ? [{ source, ...(restsOn && { restsOn }) }] : [];
  });

/** The grade of a published claim, as the pages compute it; `lowered` leaves out what an editor did to it. */
export const gradeOfClaim = (claim: Entry, index: Index, { lowered = true } = {}): Grade => {
  const lowerTo = claim.facts['lowerTo'];
  return gradeOf({
    sources: sourcesOfClaim(claim).flatMap(({ source: id, restsOn }) => {
      const { kind, independenceGroup } = index.find('sources', id)?.facts ?? {};
      return isOf<Term<'sourceKind'>>(vocabularies.sourceKind, kind)
        ? [{ id, kind, independenceGroup: textOf(independenceGroup), restsOn }]
        : [];
    }),
    lowerTo: lowered && isOf<Grade>(vocabularies.grade, lowerTo) ? lowerTo : undefined,
  });
};

const problemsOfUse = (use: Use, index: Index): readonly RegisterProblem[] => {
  const source = index.find('sources', use.id);
  const problem = (code: RegisterFault) => [{ ...use, code, details: { value: use.id } }];
  if (!source || !isPublished(source)) return problem('source-missing');
  return wasRead(source) ? [] : problem('source-unread');
};

const at = (file: ContentFile, path: Path, code: RegisterFault, details: Problem['details']): RegisterProblem => ({
  file: file.file,
  ...file.positionOf(path),
  code,
  details,
});

const problemsOfClaim = (claim: Entry, file: ContentFile, index: Index): readonly RegisterProblem[] => {
  const sources = sourcesOfClaim(claim).map(({ source }) => index.find('sources', source));
  if (sources.length === 0) return [at(file, ['sources'], 'claim-without-source', { value: claim.name })];
  if (!sources.some(wasRead)) return [at(file, ['sources'], 'claim-on-general-knowledge', { value: claim.name })];
  const { lowerTo } = claim.facts;
  const grade = gradeOfClaim(claim, index, { lowered: false });
  return isOf<Grade>(vocabularies.grade, lowerTo) && !isWeaker(lowerTo, grade)
    ? [at(file, ['lowerTo'], 'grade-not-lowered', { value: lowerTo, grade })]
    : [];
};

/** A case is graded by whoever writes it, and never above the best known of the claims that it names. */
const problemsOfCase = ({ facts }: Entry, file: ContentFile, index: Index): readonly RegisterProblem[] => {
  const claims = Array.isArray(facts['claims']) ? facts['claims'].map(String) : [];
  const grades = claims.flatMap((id) => index.find('claims', id) ?? []).map((claim) => gradeOfClaim(claim, index));
  const best = grades.reduce<Grade>((one, other) => (isWeaker(one, other) ? other : one), 'claimed');
  const { grade } = facts;
  return isOf<Grade>(vocabularies.grade, grade) && isWeaker(best, grade)
    ? [at(file, ['grade'], 'grade-raised', { value: grade, grade: best })]
    : [];
};

/** Holds what is published against the register of sources: each source used, each claim, each grade. */
export const registerOf = (entries: readonly Entry[], bodies: readonly Body[], index: Index): Register => {
  const published = entries.filter(isPublished);
  const uses = [
    ...published.flatMap(usesInFields),
    ...bodies.filter(({ entry }) => isPublished(entry)).flatMap(usesInBody),
  ];
  const used = new Set(uses.map(({ id }) => id));
  const ofType = (type: Entry['type']) => published.filter((entry) => entry.type === type);
  const factsOf = (all: readonly Entry[]) =>
    all.flatMap((entry) => {
      const file = entry.files.get(defaultLocale);
      return file ? [{ entry, file }] : [];
    });
  const registered = ofType('sources');
  const claims = ofType('claims');
  return {
    problems: [
      ...uses.flatMap((use) => problemsOfUse(use, index)),
      ...factsOf(registered)
        .filter(({ entry: { name, facts } }) => used.has(name) && facts['link'] !== 'avoid' && !textOf(facts['url']))
        .map(({ entry: { name }, file }) => at(file, ['url'], 'source-without-address', { value: name })),
      ...factsOf(claims).flatMap(({ entry, file }) => problemsOfClaim(entry, file, index)),
      ...factsOf(ofType('cases')).flatMap(({ entry, file }) => problemsOfCase(entry, file, index)),
    ],
    claims: claims.length,
    used: used.size,
    unused: registered.map(({ name }) => name).filter((id) => !used.has(id)),
    withoutLink: claims
      .filter((claim) => !sourcesOfClaim(claim).some(({ source }) => isLinked(index.find('sources', source))))
      .map(({ name }) => name),
  };
};
