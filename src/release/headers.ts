import { originOf, type Forge } from '../forge.ts';
import { localeTags } from '../i18n/locales.ts';
import { addressOf, leaveAddressOf, workerAddress } from '../i18n/urls.ts';
import { settings } from '../settings.ts';

/** Which addresses get which headers. A path that ends in `*` stands for all that begins like it. */
export interface HeaderRule {
  /** What these addresses are, as the page on privacy names it. */
  readonly of: 'pages' | 'savable' | 'worker' | 'leave' | 'feeds' | 'editor' | 'handbook';
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries({ 'default-src': "'none'", 'base-uri': "'none'", ...directives })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const everywhere = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const unlisted = { 'X-Robots-Tag': 'noindex' } as const;

/**
 * What a page may load: its own style sheet, script and pictures, nothing inline, nothing of anybody else's. The script
 * of the search asks the site for its index; no other asks for anything.
 */
const page = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
} as const;

/**
 * The editor: its style sheets are made in the browser, and it checks texts with the site's parser in WebAssembly. That is why
 * it shares no policy with what readers see, and may stand in no frame. Text never becomes code. Beside the site it asks the
 * forge that it writes to, where there is one, and nobody else.
 */
const adminWith = (forge: Forge | undefined) => ({
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' blob: data:",
  // A picture that was just chosen is a `blob:` of this page, and read from there to be sent.
  'connect-src': ["'self' blob:", ...(forge ? [originOf(forge)] : [])].join(' '),
  'form-action': "'self'",
  'frame-ancestors': "'none'",
});

/** The editors' handbook: words and pictures, and nothing that runs. */
const handbook = {
  'style-src': "'self'",
  'img-src': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** What readers pass through when they leave: the script that leads on, and an empty picture in place of the site's. */
const leave = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': 'data:',
  'frame-ancestors': "'none'",
} as const;

/** Where a page can be saved on the device, the worker that opens it again may be registered. */
const savable = { ...page, 'worker-src': "'self'" } as const;

/** The worker itself fetches what is saved, and nothing else. */
const worker = { 'connect-src': "'self'" } as const;

const withPolicy = (directives: Readonly<Record<string, string>>): HeaderRule['headers'] => ({
  'Content-Security-Policy': policy(directives),
  ...everywhere,
});

/**
 * The headers of the editor at `/admin/` that writes to a forge, or to none. An OAuth proxy for GitHub answers from a window
 * of its own, which may then speak to the one that opened it.
 */
export const editorHeaders = (forge: Forge | undefined): HeaderRule['headers'] => ({
  ...withPolicy(adminWith(forge)),
  ...(forge?.kind === 'github' && forge.proxy && { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' }),
  ...unlisted,
});

/** The one table of security headers: what people see on their own machine is what hosts send. The last rule that fits holds. */
export const headerRules: readonly HeaderRule[] = [
  { of: 'pages', paths: ['/*'], headers: withPolicy(page) },
  {
    of: 'savable',
    paths: localeTags.flatMap((locale) =>
      (['guidance', 'help', 'saved'] as const).map((name) => `${addressOf(name, locale)}*`),
    ),
    headers: withPolicy(savable),
  },
  { of: 'worker', paths: [workerAddress], headers: withPolicy(worker) },
  {
    of: 'leave',
    paths: localeTags.map((locale) => `${leaveAddressOf(locale)}*`),
    headers: { ...withPolicy(leave), ...unlisted },
  },
  // Files that are no pages cannot say in themselves that they are not to be listed.
  { of: 'feeds', paths: ['/feeds/*'], headers: { ...withPolicy(page), ...unlisted } },
  { of: 'editor', paths: ['/admin/*'], headers: editorHeaders(settings.forge) },
  { of: 'handbook', paths: ['/admin/handbook/*'], headers: { ...withPolicy(handbook), ...unlisted } },
];

/** Headers that say what a file is and how long it may be kept, as every web server sends them; an `ETag` is the same for all. */
export const ordinaryHeaders = [
  'Cache-Control',
  'Connection',
  'Content-Encoding',
  'Content-Length',
  'Content-Type',
  'Date',
  'ETag',
  'Keep-Alive',
  'Location',
  'Transfer-Encoding',
  'Vary',
] as const;

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The security headers of the file at a path such as `/en/search/index.html`. */
export const securityHeadersOf = (path: string): Readonly<Record<string, string>> =>
  headerRules.findLast(({ paths }) => paths.some((pattern) => fits(pattern, path)))?.headers ?? {};

/** How long a browser may keep a file without asking: for good where its name changes with its content, else not at all. */
export const cachingOf = (path: string): string =>
  /^\/(?:_astro|cards|scripts|search-index\/[^/]+\/[^/]+)\//.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';

/** The policy of a page for its `<meta>`, for hosts that set no headers; a `<meta>` cannot hold `frame-ancestors`. */
export const metaPolicyOf = (path: string): string => asMeta(securityHeadersOf(path)['Content-Security-Policy'] ?? '');

/** A policy as a `<meta>` may hold it. */
export const asMeta = (policy: string): string => policy.replace(/; frame-ancestors [^;]+/, '');
