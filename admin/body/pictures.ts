import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { blocks } from '../../src/blocks/index.ts';
import type { Block } from '../../src/model/block.ts';
import { putPicture } from '../pictures/put.ts';
import { pictureWords } from '../pictures/words.ts';
import { sourceOf } from './block-source.ts';
import type { Text } from './problems.ts';

const filesIn = (data: DataTransfer | null): readonly File[] => [...(data?.files ?? [])];

/**
 * Pictures that are dropped on a text, or pasted into it as files. Word and tables bring a picture of what was copied beside
 * its words: then the words are meant.
 */
export const takingPictures = (onPictures: (files: readonly File[]) => void): Extension =>
  EditorView.domEventHandlers({
    dragover: (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    drop: (event, view) => {
      const files = filesIn(event.dataTransfer);
      if (files.length === 0 || view.state.readOnly) return false;
      event.preventDefault();
      view.dispatch({ selection: { anchor: view.posAtCoords({ x: event.clientX, y: event.clientY }, false) } });
      onPictures(files);
      return true;
    },
    paste: ({ clipboardData }, view) => {
      const files = filesIn(clipboardData);
      if (files.length === 0 || clipboardData?.getData('text/plain') || view.state.readOnly) return false;
      onPictures(files);
      return true;
    },
  });

/**
 * Puts pictures into the entry, one after the other, each with the question what it shows, and `insert`s them into a text. Gives
 * back what is to be said then; nothing where none was put in.
 */
export const putPictures = async (
  files: readonly File[],
  { locale, language }: Text,
  insert: (source: string, stands: Block['stands']) => void,
): Promise<string | undefined> => {
  const { Figure } = blocks;
  let said: string | undefined;
  for (const file of files) {
    const put = await putPicture(file, language);
    if (!put) continue;
    insert(sourceOf('Figure', Figure, { picture: put.address, alt: put.alternatives[locale] }), Figure.stands);
    said = pictureWords[language].isPut;
  }
  return said;
};
