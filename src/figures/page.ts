import { piecesOf } from './markup.ts';

/** A claim where a page shows it. */
export interface ClaimShown {
  readonly id: string;
  /** Its words, one for each paragraph, line or cell. */
  readonly lines: readonly string[];
}

/** What a page shows within `<main>`. */
export interface Shown {
  readonly claims: readonly ClaimShown[];
  /** The words of each paragraph, line or cell that come from no claim, without web addresses. */
  readonly lines: readonly string[];
  /** Addresses within the site that it links, without anchors. */
  readonly links: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

/** Elements that stand within a sentence; all others end one. */
const inText = /^(?:a|abbr|b|bdi|cite|code|data|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/;

/**
 * What a page says of itself (dates, places, reading time) and of documents (titles, glosses: quoted as they are), numbers that
 * an editor has kept with a reason, and what is no text.
 */
const isLeftOut = (tag: string, { href = '', class: names = '', ...attributes }: Attributes): boolean =>
  /^(?:cite|nav|script|style|svg|template)$/.test(tag) ||
  'data-plain' in attributes ||
  /(?:^| )(?:meta|gloss)(?: |$)/.test(names) ||
  (tag === 'a' && /^(?:https?|tel|sms):/.test(href));

/** Puts the words of a part of a page together, line by line. */
class Lines {
  readonly #lines: string[] = [];
  #line = '';

  add(text: string) {
    this.#line += text;
  }

  end() {
    const text = this.#line
      .replace(/https?:\/\/\S+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (text) this.#lines.push(text);
    this.#line = '';
  }

  get all(): readonly string[] {
    this.end();
    return this.#lines;
  }
}

/** Reads a built page: what its claims are, and what else it says. */
export const shownOn = (html: string): Shown => {
  const own = new Lines();
  const claims: { readonly id: string; readonly words: Lines }[] = [];
  const links: string[] = [];
  /** The elements that are open within `<main>`, each with where its words go: nowhere if they are left out. */
  const open: { readonly tag: string; readonly words: Lines | undefined }[] = [];

  const wordsOf = (tag: string, attributes: Attributes): Lines | undefined => {
    const outer = open.length === 0 ? own : open.at(-1)?.words;
    const id = attributes['data-claim'];
    if (id !== undefined) {
      const words = new Lines();
      claims.push({ id, words });
      return words;
    }
    return outer === own && isLeftOut(tag, attributes) ? undefined : outer;
  };

  for (const piece of piecesOf(html)) {
    const inner = open.at(-1);
    if (piece.kind === 'text') {
      inner?.words?.add(piece.text);
      continue;
    }
    if (!inText.test(piece.tag)) inner?.words?.end();
    if (piece.kind === 'close') {
      if (inner?.tag !== piece.tag) continue;
      open.pop();
      // What stood within a sentence and is not its own keeps its neighbours apart.
      const outer = open.at(-1)?.words;
      if (outer !== inner.words) outer?.add(' ');
      continue;
    }
    const { tag, attributes } = piece;
    if (!inner && tag !== 'main') continue;
    const href = attributes['href'];
    if (href?.startsWith('/')) links.push(href.replace(/#.*/, ''));
    open.push({ tag, words: wordsOf(tag, attributes) });
  }
  return { claims: claims.map(({ id, words }) => ({ id, lines: words.all })), lines: own.all, links };
};
