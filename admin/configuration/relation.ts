import type { ContentType } from '../../src/model/content-type.ts';
import { isTypeName, model } from '../../src/model/index.ts';
import { namingFieldOf } from '../../src/model/naming.ts';

/** The type of that name. Throws where the model has none. */
const typeNamed = (name: string): ContentType => {
  if (isTypeName(name)) return model[name];
  throw new Error(`A field refers to "${name}", which is no content type of src/model/index.ts.`);
};

/** How an entry of another type is looked for, shown and written down. */
export const relationTo = (name: string) => {
  const type = typeNamed(name);
  const naming = namingFieldOf(type);
  return {
    collection: name,
    // A record's id is its file name, which Decap knows in every language's pane; a fact it knows only in the default one.
    value_field: type.kind === 'record' ? '{{slug}}' : 'id',
    search_fields: [naming, 'id'],
    display_fields: [naming, '{{slug}}'],
  };
};
