/** A former address, and where a host that can redirect sends those who ask for it. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * For Netlify and Cloudflare Pages, as `_redirects`. Always 302: browsers may keep a 301 for good, and would go on sending
 * readers to what has since moved again or been withdrawn.
 */
export const redirectsForHosts = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 302\n`).join('');

/** For nginx, to be included in a `map $uri $moved { … }`, beside `if ($moved) { return 302 $moved; }`. */
export const redirectsForNginx = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to};\n`).join('');
