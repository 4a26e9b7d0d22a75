import { feedFormats } from '../i18n/urls.ts';

/**
 * Every kind of file that the site may publish, by the end of its name, with its media type (RFC 9110). What is not here is
 * neither published nor served, so that source code, source maps and forgotten files stay where they are.
 */
const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  yml: 'text/yaml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  // The whole name: Netlify and Cloudflare Pages read it, and give it to nobody.
  _redirects: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  zip: 'application/zip',
  // The parser, which the editor runs.
  wasm: 'application/wasm',
};

/** Feeds, whose names end like those of other files. */
const isFeed = (path: string, end: string): boolean => path.endsWith(`.${end}`) && /^\/?feeds\//.test(path);

/** The media type of a file by its path, or none where the site publishes no such file. */
export const mediaTypeOf = (path: string): string | undefined => {
  const feed = Object.values(feedFormats).find(({ end }) => isFeed(path, end));
  if (feed) return `${feed.mediaType}; charset=utf-8`;
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(mediaTypes, end) ? mediaTypes[end] : undefined;
};
