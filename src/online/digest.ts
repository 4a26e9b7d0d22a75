import { localeTags, type Locale } from '../i18n/locales.ts';

/** The texts of an entry's files, by language. */
export type Texts = Readonly<Partial<Record<Locale, string>>>;

/**
 * What tells one state of an entry from another: SHA-256 (FIPS 180-4) over the texts of its files, as 32 hexadecimal digits. A
 * file in which nothing was begun says nothing. The build and the editor both ask it, the one of what is online, the other of
 * what is saved.
 */
export const digestOf = async (texts: Texts): Promise<string> => {
  const begun = localeTags.flatMap((locale) => {
    const text = texts[locale] ?? '';
    return text.trim() === '' ? [] : [`${locale}\0${text}\0`];
  });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(begun.join('')));
  return [...new Uint8Array(hash).subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
