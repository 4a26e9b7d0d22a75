import { datedCopyOf, renew, savedAt } from './store.ts';

/** What a service worker is told (Service Workers, W3C); the types of pages do not have it. */
interface FetchEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Worker {
  readonly addEventListener: (
    ...listener: [type: 'fetch', (event: FetchEvent) => void] | [type: 'install' | 'activate', () => void]
  ) => void;
  readonly skipWaiting: () => Promise<void>;
}
const worker = self as unknown as Worker;

/** Milliseconds after which a saved page is opened though the network may still answer. */
const patience = 4000;

const after = <T>(answer: T): Promise<T> => new Promise((resolve) => self.setTimeout(() => resolve(answer), patience));

/** The page from the network, which renews the saved copy; the copy where there is no network; else the list of what is saved. */
const pageFor = async (event: FetchEvent, address: string): Promise<Response> => {
  const fresh = fetch(event.request).then((page) => {
    event.waitUntil(renew(address, page.clone()).catch(() => undefined));
    return page;
  });
  const copy = await datedCopyOf(address);
  if (copy) return Promise.race([fresh.catch(() => copy), after(copy)]);
  const list = `/${address.split('/')[1] ?? ''}/saved/`;
  return fresh.catch(async () => (await datedCopyOf(list)) ?? Response.error());
};

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(
    request.mode === 'navigate'
      ? pageFor(event, pathname)
      : fetch(request).catch(async () => (await savedAt(pathname)) ?? Response.error()),
  );
});
