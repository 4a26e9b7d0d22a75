import type { Widget } from '../../src/model/field.ts';

/** One field, in the part of Decap's configuration that the model needs (its own types draw in hundreds of packages). */
export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly widget: Widget['widget'] | 'body' | 'standing' | 'address' | 'issued';
  readonly required?: false;
  /** Kept in every language's file. Absent: only in the default one's. Decap takes no other value on a list. */
  readonly i18n?: true;
  /** Source of a regular expression, and the sentence for what it refuses. */
  readonly pattern?: readonly [source: string, says: string];
  readonly default?: false;
  /** One item of a list, and the template of what is shown of it when it is closed. */
  readonly label_singular?: string;
  readonly summary?: string;
  readonly collapsed?: false;
  readonly min?: number;
  readonly max?: number;
  readonly value_type?: 'int' | 'float';
  readonly format?: string;
  readonly date_format?: string;
  readonly time_format?: false;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly multiple?: true;
  readonly collection?: string;
  readonly value_field?: string;
  readonly search_fields?: readonly string[];
  readonly display_fields?: readonly string[];
  readonly field?: DecapField;
  readonly fields?: readonly DecapField[];
}

/** One list of entries. */
export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  readonly folder: string;
  readonly extension: 'mdx' | 'yaml';
  readonly format: 'frontmatter' | 'yaml';
  readonly create: true;
  readonly i18n: true;
  readonly identifier_field: string;
  /** Template of the file's name, without folder and ending. */
  readonly slug: string;
  /** Template of an entry's line in the list. */
  readonly summary: string;
  readonly media_folder: string;
  readonly public_folder: string;
  /** Whether its entries have pages to look at. */
  readonly editor: { readonly preview: true };
  readonly fields: readonly DecapField[];
}

/** The whole configuration. */
export interface DecapConfiguration {
  readonly load_config_file: false;
  readonly backend: { readonly name: 'test-repo' };
  readonly locale: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly i18n: {
    readonly structure: 'multiple_folders';
    readonly locales: readonly string[];
    readonly default_locale: string;
  };
  readonly show_preview_links: false;
  readonly collections: readonly DecapCollection[];
}
