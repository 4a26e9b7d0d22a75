import type { TypeName } from '../../src/model/index.ts';

/**
 * What pages show of entries that they name, by type. The preview's files are public: they hold nothing more than this, and
 * so nothing that no page shows. A field that is missing here makes a preview differ from its page, and `preview.test.ts` says so.
 */
export const told: Readonly<Partial<Record<TypeName, readonly string[]>>> = {
  guidance: [
    ...['slug', 'title', 'summary', 'discreet', 'familyPage', 'audiences', 'topics', 'contacts'],
    'contentNote',
  ],
  news: [
    'slug',
    'title',
    'summary',
    'published',
    'happened',
    'campaign',
    'places',
    'rootCause',
    'prevention',
    'claims',
  ],
  campaigns: ['slug', 'title', 'from', 'roles', 'claims'],
  cases: [
    ...['slug', 'title', 'summary', 'kind', 'places', 'decade', 'grade', 'campaign', 'rootCause', 'prevention'],
    ...['claims', 'contentNote'],
  ],
  lessons: ['slug', 'title', 'summary', 'ageFrom', 'ageTo', 'minutes', 'topics', 'audiences'],
  questions: ['slug', 'title', 'summary', 'asked', 'claims', 'topics', 'audiences'],
  pages: ['slug', 'title', 'order'],
  claims: [
    ...['figure', 'qualifier', 'statement', 'saidBy', 'notTold', 'loweredBecause', 'asOf', 'sources', 'lowerTo'],
  ],
  sources: [
    ...['publisher', 'gloss', 'title', 'language', 'kind', 'independenceGroup', 'namesPerson', 'url', 'link', 'date'],
    'accessed',
  ],
  contacts: [
    ...['name', 'serves', 'runBy', 'hours', 'notes', 'passesOn', 'whatHappens', 'withoutVoice', 'place', 'kind'],
    ...['operator', 'printed', 'dial', 'sms', 'chat', 'url', 'roundTheClock', 'cost', 'languages', 'asksName'],
    ...['shownOnBill', 'beginsWithAuthority', 'sources', 'lookedAt', 'sourceDate', 'checkEvery', 'rank'],
    'checks',
  ],
  agencies: ['name', 'kind', 'about', 'place'],
  topics: ['title', 'kind', 'order'],
  glossary: ['term', 'meaning'],
};
