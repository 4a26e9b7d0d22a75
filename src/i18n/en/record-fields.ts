import type { RecordName } from '../../model/index.ts';
import type { FieldWords } from '../field-words.ts';
import { notices } from './notice-fields.ts';
import { ofEveryRecord, shared } from './shared-fields.ts';

/** English words for the types that are facts which pages show. */
export const recordTypes: Pick<FieldWords['types'], RecordName> = {
  notices,
  claims: {
    label: 'Claims',
    singular: 'claim',
    fields: {
      ...ofEveryRecord,
      figure: {
        label: 'The figure with its unit',
        hint: 'As it reads in a sentence, such as “550 cases”, without “over” or “about”. Empty where there is no figure.',
      },
      statement: { label: 'The whole statement', hint: 'One or two sentences that say who says it.' },
      saidBy: { label: 'Who says it', hint: 'As a reader would call them.' },
      notTold: {
        label: 'What it does not tell',
        hint: 'What was left out, counted differently or cannot be checked. One point each.',
      },
      loweredBecause: { label: 'Why the grade is lower', hint: 'Needed where the grade is lowered below.' },
      value: {
        label: 'The number alone',
        hint: 'In digits, for tables and comparison. Empty where there is no figure.',
      },
      qualifier: {
        label: 'How exact',
        hint: 'The word before the figure. “No figure” where there is none.',
      },
      asOf: { label: 'As of', hint: 'The time that the statement is about: a year, a month or a day.' },
      saidByAgencies: { label: 'Authorities that say it' },
      sources: {
        label: 'Sources',
        hint: 'Where it was seen. Papers that repeat one authority count as one origin.',
        fields: {
          source: { label: 'Source' },
          restsOn: { label: 'On whose word it rests', hint: 'Empty where the source found it out itself.' },
        },
      },
      lowerTo: {
        label: 'Lower the grade to',
        hint: 'The grade is worked out from the sources. This can only lower it.',
      },
      history: {
        label: 'Earlier values',
        fields: { on: { label: 'Until' }, value: { label: 'Value' } },
      },
    },
  },
  sources: {
    label: 'Sources',
    singular: 'source',
    fields: {
      ...ofEveryRecord,
      publisher: { label: 'Publisher', hint: 'Its name in this language.' },
      gloss: { label: 'What it is', hint: 'For readers who cannot read its title.' },
      title: { label: 'Title in its own language' },
      language: { label: 'Its language' },
      kind: { label: 'Kind of source' },
      independenceGroup: {
        label: 'Repeats the same as',
        hint: 'The same short name for all sources that repeat one another; they count as one origin.',
      },
      namesPerson: {
        label: 'Does it name a person harmed?',
        hint: '“Not known” is treated as yes: on case pages it is then cited without title and link.',
      },
      url: { label: 'Web address' },
      link: {
        label: 'What readers are given',
        hint: 'A link to the publisher, a link to somebody else’s copy, or no link.',
      },
      archived: { label: 'Address of an archived copy' },
      date: { label: 'Its date', hint: 'A year, a month or a day. Empty: undated.' },
      accessed: { label: 'Looked at on' },
      seen: {
        label: 'Was it read?',
        hint: 'Whether a copy of it was read on that day. No claim rests on what nobody read.',
      },
    },
  },
  contacts: {
    label: 'Contacts',
    singular: 'contact',
    fields: {
      ...ofEveryRecord,
      name: { label: 'Name' },
      serves: { label: 'Whom it helps' },
      runBy: { label: 'Who is at the other end' },
      hours: { label: 'Hours', hint: 'Empty where they are not known.' },
      notes: {
        label: 'What to know before calling',
        hint: 'Limits, sources that disagree, how to use it. Always shown.',
      },
      passesOn: { label: 'What it passes on, and to whom', hint: 'Empty where it is not known.' },
      whatHappens: { label: 'What happens when one calls', hint: 'Empty where it is not known.' },
      withoutVoice: { label: 'Without speaking', hint: 'By text, chat or relay.' },
      place: { label: 'Country or region' },
      kind: { label: 'What it is for' },
      operator: { label: 'Who runs it' },
      printed: { label: 'Number as printed', hint: 'As people read it aloud, with its spaces.' },
      dial: {
        label: 'Number as dialled',
        hint: 'Digits, with + before a country code. Empty: readers get no link to call.',
      },
      sms: { label: 'Text to' },
      chat: { label: 'Chat, web address' },
      url: { label: 'Website' },
      roundTheClock: { label: 'Day and night?' },
      cost: { label: 'Cost' },
      languages: { label: 'Languages spoken' },
      asksName: { label: 'Asks for a name or papers?' },
      shownOnBill: { label: 'Shown on the telephone bill?' },
      beginsWithAuthority: {
        label: 'Begins with the police or an authority',
        hint: 'Readers who do not want that are shown the others.',
      },
      sources: shared.sources,
      lookedAt: {
        label: 'We looked at it on',
        hint: 'The day on which the source was read, or the line was rung.',
      },
      sourceDate: {
        label: 'Date of what we looked at',
        hint: 'Empty: undated. Old and undated ones are never offered first.',
      },
      checks: {
        label: 'How it was checked, the newest first',
        hint: 'The board writes this: I rang it, or I saw it on the official page.',
        fields: {
          by: { label: 'How' },
          on: { label: 'On' },
          page: { label: 'Address of the official page' },
        },
      },
      checkEvery: {
        label: 'Look again every (days)',
        hint: 'Emergency numbers 365, state and police lines 180, others 90.',
      },
      rank: {
        label: 'Place among its neighbours',
        hint: 'Lower numbers are offered earlier in their country or region.',
      },
    },
  },
  situations: {
    label: 'Situations on the help pages',
    singular: 'situation',
    fields: {
      ...ofEveryRecord,
      id: {
        label: 'Short name',
        hint: 'help- and a number of its own, such as help-17. The number is the end of its addresses, so it never changes.',
      },
      name: { label: 'What is happening', hint: 'As the person would say it: “I am held or watched”.' },
      said: {
        label: 'What people type into the search',
        hint: 'Whoever types all words of one line, in any order, is shown these first steps above all results. Other words for the same count too: “child taken” also stands for “my daughter was kidnapped”.',
      },
      firstSteps: {
        label: 'First steps',
        hint: 'Only what the guides below say. The most urgent first; nobody is sent to the family without a second way.',
      },
      unknown: shared.unknown,
      guides: { label: 'Guides for the next step', hint: 'The best one first.' },
      contacts: {
        label: 'Lines that serve it',
        hint: 'Of all countries and regions; each page shows those of its place, in this order as far as their age allows. Emergency numbers are added by themselves.',
      },
    },
  },
  synonyms: {
    label: 'Words for the same (search)',
    singular: 'group of words for the same',
    fields: {
      ...ofEveryRecord,
      term: { label: 'A word or short phrase', hint: 'As our pages write it.' },
      others: {
        label: 'Words that mean the same',
        hint: 'As readers type them. Whoever searches for one of them, or for the word above, finds pages that have another.',
      },
    },
  },
  agencies: {
    label: 'Authorities and organisations',
    singular: 'authority or organisation',
    fields: {
      ...ofEveryRecord,
      name: { label: 'Name' },
      shortName: { label: 'Short name' },
      about: { label: 'What it is' },
      place: { label: 'Country or region' },
      kind: { label: 'Kind' },
      url: { label: 'Website' },
    },
  },
  topics: {
    label: 'Topics',
    singular: 'topic',
    fields: {
      ...ofEveryRecord,
      title: { label: 'Title' },
      summary: shared.summary,
      explanation: { label: 'Explanation' },
      searchedAs: shared.searchedAs,
      kind: { label: 'Kind of topic' },
      order: shared.order,
      claims: shared.claims,
      sources: shared.sources,
    },
  },
  glossary: {
    label: 'Glossary',
    singular: 'term',
    fields: {
      ...ofEveryRecord,
      term: { label: 'Term' },
      alsoCalled: { label: 'Also called', hint: 'One word or phrase each.' },
      meaning: { label: 'What it means' },
      sources: shared.sources,
      topics: shared.topics,
    },
  },
};
