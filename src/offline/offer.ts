import { workerAddress } from '../i18n/urls.ts';
import { save, savedAt } from './store.ts';

const box = document.querySelector<HTMLElement>('[data-save]');

/** Says on a page that comes from the device of which day it is. */
const sayDay = ({ saved, words = '' }: { saved?: string | undefined; words?: string | undefined }): void => {
  if (saved === undefined) return;
  const note = document.createElement('p');
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
  note.className = 'wrap saved-copy';
  note.setAttribute('role', 'status');
  note.textContent = words.replace('{day}', day.format(new Date(saved)));
  document.querySelector('main')?.prepend(note);
};

/** Brings the markup of `SaveOffline.astro` to life. Nothing is stored, and no worker registered, before the button is pressed. */
const start = (root: HTMLElement): void => {
  const button = root.querySelector('button');
  const status = root.querySelector('[role="status"]');
  const { done = '', failed = '', list = '', copy } = root.dataset;
  sayDay({ saved: document.documentElement.dataset['saved'], words: copy });
  void savedAt(location.pathname).then((page) => {
    if (page && status) status.textContent = done;
  });
  if (!button) return;
  button.disabled = false;
  button.addEventListener('click', () => {
    const said = (words: string) => () => {
      if (status) status.textContent = words;
    };
    // The list is saved too: without a network it is the way to the rest.
    save([location.pathname, list])
      .then(() => navigator.serviceWorker.register(workerAddress))
      .then(said(done), said(failed));
  });
};

if (box) start(box);
