import type { BlockWords } from '../field-words.ts';

/** Words for the blocks that editors place in a text, in English. */
export const blocks: BlockWords = {
  AgencyTable: {
    label: 'Table: who does what',
    hint: 'Either the agencies of a campaign with their parts in it, or some agencies with what they are.',
    fields: {
      campaign: { label: 'Campaign', hint: 'Its permanent number. Empty where agencies are named.' },
      agencies: { label: 'Agencies', hint: 'Short names with a space between them. Empty where a campaign is named.' },
    },
  },
  Callout: {
    label: 'Lines set apart',
    hint: 'A note, a warning, or what must be done now. At most one on a screen.',
    fields: { tone: { label: 'Tone' }, title: { label: 'Title' } },
  },
  Claim: {
    label: 'Figure or claim',
    hint: 'In a sentence the figure alone; on a line of its own, all that is known about it.',
    fields: { id: { label: 'Which claim' } },
  },
  Contacts: {
    label: 'Numbers to call',
    hint: 'Cards of contacts. What is old or due to be checked moves to the end by itself.',
    fields: { ids: { label: 'Contacts', hint: 'Short names with a space between them.' } },
  },
  Download: {
    label: 'File to keep',
    hint: 'A picture or a plain text of the media library. Not on discreet pages, where a file left behind could harm.',
    fields: {
      file: { label: 'File', hint: 'Its address, beginning with /media/.' },
      label: { label: 'What it is', hint: 'The words of the link. Type and size are added.' },
    },
  },
  Figure: {
    label: 'Drawing or picture',
    hint: 'A drawing of the house by name, or a picture of the media library. Never a photograph of a person.',
    fields: {
      drawing: { label: 'Drawing', hint: 'Empty where it is a picture.' },
      picture: { label: 'Picture', hint: 'Its address, beginning with /media/. Empty where it is a drawing.' },
      alt: {
        label: 'What it shows',
        hint: 'For readers who do not see it. A picture needs it; a drawing that tells nothing new does not.',
      },
      caption: { label: 'Caption' },
      credit: { label: 'Who made it', hint: 'Name and licence.' },
    },
  },
  KeyFacts: {
    label: 'Key facts',
    hint: 'A short list, or the figures of two or three claims.',
    fields: {
      title: { label: 'Title', hint: 'Empty: “Key facts”.' },
      claims: { label: 'Claims', hint: 'Short names with a space between them. Empty where it holds a list.' },
    },
  },
  MythFact: {
    label: 'Often said, and what is known',
    hint: 'The text between the tags says what is known instead.',
    fields: { myth: { label: 'What is often said', hint: 'One sentence, as people say it.' } },
  },
  Plain: {
    label: 'Number that counts nobody',
    hint: 'Keeps a number that is neither of people, cases or money: the name of a road, the size of a form.',
    fields: { reason: { label: 'Why it needs no source', hint: 'For other editors; readers do not see it.' } },
  },
  Quote: {
    label: 'Words of a document',
    hint: 'Exactly what the document says, as short as can be.',
    fields: {
      source: { label: 'Source', hint: 'The document that the words stand in.' },
      lang: {
        label: 'Language of the words',
        hint: 'Where it is not the language of the page. Empty, and the document is in another language: shown as our translation.',
      },
    },
  },
  Steps: {
    label: 'Steps',
    hint: 'A numbered list. Bold words at the beginning of an item are its heading.',
    fields: {},
  },
  Term: {
    label: 'Word of the glossary',
    hint: 'Leads to the meaning at the end of the text. Without words of its own it shows the term.',
    fields: { id: { label: 'Which term' } },
  },
  Timeline: {
    label: 'Time line',
    hint: 'A numbered list. Each item begins with its day in bold type: **2024-11-08**.',
    fields: {},
  },
};
