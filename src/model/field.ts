import type { z } from 'zod';

/**
 * What the editor shows for a field, in the terms of Decap CMS's widgets. It holds no words: labels, hints and the
 * sentences that go with a pattern are added from `i18n/<locale>/fields.ts` when the editor is configured.
 */
export interface Widget {
  readonly widget:
    'string' | 'text' | 'number' | 'boolean' | 'datetime' | 'select' | 'relation' | 'list' | 'object' | 'hidden';
  /** `false` where the field may stay empty; Decap requires every field otherwise. */
  readonly required?: false;
  /** Source of a regular expression that the whole value must match, and the name of the sentence that explains it. */
  readonly pattern?: { readonly source: string; readonly says: PatternName };
  readonly valueType?: 'int' | 'float';
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
  readonly multiple?: true;
  /** Which content type a `relation` points to. */
  readonly collection?: string;
  readonly field?: Widget;
  readonly fields?: Readonly<Record<string, Widget>>;
}

/** Names of the sentences in `i18n/<locale>/fields.ts` that say what a pattern wants. */
export type PatternName =
  | 'line'
  | 'prose'
  | 'identifier'
  | 'date'
  | 'partialDate'
  | 'httpsUrl'
  | 'dialled'
  | 'helpNumber'
  | 'identifiers'
  | 'picture'
  | 'download';

/**
 * One field of content with its two faces: what the site accepts and what the editor shows.
 * A kind of field is one function in `kinds.ts`; tests hold the faces to accept and refuse the same values.
 */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly widget: Widget;
  /** Content type that the value, or each value of a list, must name an existing entry of. */
  readonly refersTo?: string;
  /** Words that one language may have and another does not need: an abbreviation, a second name, a gloss. */
  readonly perLanguage?: true;
  /** Words as readers type them, which no page shows: what is not written here may stand there. */
  readonly asTyped?: true;
  /** Kind of file of the media library that the value must be the address of. */
  readonly file?: 'picture' | 'download';
  /** The field that each item of a list follows. */
  readonly item?: Field;
  /** The fields of a group. */
  readonly fields?: Fields;
  /** It describes a person: what it must hold as long as the person may be described. Afterwards it is gone from everything. */
  readonly ofPerson?: Field;
}

/** Fields by name, in the order in which editors see them. */
export type Fields = Readonly<Record<string, Field>>;

/** The Zod shape of a set of fields. */
export type ShapeOf<F extends Fields> = { -readonly [Name in keyof F]: F[Name]['schema'] };
