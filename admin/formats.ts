import CMS from 'decap-cms-app';
import { fieldsOfFile, fileOfFields } from './file-text.ts';

/**
 * Lets Decap read and write files with the library by which the site reads them. Its own takes twice as long, asks a document
 * in which language its fields are, and runs those of `---js`.
 */
export const registerFormats = (): void => {
  for (const [name, ending, isDocument] of [
    ['yaml', 'yaml', false],
    ['frontmatter', 'mdx', true],
  ] as const)
    CMS.registerCustomFormat(name, ending, {
      fromFile: (text: string) => fieldsOfFile(text, isDocument),
      toFile: (fields: object, order?: string[]) => fileOfFields(fields as Record<string, unknown>, isDocument, order),
    });
};
