/** A part of a text: what stands before the first heading, or a heading with what follows it. */
export interface Section {
  /** Where it begins. */
  readonly from: number;
  /** The words of its heading; none for what stands before the first. */
  readonly heading: string;
  readonly text: string;
}

const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

const takenApart = (text: string): readonly Section[] => {
  const starts = [{ from: 0, heading: '' }];
  let open: string | undefined;
  let from = 0;
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)?.[1];
    const words = open === undefined ? heading.exec(line)?.[1] : undefined;
    if (words !== undefined) starts.push({ from, heading: words });
    if (mark !== undefined && (open === undefined || mark.startsWith(open)))
      open = open === undefined ? mark : undefined;
    from += line.length + 1;
  }
  return starts.map((start, index) => ({ ...start, text: text.slice(start.from, starts[index + 1]?.from) }));
};

/** The texts that were asked for last: with each key, all that are open are, and one of them is another. */
const known = new Map<string, readonly Section[]>();
const most = 8;

/** The parts of a text in order, the one before the first heading always among them. Lines within code are no headings. */
export const sectionsOf = (text: string): readonly Section[] => {
  const sections = known.get(text) ?? takenApart(text);
  known.delete(text);
  known.set(text, sections);
  const [oldest = ''] = known.keys();
  if (known.size > most) known.delete(oldest);
  return sections;
};
