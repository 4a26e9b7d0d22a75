/** What the pages for finding family say in English, beside their own texts. A title in the browser's history tells little. */
export const family = {
  title: 'Family',
  pageTitle: (number: number) => `Family, page ${number}`,
  heading: 'Finding family',
  summary: 'Where to begin when somebody is missing, and when you want to know where you come from.',
  routesLabel: 'What fits you?',
  before: 'Before you begin',
  beforeLines: [
    'A grown person who is found decides alone: to meet or not, to come back or not, or not to be found at all.',
    'Being sold by one’s own family is as common as being taken by strangers. You need not tell anybody whom you are afraid of.',
    'Never pay for a search. Whoever wants money first may be cheating you.',
    'If the person may have fled from somebody, post nothing. Ask the police first.',
  ],
  without: 'Afraid of the family, or of the police? Begin with another line',
  read: {
    blood: 'Alerts, blood and DNA',
    found: 'When somebody may be found',
    meanwhile: 'Meanwhile',
    more: 'To take along, and more',
  },
  contacts: 'Lines for missing people and families',
  contactsNote: 'Who answers, and what each line passes on, stands on the page of the place.',
} as const;
