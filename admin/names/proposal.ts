/** The longest name that an entry may have (`identifierPattern`). */
const longest = 60;

/** A name made of English words: ASCII, small letters, digits and single hyphens; empty where nothing is left. */
export const nameFrom = (words: string): string => {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  // Cut between words, where there are any.
  return plain
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest);
};

/** The name itself, or with the first number from 2 that makes it no other entry's. */
export const freeName = (name: string, isTaken: (name: string) => boolean): string => {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : `-${number}`;
    const tried = `${name.slice(0, longest - tail.length).replace(/-$/, '')}${tail}`;
    if (!isTaken(tried)) return tried;
  }
};
