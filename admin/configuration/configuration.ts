import { defaultLocale, localeTags, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import type { ContentType } from '../../src/model/content-type.ts';
import type { Fields } from '../../src/model/field.ts';
import { model, typeNames, type TypeName } from '../../src/model/index.ts';
import { namingFieldOf } from '../../src/model/naming.ts';
import { settings } from '../../src/settings.ts';
import { editorWords } from '../words.ts';
import type { DecapCollection, DecapConfiguration, DecapField } from './decap.ts';
import { fieldOf } from './fields.ts';

/** The text of a document. Decap's own Markdown widgets rewrite MDX, so it has a widget of ours (admin/body/). */
const bodyIn = (locale: Locale): DecapField => ({
  ...fieldOf('body', { widget: 'text', required: false }, wordsIn(locale).fields.body, { locale, translated: true }),
  widget: 'body',
});

/** Whether readers see an entry, and the way to take it down: a widget of ours (admin/standing/) that stands over all fields. */
const standingIn = (name: TypeName, locale: Locale): DecapField => {
  const { label, hint = '' } = wordsIn(locale).fields.types[name].fields.takenDown;
  return { name: 'takenDown', label, hint, widget: 'standing', required: false };
};

/** What an entry is called has widgets of ours (admin/names/). A document's id is given with its first save. */
const nameWidgetOf = (field: string, isDocument: boolean): Partial<DecapField> => {
  if (field === (isDocument ? 'slug' : 'id')) return { widget: 'address' };
  return field === 'id' ? { widget: 'issued', required: false } : {};
};

const collectionOf = (name: TypeName, locale: Locale): DecapCollection => {
  const type: ContentType = model[name];
  const { label, singular, fields: words } = wordsIn(locale).fields.types[name];
  const fieldsOf = (fields: Fields, translated: boolean) =>
    Object.entries(fields)
      .filter(([field]) => field !== 'takenDown')
      .map(([field, { widget }]) => fieldOf(field, widget, words[field as keyof typeof words], { locale, translated }));
  const isDocument = type.kind === 'document';
  const identifier = isDocument ? 'slug' : 'id';
  return {
    name,
    label,
    label_singular: singular,
    description: editorWords[locale].whenComplete,
    folder: `${settings.contentFolder}/${name}`,
    extension: isDocument ? 'mdx' : 'yaml',
    format: isDocument ? 'frontmatter' : 'yaml',
    create: true,
    i18n: true,
    identifier_field: identifier,
    slug: `{{fields.${identifier}}}`,
    summary: `{{${namingFieldOf(type)}}} · {{${identifier}}}{{appears | ternary(' · ${editorWords[locale].appears} ', '')}}{{appears}}`,
    media_folder: `/${settings.contentFolder}/media`,
    public_folder: '/media',
    // Of records, too, which have no page: what pages show of them.
    editor: { preview: true },
    fields: [
      standingIn(name, locale),
      // Decap asks for required fields in the default language alone, which may be the one that is written last.
      ...fieldsOf(type.words, true).map((field) => ({ ...field, required: false as const })),
      ...(isDocument ? [bodyIn(locale)] : []),
      ...fieldsOf(type.facts, false).map((field) => ({ ...field, ...nameWidgetOf(field.name, isDocument) })),
    ],
  };
};

/** The whole of Decap's configuration for an editor who reads `locale`, made from the model. Throws where a word is missing. */
export const configurationIn = (locale: Locale): DecapConfiguration => ({
  load_config_file: false,
  backend: { name: 'test-repo' },
  locale: locale.replace('-', '_'),
  media_folder: `${settings.contentFolder}/media`,
  public_folder: '/media',
  i18n: { structure: 'multiple_folders', locales: localeTags, default_locale: defaultLocale },
  show_preview_links: false,
  // Nobody is offered to begin a notice while the gate refuses all of them.
  collections: typeNames
    .filter((name) => name !== 'notices' || settings.notices)
    .map((name) => collectionOf(name, locale)),
});
