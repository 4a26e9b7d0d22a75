import { picturePattern } from '../model/kinds.ts';
import { faultOfText } from './characters.ts';
import type { Finding, Problem } from './problem.ts';

const picture = new RegExp(picturePattern);

/** Whether an address is a picture of the media library. */
export const isPicture = (url: string): boolean => picture.test(url);

const longest = 2_000;
const internal = /^\/[\w.~-]*(?:\/[\w.~-]*)*(?:\?[\w=&-]*)?(?:#[\p{L}\p{N}_-]+)?$/u;
const anchor = /^#[\p{L}\p{N}_-]+$/u;
const telephone = /^(?:tel|sms):\+?\d(?:-?\d){1,14}$/;
const email = /^mailto:[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
const publicName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
/** Names that are somebody's own machine or network (RFC 6761, RFC 6762, RFC 8375). */
const privateName = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|test|invalid)$/i;

const decoded = (url: string): string | undefined => {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
};

const faultOfHost = (authority: string): Problem['code'] | undefined => {
  if (authority.includes('@')) return 'address-user-name';
  if (/[^\x20-\x7e]|(?:^|\.)xn--/i.test(authority)) return 'address-look-alike';
  return publicName.test(authority) && !privateName.test(authority) ? undefined : 'address-host';
};

const codeOfAddress = (url: string): Problem['code'] | undefined => {
  if (url === '') return 'address-empty';
  const place = /^[^?#]*/.exec(url)?.[0] ?? '';
  const read = decoded(url);
  if (url.length > longest || /[\s\\<>"`{}|^]/.test(url)) return 'address-malformed';
  if (read === undefined || faultOfText(read) || /[\t\n]/.test(read) || /%(?:2e|2f|5c)/i.test(place))
    return 'address-encoding';
  if (url.startsWith('#')) return anchor.test(read) ? undefined : 'address-malformed';
  if (url.startsWith('/'))
    return internal.test(read) && !/\/\/|\/\.\.?(?=\/|$)/.test(place) ? undefined : 'address-malformed';
  if (/^(?:tel|sms):/.test(url)) return telephone.test(url) ? undefined : 'telephone-malformed';
  if (url.startsWith('mailto:')) return email.test(url) ? undefined : 'email-malformed';
  const authority = /^https:\/\/([^/?#]*)/.exec(url)?.[1];
  return authority === undefined ? 'address-scheme' : faultOfHost(authority);
};

/** What is wrong with the address of a link. The address is as the parser read it, entities and escapes resolved. */
export const faultOfAddress = (url: string): Finding | undefined => {
  const hidden = faultOfText(url);
  if (hidden) return { code: hidden.code, details: hidden.details };
  const code = codeOfAddress(url);
  return code && { code, details: { url } };
};

const files = /\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|zip|html?|js|ts|json|xml|mp[34]|jpe?g|png|webp|svg)$/i;
const shownHost =
  /(?<![\w.-])((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w.-])|^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?=[/?#:]|$)/giu;
const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');
/** Digits as they are dialled: without spaces, marks, and the nought that falls away after a country's code. */
const digitsOf = (text: string) => text.replaceAll('(0)', '').replace(/\D/g, '').replace(/^0+/, '');

const hostFault = (words: string, url: string): Finding | undefined => {
  const host = /^https:\/\/([^/?#]*)/.exec(url)?.[1];
  if (host === undefined) return undefined;
  const shown = [...words.trim().matchAll(shownHost)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((name) => !files.test(name));
  const other = shown.find((name) => bare(name) !== bare(host));
  return other === undefined ? undefined : { code: 'link-shows-other-host', details: { shown: other, host } };
};

const numberFault = (words: string, url: string): Finding | undefined => {
  if (!/^(?:tel|sms):/.test(url)) return undefined;
  const shown = words.match(/\+?\d[\d\s().-]+\d/g) ?? [];
  const fits = (text: string) => digitsOf(url).endsWith(digitsOf(text));
  return shown.length === 0 || shown.some(fits)
    ? undefined
    : { code: 'link-shows-other-number', details: { shown: shown[0] ?? '', url } };
};

const emailFault = (words: string, url: string): Finding | undefined => {
  const shown = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(words)?.[0];
  if (shown === undefined || url.toLowerCase() === `mailto:${shown.toLowerCase()}`) return undefined;
  return { code: 'link-shows-other-host', details: { shown, host: url } };
};

/** A link whose words name another place or number than the one it leads to. */
export const faultOfShown = (words: string, url: string): Finding | undefined =>
  url.startsWith('mailto:') ? emailFault(words, url) : (hostFault(words, url) ?? numberFault(words, url));
