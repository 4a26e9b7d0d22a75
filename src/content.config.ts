import { defineCollection } from 'astro:content';
import { entriesOf, storedSchemaOf } from './library/loader.ts';
import { model, type TypeName } from './model/index.ts';

const collectionOf = (name: TypeName) =>
  defineCollection({ loader: entriesOf(model[name]), schema: storedSchemaOf(model[name]) });

/** The model as Astro's collections. */
export const collections = Object.fromEntries(
  (Object.keys(model) as TypeName[]).map((name) => [name, collectionOf(name)]),
);
