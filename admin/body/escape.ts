/** Words as they are written in a text so that they stay words: what would begin a tag, a link, bold type or code is escaped. */
export const escaped = (words: string): string =>
  words.replace(/[\\`*_[\]{}<~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
