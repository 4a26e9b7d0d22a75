import { join } from 'node:path';
import { mediaTypeOf } from './file-types.ts';
import { survey } from './whole.ts';

/** The files of one release by path from its root, such as `/en/index.html`. Nothing else can be asked for. */
export type Shelf = ReadonlyMap<string, string>;

/** What a request gets: a file of the release, or a status that is told in words. */
export type Answer =
  | { readonly status: 200 | 404; readonly path: string; readonly file: string }
  | { readonly status: 308 | 404 | 405; readonly headers?: Readonly<Record<string, string>> };

/** Everything in a release that may be given out. */
export const shelfOf = (folder: string): Shelf =>
  new Map(
    survey(folder, [])
      .files.filter((file) => mediaTypeOf(file))
      .map((file) => [`/${file}`, join(folder, file)]),
  );

/** What a request for a target as in RFC 9112 (`/en/news/?page=2`) gets from this shelf. */
export const answerTo = (shelf: Shelf, method: string, target: string): Answer => {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const [raw = '', ...query] = target.split(/(?=\?)/);
  const path = decoded(raw);
  const wanted = path.endsWith('/') ? `${path}index.html` : path;
  const file = shelf.get(wanted);
  if (file) return { status: 200, path: wanted, file };
  if (shelf.has(`${path}/index.html`)) return { status: 308, headers: { Location: `${raw}/${query.join('')}` } };
  return missing(shelf, path);
};

/** The site's own page for what is not there, in the language that the address begins with. */
const missing = (shelf: Shelf, path: string): Answer => {
  for (const candidate of [`/${path.split('/')[1] ?? ''}/404.html`, '/404.html']) {
    const file = shelf.get(candidate);
    if (file) return { status: 404, path: candidate, file };
  }
  return { status: 404 };
};

const decoded = (raw: string): string => {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
};
