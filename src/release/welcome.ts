import { networkInterfaces } from 'node:os';
import { defaultLocale, localeTags, locales, wordsIn } from '../i18n/locales.ts';
import { addressOf } from '../i18n/urls.ts';

/** Where a server that listens on this address is reached, this machine's own name for itself first. */
export const originsOf = (host: string, port: number): string[] => {
  const at = (name: string): string => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  if (host === '127.0.0.1' || host === '::1') return [at('localhost')];
  if (host !== '0.0.0.0' && host !== '::') return [at(host)];
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  return [at('localhost'), ...outside.map(({ address }) => at(address))];
};

/** What is served and where, for people who have just started it; each line ends with an address that can be opened. */
export const welcome = (host: string, port: number): string => {
  const [origin = '', ...others] = originsOf(host, port);
  const { site } = wordsIn(defaultLocale).interface;
  const lines = [
    [`${site.name} · ${site.otherName}`, `${origin}/`],
    ...localeTags.map((locale) => [`  ${locales[locale].name}`, origin + addressOf('home', locale)]),
    ...localeTags.map((locale) => [`  ${wordsIn(locale).interface.menu.search}`, origin + addressOf('search', locale)]),
    ['  Editor · 编辑器', `${origin}/admin/`],
    ...others.map((other) => ['  From other machines · 局域网', `${other}/`]),
  ];
  const width = Math.max(...lines.map(([name = '']) => columns(name)));
  return lines.map(([name = '', address]) => `${name}${' '.repeat(width - columns(name))}  ${address}`).join('\n');
};

/** How wide a text stands in a terminal, where Chinese characters take two columns. */
const columns = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu) ?? []).length;
