import type { FieldWord } from '../../src/i18n/field-words.ts';
import { wordsIn, type Locale } from '../../src/i18n/locales.ts';
import type { Widget } from '../../src/model/field.ts';
import { editorWords } from '../words.ts';
import type { DecapField } from './decap.ts';
import { optionsOf } from './options.ts';
import { relationTo } from './relation.ts';

/** What holds for a field and for all fields within it. */
export interface Setting {
  readonly locale: Locale;
  /** Words are kept in every language's file, facts in one. */
  readonly translated: boolean;
}

const bounds = ({ min, max }: Widget) => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });

const wordFor = (name: string, words: FieldWord): FieldWord => {
  const word = words.fields?.[name];
  if (word) return word;
  throw new Error(`The field "${name}" within "${words.label}" has no label. Write one in src/i18n.`);
};

/** The widgets of a group, each with its words. */
const within = (fields: NonNullable<Widget['fields']>, words: FieldWord, setting: Setting) =>
  Object.entries(fields).map(([name, widget]) => fieldOf(name, widget, wordFor(name, words), setting));

/** What only widgets of one kind have. */
const detailsOf = (widget: Widget, words: FieldWord, setting: Setting): Partial<DecapField> => {
  switch (widget.widget) {
    case 'number':
      return { ...(widget.valueType && { value_type: widget.valueType }), ...bounds(widget) };
    case 'boolean':
      // Decap takes a switch that was never touched for an empty field.
      return { default: false };
    case 'datetime':
      return { format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false };
    case 'select':
      return { options: optionsOf(widget.options ?? [], setting.locale), ...several(widget) };
    case 'relation':
      return { ...relationTo(widget.collection ?? ''), ...several(widget) };
    case 'list':
      return { ...bounds(widget), ...itemsOf(widget.field, words, setting) };
    case 'object':
      return { fields: within(widget.fields ?? {}, words, setting) };
    default:
      return {};
  }
};

const several = (widget: Widget) => (widget.multiple ? { multiple: true as const, ...bounds(widget) } : {});

const itemsOf = (item: Widget | undefined, words: FieldWord, setting: Setting): Partial<DecapField> => {
  if (!item) return {};
  const label_singular = editorWords[setting.locale].item;
  if (!item.fields) {
    const field = fieldOf('item', item, { label: words.label }, setting);
    return { label_singular, summary: '{{item}}', collapsed: false, field };
  }
  const summary = Object.keys(item.fields).map((name) => `{{${name}}}`);
  return { label_singular, summary: summary.join(' · '), fields: within(item.fields, words, setting) };
};

/** One field of the model as Decap's configuration has it, with its words in one language. Throws where it has none. */
export const fieldOf = (name: string, widget: Widget, words: FieldWord, setting: Setting): DecapField => {
  const { label, hint } = words;
  return {
    name,
    label,
    ...(hint && { hint }),
    widget: widget.widget,
    ...(widget.required === false && { required: false }),
    ...(setting.translated && { i18n: true }),
    ...(widget.pattern && {
      pattern: [widget.pattern.source, wordsIn(setting.locale).fields.patterns[widget.pattern.says]],
    }),
    ...detailsOf(widget, words, setting),
  };
};
