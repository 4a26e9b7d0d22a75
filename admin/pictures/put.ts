import { persistMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import { button, element, tell } from '../elements.ts';
import { acceptPicture, PictureRefusal } from './accept.ts';
import { pictureWords } from './words.ts';

/** A picture in the media library, or in the draft that is open, and what it shows in each language. */
export interface PutPicture {
  /** As texts name it: `/media/<name>.jpg`. */
  readonly address: string;
  readonly alternatives: Readonly<Record<Locale, string>>;
}

const namesInLibrary = (): readonly string[] => {
  const { mediaLibrary, entryDraft } = store.getState();
  const drafts = entryDraft.getIn(['entry', 'mediaFiles']) as { toJS: () => readonly { name: string }[] } | undefined;
  return [
    ...((mediaLibrary.get('files') as readonly { name: string }[] | undefined) ?? []),
    ...(drafts?.toJS() ?? []),
  ].map(({ name }) => name);
};

const tellWhy = (error: unknown, file: File, language: Locale): void => {
  const words = pictureWords[language];
  const fault = error instanceof PictureRefusal ? error.fault : 'unreadable';
  tell(words.close, element('p', words.faults[fault](file.name)));
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
const askAlternatives = (file: File, language: Locale): Promise<PutPicture['alternatives'] | undefined> =>
  new Promise((answered) => {
    const words = pictureWords[language];
    const url = URL.createObjectURL(file);
    const shown = element('img');
    Object.assign(shown, { src: url, alt: '' });
    const fields = localeTags.map((locale) => {
      const input = element('input');
      Object.assign(input, { type: 'text', lang: locale, maxLength: 300, required: true });
      return { locale, input, shown: element('label', words.alternative(locales[locale].name), input) };
    });
    const complaint = element('p');
    complaint.setAttribute('role', 'alert');
    const dialogue = element('dialog');
    dialogue.className = 'own-dialogue own-picture';
    const end = (said: PutPicture['alternatives'] | undefined) => {
      URL.revokeObjectURL(url);
      dialogue.remove();
      answered(said);
    };
    const use = () => {
      const said = fields.map(({ locale, input }) => [locale, input.value.trim()] as const);
      if (said.every(([, words]) => words !== '')) end(Object.fromEntries(said) as Record<Locale, string>);
      else complaint.textContent = words.both;
    };
    const heading = element('h2', words.ask);
    heading.id = 'own-picture-heading';
    dialogue.setAttribute('aria-labelledby', heading.id);
    const buttons = element(
      'p',
      button(words.use, use),
      ' ',
      button(words.cancel, () => end(undefined)),
    );
    dialogue.append(heading, shown, element('p', words.why), ...fields.map((one) => one.shown), complaint, buttons);
    dialogue.addEventListener('cancel', () => end(undefined));
    document.body.append(dialogue);
    dialogue.showModal();
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
    return { address: `/media/${picture.name}`, alternatives };
  } catch (error) {
    tellWhy(error, file, language);
    return undefined;
  }
};
