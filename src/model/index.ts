import { agencies } from './agencies.ts';
import { campaigns } from './campaigns.ts';
import { cases } from './cases.ts';
import { claims } from './claims.ts';
import { contacts } from './contacts.ts';
import { glossary } from './glossary.ts';
import { guidance } from './guidance.ts';
import { lessons } from './lessons.ts';
import { news } from './news.ts';
import { notices } from './notices.ts';
import { pages } from './pages.ts';
import { questions } from './questions.ts';
import { situations } from './situations.ts';
import { sources } from './sources.ts';
import { synonyms } from './synonyms.ts';
import { topics } from './topics.ts';

/** Everything that the site can publish, by the name of its folder, collection and editor's list. */
export const model = {
  guidance,
  news,
  campaigns,
  cases,
  lessons,
  questions,
  pages,
  claims,
  sources,
  contacts,
  situations,
  agencies,
  topics,
  glossary,
  synonyms,
  notices,
} as const;

export type Model = typeof model;
export type TypeName = keyof Model;
/** Types whose entries have a body and a page of their own. */
export type DocumentName = { [Name in TypeName]: Model[Name]['kind'] extends 'document' ? Name : never }[TypeName];
/** Types whose entries are facts that pages show. */
export type RecordName = Exclude<TypeName, DocumentName>;

export const typeNames = Object.keys(model) as TypeName[];
/** Whether entries of a type have a body and a page of their own. */
export const isDocument = (name: TypeName): name is DocumentName => model[name].kind === 'document';
export const documentNames = typeNames.filter(isDocument);
export const isTypeName = (name: string): name is TypeName => Object.hasOwn(model, name);
