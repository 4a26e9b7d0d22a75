/** The one cache that this site ever has on a device, and only once somebody has saved a page. */
export const cacheName = 'saved';
/** Carries the day on which a page was saved, as the server gave it (RFC 9110, 6.6.1). */
const savedOn = 'Saved-On';

/** Files that a page needs to look as it did: its sheet, scripts and pictures. */
const filesIn = (html: string): string[] => {
  const named = html.matchAll(/["\s,](\/[^"'\s,<>?#]+\.(?:css|js|svg|png|webp|jpe?g|avif|ico))(?=["\s,])/g);
  return [...new Set([...named].flatMap(([, file]) => file ?? []))];
};

const isPage = (address: string): boolean => address.endsWith('/');

const copyOf = ({ headers }: Response, body: string, day: string): Response => {
  const kept = new Headers(headers);
  // The body is no longer packed.
  for (const name of ['Content-Encoding', 'Content-Length']) kept.delete(name);
  kept.set(savedOn, day);
  return new Response(body, { headers: kept });
};

/** One after the other, in worker and pages alike: what one has fetched is not removed by another that does not know of it. */
const inTurn = (work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(cacheName, work) : work();

/** Puts a page and its files into the cache; removes files that no page needs any more. Throws where one cannot be had. */
const keep = (cache: Cache, address: string, page: Response): Promise<void> =>
  inTurn(async () => {
    const html = await page.text();
    for (const file of filesIn(html)) {
      if (await cache.match(file)) continue;
      const answer = await fetch(file);
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      await cache.put(file, answer);
    }
    await cache.put(address, copyOf(page, html, page.headers.get('Date') ?? ''));
    await removeUnneeded(cache);
  });

const removeUnneeded = async (cache: Cache): Promise<void> => {
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const needed = new Set<string>();
  for (const address of kept.filter(isPage))
    for (const file of filesIn((await (await cache.match(address))?.text()) ?? '')) needed.add(file);
  for (const address of kept) if (!isPage(address) && !needed.has(address)) await cache.delete(address);
};

/** Saves the pages of this site at these addresses. Throws where there is no network, or no room; a first try leaves nothing then. */
export const save = async (addresses: readonly string[]): Promise<void> => {
  const cache = await caches.open(cacheName);
  try {
    for (const address of addresses) {
      const page = await fetch(address, { cache: 'no-cache' });
      if (!page.ok || page.redirected) throw new Error(`${address}: ${page.status}`);
      await keep(cache, address, page);
    }
  } catch (error) {
    if (!(await cache.keys()).some(({ url }) => isPage(new URL(url).pathname))) await caches.delete(cacheName);
    throw error;
  }
};

/** The cache, if there is one; to ask for it by name would make it. */
const theCache = async (): Promise<Cache | undefined> =>
  (await caches.has(cacheName)) ? await caches.open(cacheName) : undefined;

/** Puts a page that has just been loaded in the place of its saved copy, where there is one. */
export const renew = async (address: string, page: Response): Promise<void> => {
  const cache = await theCache();
  if (cache && page.ok && !page.redirected && (await cache.match(address))) await keep(cache, address, page);
};

/** What is saved at an address. */
export const savedAt = async (address: string): Promise<Response | undefined> => (await theCache())?.match(address);

/** The saved copy of a page, which says in itself of which day it is. */
export const datedCopyOf = async (address: string): Promise<Response | undefined> => {
  const page = await savedAt(address);
  if (!page) return undefined;
  const day = page.headers.get(savedOn) ?? '';
  return new Response((await page.text()).replace('<html', `<html data-saved="${day}"`), { headers: page.headers });
};

/** A page on the device. */
export interface SavedPage {
  readonly address: string;
  readonly title: string;
  readonly lang: string;
  readonly day: Date;
}

/** Every page on the device but the list of them, in the order in which they were saved. */
export const savedPages = async (): Promise<readonly SavedPage[]> => {
  const cache = await theCache();
  const pages: SavedPage[] = [];
  for (const { url } of (await cache?.keys()) ?? []) {
    const address = new URL(url).pathname;
    const page = isPage(address) && !address.endsWith('/saved/') ? await cache?.match(address) : undefined;
    if (!page) continue;
    const document = new DOMParser().parseFromString(await page.text(), 'text/html');
    pages.push({
      address,
      title: document.querySelector('h1')?.textContent.trim() ?? address,
      lang: document.documentElement.lang,
      day: new Date(page.headers.get(savedOn) ?? ''),
    });
  }
  return pages;
};

/** Removes everything that this site has on the device: caches, workers and storage. */
export const removeAll = async (): Promise<void> => {
  for (const name of await caches.keys()) await caches.delete(name);
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  localStorage.clear();
  sessionStorage.clear();
};
