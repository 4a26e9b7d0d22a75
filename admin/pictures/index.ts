import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { Locale } from '../../src/i18n/locales.ts';
import { intoLibrary } from './put.ts';

const filesOf = (data: DataTransfer | null): readonly File[] => [...(data?.files ?? [])];
const isLibraryOpen = () => store.getState().mediaLibrary.get('isVisible') === true;

/** One after the other, so that each finds the library as the one before has left it. */
const take = async (files: readonly File[], language: Locale): Promise<void> => {
  for (const file of files) await intoLibrary(file, language);
};

/**
 * Whatever is put into the media library, by its button, by dropping or by pasting, goes through `acceptPicture` first: Decap
 * would send files as they are, and call a picture with a Chinese name `.png`.
 */
export const takePictures = (language: Locale): void => {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Listened to on the way down, before Decap hears of it.
  document.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !isLibraryOpen()) return;
      stop(event);
      const files = [...(target.files ?? [])];
      target.value = '';
      void take(files, language);
    },
    true,
  );
  for (const name of ['dragover', 'drop'] as const)
    document.addEventListener(
      name,
      (event) => {
        if (!isLibraryOpen() || !event.dataTransfer?.types.includes('Files')) return;
        stop(event);
        if (name === 'drop') void take(filesOf(event.dataTransfer), language);
      },
      true,
    );
  document.addEventListener(
    'paste',
    (event) => {
      const files = isLibraryOpen() ? filesOf(event.clipboardData) : [];
      if (files.length === 0) return;
      stop(event);
      void take(files, language);
    },
    true,
  );
};
