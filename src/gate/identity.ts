import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { addressOfEntry } from '../i18n/urls.ts';
import type { Problem } from '../mdx/problem.ts';
import { isDocument } from '../model/index.ts';
import type { ContentFile, Entry } from './entries.ts';
import { isEmpty, problemAt } from './fields.ts';

const letters = 'bcdfghjkmnpqrstvwxz';
const signs = `${letters}23456789`;
const issued = new RegExp(`^[${letters}][${signs}]{5}$`);

/**
 * A new id of a document: six signs that make no word and are not taken for one another, the first one a letter. `pick`
 * gives a whole number below the one that it is given.
 */
export const newId = (isTaken: (id: string) => boolean, pick: (below: number) => number): string => {
  for (;;) {
    const id = [letters, signs, signs, signs, signs, signs].map((from) => from[pick(from.length)]).join('');
    if (!isTaken(id)) return id;
  }
};

/** Where an entry's page is in one language; nothing where it has none, or where its slug or id is not written. */
export const addressOfPage = (
  { type, facts: { slug, id, discreet, familyPage } }: Entry,
  locale: Locale,
): string | undefined =>
  isDocument(type) && typeof slug === 'string' && typeof id === 'string'
    ? addressOfEntry(
        type,
        { slug, id, discreet: discreet === true, familyPage: typeof familyPage === 'number' ? familyPage : undefined },
        locale,
      )
    : undefined;

const problemsInNames = ({ type, name, facts }: Entry, file: ContentFile): readonly Problem[] => {
  const fact = isDocument(type) ? 'slug' : 'id';
  const problems: Problem[] = [];
  if (!isEmpty(facts[fact]) && facts[fact] !== name)
    problems.push(problemAt(file, [fact], 'name-differs', { value: String(facts[fact]), expected: name }));
  if ((facts['discreet'] === true || type === 'notices') && !issued.test(String(facts['id'])))
    problems.push(problemAt(file, ['id'], 'telling-id'));
  if (!isEmpty(facts['familyPage']) && facts['discreet'] !== true)
    problems.push(problemAt(file, ['familyPage'], 'open-family-page'));
  return problems;
};

/**
 * What is wrong with the names of entries: a slug (of a document) or id (of a record) that is not the file's name, an id or
 * an address that two entries of whatever types have (`/r/<id>/` leads to one of them only), a discreet guide whose id, which
 * is its address, could tell what it is about, and a page for finding family that is not discreet.
 */
export const problemsInIdentity = (entries: readonly Entry[]): readonly Problem[] => {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const claim = (key: string, { file }: ContentFile) => {
    const owner = owners.get(key);
    if (!owner) owners.set(key, file);
    return owner;
  };
  for (const entry of entries) {
    const file = entry.files.get(defaultLocale);
    if (!file) continue;
    problems.push(...problemsInNames(entry, file));
    const id = entry.facts['id'];
    const sameId = typeof id === 'string' && claim(`id ${id}`, file);
    if (sameId) problems.push(problemAt(file, ['id'], 'duplicate-id', { value: id, other: sameId }));
    const address = addressOfPage(entry, defaultLocale);
    const sameAddress = address && !sameId && claim(address, file);
    const named = isEmpty(entry.facts['familyPage']) ? 'slug' : 'familyPage';
    if (sameAddress) problems.push(problemAt(file, [named], 'duplicate-slug', { value: address, other: sameAddress }));
  }
  return problems;
};
