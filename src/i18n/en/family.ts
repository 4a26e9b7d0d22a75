/** What the page for finding family says in English. Its title in the browser's history tells little. */
export const family = {
  title: 'Family',
  heading: 'Finding family',
  summary: 'Where to begin when somebody is missing, and when you want to know where you come from.',
  routesLabel: 'What fits you?',
  routes: {
    hours: {
      title: 'Somebody is missing, for hours or days',
      text: 'Call the police now. Nobody has to wait 24 hours.',
    },
    years: {
      title: 'Somebody has been missing for months or years',
      text: 'It is not too late to report, to ask for the case number, and to give blood.',
    },
    origin: {
      title: 'I want to know where I come from',
      text: 'You may ask by yourself. You may look for the truth and still want no meeting.',
    },
  },
  before: 'Before you begin',
  beforeLines: [
    'A grown person who is found decides alone: to meet or not, to come back or not, or not to be found at all.',
    'Being sold by one’s own family is as common as being taken by strangers. You need not tell anybody whom you are afraid of.',
    'Never pay for a search. Whoever wants money first may be cheating you.',
    'If the person may have fled from somebody, post nothing. Ask the police first.',
  ],
  without: 'Afraid of the family, or of the police? Begin with another line',
  read: {
    blood: 'Blood and DNA',
    alerts: 'Alerts and notices',
    found: 'When somebody is found',
    abroad: 'Somebody is held abroad',
  },
  contacts: 'Lines for missing people and families',
  contactsNote: 'Who answers, and what each line passes on, stands on the page of the place.',
} as const;
