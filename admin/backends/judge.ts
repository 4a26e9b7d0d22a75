import type { Locale } from '../../src/i18n/locales.ts';
import { readDocument, readRecord } from '../../src/mdx/document.ts';
import { isDocument, type TypeName } from '../../src/model/index.ts';
import { refusedSentences, type Written } from '../before-save/refusals.ts';

/** What the build would refuse of the files of one entry, in sentences of one language. */
export const refusalsOfTexts = (
  type: TypeName,
  name: string,
  texts: ReadonlyMap<Locale, string>,
  language: Locale,
): readonly string[] => {
  const written: Written = Object.fromEntries(
    [...texts].map(([locale, text]) => {
      const { data = {}, body = '' } = (isDocument(type) ? readDocument : readRecord)(
        new TextEncoder().encode(text),
        locale,
      );
      return [locale, { ...data, ...(isDocument(type) && { body: body.trim() }) }];
    }),
  );
  return refusedSentences(type, name, written, language);
};
