import { persistMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import { picturesOfForm } from '../decap/form.ts';
import { button, buttons, complaint, element, elementWith, openDialogue, tell } from '../elements.ts';
import { rememberAlternatives, type Alternatives } from './alternatives.ts';
import { acceptPicture, PictureRefusal } from './accept.ts';
import { pictureWords } from './words.ts';

/** A picture in the media library, or in the draft that is open, and what it shows in each language. */
export interface PutPicture {
  /** As texts name it: `/media/<name>.jpg`. */
  readonly address: string;
  readonly alternatives: Alternatives;
}

const namesInLibrary = (): readonly string[] => {
  const files = store.getState().mediaLibrary.get('files') as readonly { name: string }[] | undefined;
  return [...(files ?? []), ...picturesOfForm()].map(({ name }) => name);
};

const tellWhy = (error: unknown, file: File, language: Locale): void => {
  const words = pictureWords[language];
  const fault = error instanceof PictureRefusal ? error.fault : 'unreadable';
  tell(words.refused, words.close, element('p', words.faults[fault](file.name)));
};

/** Puts a file into the media library, or says why not. Gives back the name that it has there. */
export const intoLibrary = async (file: File, language: Locale): Promise<string | undefined> => {
  try {
    const picture = await acceptPicture(file);
    if (!namesInLibrary().includes(picture.name)) await store.dispatch(persistMedia(picture));
    return picture.name;
  } catch (error) {
    tellWhy(error, file, language);
    return undefined;
  }
};

/** Asks what a picture shows, in every language; nothing where the editor will not have it. */
const askAlternatives = (file: File, language: Locale): Promise<Alternatives | undefined> =>
  new Promise((answered) => {
    const words = pictureWords[language];
    const url = URL.createObjectURL(file);
    const fields = localeTags.map((locale) => {
      const input = elementWith('input', { type: 'text', lang: locale, maxLength: 300, required: true });
      return { locale, input, shown: element('label', words.alternative(locales[locale].name), input) };
    });
    let said: Alternatives | undefined;
    const wrong = complaint();
    const use = () => {
      const written = fields.map(({ locale, input }) => [locale, input.value.trim()] as const);
      if (written.some(([, words]) => words === '')) {
        wrong.textContent = words.both;
        return;
      }
      said = Object.fromEntries(written) as Record<Locale, string>;
      shut();
    };
    const closed = () => {
      URL.revokeObjectURL(url);
      answered(said);
    };
    const shut: () => void = openDialogue(
      { heading: words.ask, kind: 'own-picture', closed },
      elementWith('img', { src: url, alt: '' }),
      element('p', words.why),
      ...fields.map((one) => one.shown),
      wrong,
      buttons(
        button(words.use, use, true),
        button(words.cancel, () => shut()),
      ),
    );
  });

/**
 * For texts: takes a picture that was dropped, pasted or chosen, asks what it shows in both languages, and puts it into the
 * entry that is open. Gives back how to name it there; nothing where it was not taken, of which the editor was told.
 */
export const putPicture = async (file: File, language: Locale): Promise<PutPicture | undefined> => {
  try {
    const picture = await acceptPicture(file);
    const alternatives = await askAlternatives(picture, language);
    if (!alternatives) return undefined;
    if (!namesInLibrary().includes(picture.name)) await store.dispatch(persistMedia(picture));
    const address = `/media/${picture.name}`;
    rememberAlternatives(address, alternatives);
    return { address, alternatives };
  } catch (error) {
    tellWhy(error, file, language);
    return undefined;
  }
};
