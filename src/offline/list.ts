import { removeAll, renew, savedPages, type SavedPage } from './store.ts';

const lineOf = ({ address, title, lang, day }: SavedPage, words: string): HTMLLIElement => {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.lang = lang;
  link.textContent = title;
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
  line.append(link, words.replace('{day}', date.format(day)));
  return line;
};

/** Brings the markup of `SavedPages.astro` to life. */
const start = async (root: HTMLElement): Promise<void> => {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const list = part('list');
  const status = part('status');
  const { none = '', savedOn = '', removed = '', failed = '' } = root.dataset;
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  const show = async () => {
    const pages = await savedPages();
    list?.replaceChildren(...pages.map((page) => lineOf(page, savedOn)));
    return pages;
  };

  document.getElementById('no-script')?.remove();
  root.hidden = false;
  part('remove')?.addEventListener('click', () => {
    removeAll()
      .then(show)
      .then(
        () => say(removed),
        () => say(failed),
      );
  });
  const pages = await show();
  if (pages.length === 0) say(none);
  // Without a network they stay as they are.
  for (const { address } of pages)
    await fetch(address)
      .then((page) => renew(address, page))
      .catch(() => undefined);
  if (pages.length > 0) await show();
};

const root = document.querySelector<HTMLElement>('[data-saved-pages]');
if (root && 'serviceWorker' in navigator) void start(root);
