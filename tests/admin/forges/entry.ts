import { wordsIn } from '../../../src/i18n/locales.ts';

/** The entry that is edited on every forge, and where its draft lies. */
export const { agencies } = wordsIn('en').fields.types;
export const field = agencies.fields.about.label;
export const entry = 'agencies/entries/abuelas';
export const branch = 'cms/agencies/abuelas';
export const path = 'content/agencies/en/abuelas.yaml';
