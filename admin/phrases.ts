import CMS from 'decap-cms-app';
import { editorWords } from './words.ts';

/** The part of Decap's phrases that is put in other words. */
interface Phrases {
  readonly editor: { readonly editorControlPane: { readonly widget: { regexPattern: string } } };
}

/** Lets Decap tell editors what a value should be, where it would speak of patterns. */
export const speakPlainly = (language: string): void => {
  const phrases = CMS.getLocale(language.replace('-', '_')) as Phrases | undefined;
  const words = Object.entries(editorWords).find(([locale]) => locale === language)?.[1];
  if (phrases && words) phrases.editor.editorControlPane.widget.regexPattern = words.wrongValue;
};
