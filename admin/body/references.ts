import { relationTo } from '../configuration/relation.ts';

/** Decap's search over one list of entries; an empty term finds all of them. */
export type Query = (
  purpose: string,
  collection: string,
  fields: readonly string[],
  term: string,
) => Promise<{ readonly payload?: { readonly hits?: readonly Hit[] } }>;

interface Hit {
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly i18n?: Readonly<Record<string, { readonly data?: Readonly<Record<string, unknown>> }>>;
}

/** An entry that a block may name: by what it is named, and by what editors know it. */
export interface Choice {
  readonly id: string;
  readonly words: string;
}

/** Every entry of a type that blocks can name, with its words in the editor's language where it has any, in their order. */
export const choicesOf = async (type: string, language: string, query: Query): Promise<readonly Choice[]> => {
  const { value_field, search_fields } = relationTo(type);
  const naming = search_fields[0] ?? 'id';
  const { payload } = await query('block', type, search_fields, '');
  const choices = (payload?.hits ?? []).map(({ slug, data, i18n }): Choice => {
    const named = value_field === 'id' ? data['id'] : slug;
    const id = typeof named === 'string' ? named : '';
    const own = i18n?.[language]?.data?.[naming] ?? data[naming];
    return { id, words: typeof own === 'string' && own !== '' ? `${own} · ${id}` : id };
  });
  return choices.filter(({ id }) => id !== '').sort((a, b) => a.words.localeCompare(b.words, language));
};
