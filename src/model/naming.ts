import type { ContentType } from './content-type.ts';

/** Names of fields that say what an entry is, the most telling first. */
const names = ['title', 'name', 'term', 'statement'];

/** The field by which people know an entry of a type. Throws where the type has none of the names that are known. */
export const namingFieldOf = ({ name: type, facts, words }: ContentType): string => {
  const found = names.find((name) => name in words || name in facts);
  if (found) return found;
  throw new Error(`Nobody can tell entries of "${type}" apart: it has no field called ${names.join(', ')}.`);
};
