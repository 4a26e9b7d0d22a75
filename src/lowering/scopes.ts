/**
 * Astro marks each element of a component that has styles with a hash of the component. What stands on every element of
 * every page may be short: returns what numbers the marks of a sheet, in markup and in CSS alike.
 */
export const shorterScopes = (css: string): ((code: string) => string) => {
  const marks = new Map(
    [...new Set(css.match(/data-astro-cid-[a-z0-9]{8}/g))].map((mark, index) => [mark, `data-${index.toString(36)}`]),
  );
  return (code) =>
    code.replace(/ ?(data-astro-cid-[a-z0-9]{8})(?:="true")?/g, (whole, mark: string) => {
      const short = marks.get(mark);
      return short === undefined ? '' : whole.startsWith(' ') ? ` ${short}` : short;
    });
};
