const withScheme = /https?:\/\/[^\s<>"'，。；、（）《》“”]+/gi;
/** Without a scheme only what ends like an address: a full stop without a space after it joins ordinary words, too. */
const bare =
  /(?<![@\w./-])(?:[a-z0-9-]+\.)+(?:com|cn|org|net|gov|info|top|xyz|vip|club|site|online|shop|cc|me|uk|us|au|eu)(?![\w-])(?:\/[^\s<>"'，。；、（）《》“”]*)?/gi;

/** A link that a text holds, with the host that it really leads to. */
export interface Link {
  readonly text: string;
  readonly host: string;
}

const hostOf = (address: string): string | undefined => {
  try {
    // What stands before an @ is a name for signing in, not the host: only a parser of addresses knows.
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return undefined;
  }
};

/** Every link of a text. A host is compared without `www.`, and never by its end: `police.example.top` is not `example.top`. */
export const linksIn = (text: string): readonly Link[] => {
  const whole = [...text.matchAll(withScheme)].map(([link]) => ({ link, address: link }));
  const rest = text.replace(withScheme, ' ');
  const others = [...rest.matchAll(bare)].map(([link]) => ({ link, address: `https://${link}` }));
  return [...whole, ...others].flatMap(({ link, address }) => {
    const host = hostOf(address);
    return host === undefined ? [] : [{ text: link, host }];
  });
};
