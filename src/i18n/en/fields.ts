import type { FieldWords } from '../field-words.ts';
import { blocks } from './block-fields.ts';
import { documentTypes } from './document-fields.ts';
import { recordTypes } from './record-fields.ts';

/** What editors read in English. */
export const fields: FieldWords = {
  types: { ...documentTypes, ...recordTypes },
  blocks,
  body: {
    label: 'Text',
    hint: 'Headings begin with ##. Leave an empty line between paragraphs. The title above is not repeated here.',
  },
  patterns: {
    line: 'one line of words, not too long, without a space at either end',
    prose: 'plain words, not too long, without an empty line or a space at either end',
    identifier: '3 to 60 small letters, digits and single hyphens, such as first-hours',
    date: 'a day that exists, such as 2024-11-08',
    partialDate: 'a year, a month or a day, such as 2024, 2024-11 or 2024-11-08',
    httpsUrl: 'a whole web address, such as https://example.org/page',
    helpNumber: 'help- and a number of two digits, such as help-17',
    dialled: 'digits only, with + before a country code',
    identifiers: 'short names of entries, with one space between them',
    picture: 'a picture of the media library, such as /media/lit-door.png',
    download: 'a picture or a plain text of the media library, such as /media/lit-door.png',
  },
};
