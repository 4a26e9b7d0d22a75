const line = /^ {2}"(?<id>[^"]+)":/;

/** The lines of a ledger's text, by the id that each tells of. */
const linesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((one) => (line.exec(one)?.groups ? [[line.exec(one)?.groups?.['id'] ?? '', one]] : [])),
  );

/**
 * Whether Git puts two changes of a ledger together by itself: no line that one of them changes is, or stands beside, a line
 * that the other changes.
 */
export const goTogether = (base: string, one: string, other: string): boolean => {
  const [had, mine, theirs] = [linesIn(base), linesIn(one), linesIn(other)];
  const ids = [...new Set([...had.keys(), ...mine.keys(), ...theirs.keys()])].sort();
  const isTheirs = ids.map((id) => theirs.get(id) !== had.get(id));
  return ids.every(
    (id, index) => mine.get(id) === had.get(id) || ![-1, 0, 1].some((step) => isTheirs[index + step] === true),
  );
};

/** Whether a change of a ledger only adds ids. One that is not written down yet holds nobody up; a move that is not does. */
export const onlyAdds = (before: string, after: string): boolean => {
  const now = linesIn(after);
  // The last line has no comma.
  const bare = (text?: string) => text?.replace(/,$/, '');
  return [...linesIn(before)].every(([id, text]) => bare(now.get(id)) === bare(text));
};
