import { mdxToHast, mdxToMdast } from 'satteri';
import type { Features, HastNode, MdastNode } from 'satteri';
import type { Fault } from './problem.ts';

/** Texts of the notes at the end of a body: the heading of their list, and what the link back to the n-th place is called. */
export interface FootnoteWords {
  readonly label: string;
  readonly back: (reference: number) => string;
}

/** A body with more unreadable tags than this is told of the first ones only. */
const mostTries = 40;

/**
 * MDX's parser hands braces, and lines that begin with `import` or `export`, to a parser of JavaScript, which overflows
 * its stack and ends the process on deep nesting (satteri 0.10.5, a few thousand parentheses). No content is
 * JavaScript, so their first characters are parsed as these stand-ins of private use, which content may not hold.
 */
const standIns = { '{': '\ue000', i: '\ue001', e: '\ue002' } as const;
/** A stand-in that the body holds itself, as a character or as a reference to one; it is refused as a hidden character. */
const taken = /[\ue000-\ue002]|&#(?:x0*e00[0-2]|0*5734[4-6]);/gi;
const braces = /(?<!\\)((?:\\\\)*)\{/g;
const statements = /^(?:i(?=mport(?![\p{L}\p{N}@._+-]))|e(?=xport(?![\p{L}\p{N}@._+-])))/gmu;

const inert = (body: string): string =>
  body
    .replace(taken, (found) => '\ufffd'.repeat(found.length))
    .replace(statements, (letter) => standIns[letter as 'i' | 'e'])
    .replace(braces, `$1${standIns['{']}`);

const asWritten = (text: string): string =>
  text.replace(
    /[\ue000-\ue002]/g,
    (found) => Object.entries(standIns).find(([, standIn]) => standIn === found)?.[0] ?? found,
  );

/** The tree of an inert text with its characters as they were written; most bodies hold none that was replaced. */
const restored = <Tree>(tree: Tree, text: string): Tree =>
  /[\ue000-\ue002]/.test(text) ? (JSON.parse(asWritten(JSON.stringify(tree))) as Tree) : tree;

/** Offsets of the braces in a stretch of the body that would begin an expression. */
export const bracesIn = (source: string): number[] =>
  [...source.matchAll(braces)].map(({ index, 0: match }) => index + match.length - 1);

/** Whether a stretch of the body begins as a statement does. */
export const beginsAsStatement = (source: string): boolean => /^(?:import(?=\s)|export(?=[\s{*]))/.test(source);

const featuresWith = (footnotes: Exclude<Features['gfm'], boolean | undefined>['footnotes'] = true): Features => ({
  gfm: { footnotes },
  frontmatter: false,
});

const offsetAt = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, content) => sum + content.length + 1, 0) +
  column -
  1;

/** Reads satteri's error; its place is nowhere but in the message. */
const faultOf = (error: unknown, body: string): Fault => {
  if (error instanceof RangeError) return { offset: 0, code: 'nested-too-deep', details: {} };
  const [, line = '1', column = '1', reason = String(error)] =
    /^(\d+):(\d+): (.*)$/s.exec(error instanceof Error ? error.message : '') ?? [];
  const offset = offsetAt(body, Number(line), Number(column));
  const open = /^Expected (?:a|the) closing tag (?:for )?`<\/?([^>`]*)>`/.exec(reason)?.[1];
  if (open !== undefined) return { offset, code: 'tag-not-closed', details: { name: open } };
  const closing = /^Unexpected closing tag `<\/([^>`]*)>`/.exec(reason)?.[1];
  if (closing !== undefined) return { offset, code: 'tag-not-opened', details: { name: closing } };
  if (body[offset] !== '<') return { offset, code: 'unknown-syntax', details: { reason } };
  const tag = /^<[^<>]*/.exec(body.slice(offset))?.[0] ?? '';
  const brace = bracesIn(tag)[0];
  if (brace !== undefined) return { offset: offset + brace, code: 'code-expression', details: {} };
  return { offset, code: 'tag-unreadable', details: { text: body.slice(offset, offset + 20).split('\n')[0] ?? '' } };
};

const blankAt = (text: string, offset: number, length = 1) =>
  text.slice(0, offset) + ' '.repeat(length) + text.slice(offset + length);

/** How much of a tag to blank: all of what cannot be read, or else a part of it would be taken for something new. */
const lengthOf = (fault: Fault, text: string) =>
  fault.code === 'tag-unreadable' ? (/^<[^<>\n]*>/.exec(text.slice(fault.offset))?.[0].length ?? 1) : 1;

/**
 * A body's Markdown tree, or, where the parser stops, what stopped it. The tag at which it stopped is then blanked and
 * the rest parsed again, so that all faults are found at once; such a body is refused in any case.
 */
export const parseMarkdown = (body: string): { readonly root?: MdastNode; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const blanked = new Set<string>();
  let text = inert(body);
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      return { root: restored(mdxToMdast(text, { features: featuresWith() }), text), faults };
    } catch (error) {
      const fault = faultOf(error, body);
      const tag = text.lastIndexOf('<', fault.offset);
      // The end of a tag that was blanked is no fault of its own.
      if (fault.code !== 'tag-not-opened' || !blanked.has(String(fault.details['name']))) faults.push(fault);
      if (tag < 0) break;
      blanked.add(/^<([\w.:-]*)/.exec(text.slice(tag))?.[1] ?? '');
      text = blankAt(blankAt(text, tag), fault.offset, lengthOf(fault, text));
    }
  }
  return { faults };
};

/** A body's HTML tree. Throws where the body cannot be parsed, which its check has told before. */
export const parseHtml = (body: string, { label, back }: FootnoteWords): HastNode => {
  const text = inert(body);
  const backLabel = (reference: number, again: number) => (again > 1 ? `${back(reference)}-${again}` : back(reference));
  return restored(mdxToHast(text, { features: featuresWith({ label, backLabel }) }), text);
};
