import type { FieldWord } from '../field-words.ts';

/** Words for the fields that several types have. */
export const shared = {
  slug: {
    label: 'Address',
    hint: 'The last part of the page’s address: English words in small letters, joined with hyphens.',
  },
  documentId: {
    label: 'Permanent number',
    hint: 'Given once, never changed, never used again. It must tell nothing about the subject, because some pages lie at this address.',
  },
  recordId: {
    label: 'Short name',
    hint: 'Others point to this entry by it, so it never changes. Small letters, digits and hyphens.',
  },
  status: { label: 'Stage', hint: 'Only what is published is shown to readers.' },
  appears: { label: 'Appears on', hint: 'Not shown before this day. Empty: as soon as it is published.' },
  takenDown: {
    label: 'Where it stands',
    hint: 'Whether readers see it now. From here it can be taken down at once.',
    fields: {
      because: { label: 'Why', hint: 'Told to editors alone.' },
      on: { label: 'Taken down on' },
      instead: { label: 'What readers are told to use instead' },
      approvals: {
        label: 'Approvals of showing it again',
        hint: 'Two different roles, on that day or later. No names.',
        fields: { role: { label: 'As' }, on: { label: 'On' } },
      },
    },
  },
  title: { label: 'Title', hint: 'Says plainly what the page is about.' },
  titleWithClaims: {
    label: 'Title',
    hint: 'Says plainly what the page is about. Every figure in it is among the claims below.',
  },
  summary: { label: 'Summary', hint: 'One or two sentences, shown in lists and in search.' },
  contentNote: {
    label: 'Content note',
    hint: 'What may distress a reader, said before the text begins. Empty where there is nothing.',
  },
  sources: { label: 'Sources', hint: 'What this entry rests on.' },
  claims: {
    label: 'Claims',
    hint: 'Every figure that the text uses. Figures are kept there, not typed into the text.',
  },
  topics: { label: 'Topics' },
  places: { label: 'Countries and regions' },
  agencies: { label: 'Authorities and organisations' },
  campaign: { label: 'Campaign', hint: 'Empty where it belongs to none.' },
  rootCause: { label: 'Root cause', hint: 'The topic that explains why this happens.' },
  prevention: { label: 'How to prevent it', hint: 'The guide that a reader can act on.' },
  unknown: { label: 'What is not known', hint: 'What the sources do not tell. One point each.' },
  corrected: {
    label: 'What was corrected',
    hint: 'One note for each correction, the newest first, in the order of the dates of the corrections.',
  },
  corrections: {
    label: 'Dates of corrections',
    hint: 'The newest first.',
    fields: {
      on: { label: 'Corrected on' },
      claim: { label: 'Which claim', hint: 'Empty where it is not about a figure.' },
    },
  },
  reviewed: { label: 'Last read through on' },
  reviewEvery: { label: 'Read through again every (days)' },
  readBy: {
    label: 'Read by',
    hint: 'People who checked it before it was published. No names.',
    fields: { role: { label: 'As' }, on: { label: 'On' } },
  },
  searchedAs: {
    label: 'What readers ask',
    hint: 'What somebody types into the search who should find this page, in their own words and not in ours. One line each. Not shown on the page.',
  },
  written: {
    label: 'These words say this since',
    hint: 'Whenever you change what the text says, put the day here. The other languages follow, then get the same day. Empty: never changed.',
  },
  order: { label: 'Place in the list', hint: 'Lower numbers come first.' },
} as const satisfies Record<string, FieldWord>;

const entry = { status: shared.status, appears: shared.appears, takenDown: shared.takenDown, written: shared.written };

/** Words for the fields of every entry with a page of its own. */
export const ofEveryDocument = { slug: shared.slug, id: shared.documentId, searchedAs: shared.searchedAs, ...entry };

/** Words for the fields of every entry that is a fact which pages show. */
export const ofEveryRecord = { id: shared.recordId, ...entry };
