const marksIn = (code: string): ReadonlySet<string> => new Set(code.match(/data-astro-cid-[a-z0-9]{8}/g));

/**
 * Astro marks each element of a component that has styles with a hash of the component. What stands on every element of
 * every page may be short: returns what numbers the marks of a sheet, in markup and in CSS alike. The shortest numbers are for
 * the marks of the most pages; `pages` holds the markup of each.
 */
export const shorterScopes = (css: string, pages: readonly string[]): ((code: string) => string) => {
  const uses = new Map<string, number>();
  for (const page of pages) for (const mark of marksIn(page)) uses.set(mark, (uses.get(mark) ?? 0) + 1);
  const ranked = [...marksIn(css)].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  const marks = new Map(ranked.map((mark, index) => [mark, `data-${index.toString(36)}`]));
  return (code) =>
    code.replace(/ ?(data-astro-cid-[a-z0-9]{8})(?:="true")?/g, (whole, mark: string) => {
      const short = marks.get(mark);
      return short === undefined ? '' : whole.startsWith(' ') ? ` ${short}` : short;
    });
};
