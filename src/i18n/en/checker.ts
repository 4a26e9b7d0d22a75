/** What the page for checking a notice says in English. */
export const checker = {
  title: 'Check a missing-person notice',
  summary:
    'Paste what a notice says. This page looks for what it has and what it lacks. Nobody can tell from words alone whether it is real.',
  first: 'Think of this first',
  firstLines: [
    'Some notices come from the person whom somebody fled.',
    'Never tell the poster where she or he is. Tell the police.',
    'An adult may choose not to be found.',
  ],
  label: 'The words of the notice',
  hint: 'Type or paste the text, in English or Chinese. It stays in this page: it is not sent, not stored and not put into the address, and it goes when you leave the page. It works without a network too.',
  look: 'Look through it',
  clear: 'Clear',
  answer: 'Answer',
  answers: {
    closed: {
      title: 'Closed',
      text: 'A notice with this number was closed. Do not pass it on. If you shared it, delete it.',
    },
    'known-false': {
      title: 'Known to be false',
      text: 'The police have denied a notice with this number or these words. Do not pass it on, pay nothing, and give the sender nothing.',
    },
    'not-known': {
      title: 'Not known',
      text: 'That says nothing about whether it is real. Call the police number that you looked up yourself.',
    },
  },
  below: 'What was found, and what was not, now stands beside each question below.',
  real: 'What a notice of the police mostly has',
  realNote: 'Nothing here proves that a notice is real: all of it can be copied. Something lacking is a reason to ask.',
  features: {
    issuer: {
      ask: 'Does it say which police force issued it?',
      why: 'In mainland China only police put alerts for missing children into the Tuanyuan system. Look that office up yourself and ask there.',
    },
    case: {
      ask: 'Is there a case number?',
      why: 'The police can look a number up.',
    },
    date: { ask: 'Is there a day?', why: 'Old notices come round again, often long after the person is back.' },
    time: { ask: 'Is there an exact time?', why: 'False notices that police denied often gave no exact time.' },
    place: {
      ask: 'Is there a place?',
      why: 'Police alerts say where the child was last seen. False ones come with another place in each city.',
    },
    person: {
      ask: 'Does it say how old or how tall the person is?',
      why: 'Police alerts do. Who knows nothing of the person can describe nobody.',
    },
    clothes: {
      ask: 'Does it say what the person wore?',
      why: 'False notices that police denied often described no clothes.',
    },
    officer: {
      ask: 'Is there an officer’s number?',
      why: 'Police alerts say how to reach an officer. Even then use a number that you looked up yourself.',
    },
    link: {
      ask: 'Does a link lead to the police?',
      why: 'This page knows a few addresses of police forces only, so a link that it does not know may still be theirs.',
    },
  },
  false: 'What is doubtful, or does harm',
  falseNote: 'One of these proves nothing. Each is a reason not to pass it on before you asked.',
  signs: {
    'repost-money': {
      ask: 'Does it promise money for passing it on?',
      why: 'Money for each repost is a mark of false notices that police denied.',
    },
    money: {
      ask: 'Does it ask for money?',
      why: 'Families who search are a target of fraud. In mainland China giving blood and comparing it cost nothing.',
    },
    urges: {
      ask: 'Does it press you to pass it on?',
      why: 'Hurry leaves no time to check. Not knowing is no reason to share.',
    },
    'private-number': {
      ask: 'Does it give a private number only?',
      why: 'A notice by a family should have the officer’s number beside its own. A private number may belong to whoever is feared.',
    },
    'to-the-poster': {
      ask: 'Are you to tell the poster, not the police?',
      why: 'Never tell the poster where somebody is. The poster may be the person from whom somebody fled.',
    },
    'unknown-link': {
      ask: 'Does a link lead somewhere else?',
      why: 'Do not open it. Look the police’s own page up yourself.',
    },
    old: {
      ask: 'Is its newest day more than 30 days ago?',
      why: 'The person may be back. Somebody missing for years is searched for as well: ask the police.',
    },
    'private-details': {
      ask: 'Does it give a home, a school, a class or an identity number?',
      why: 'They lead strangers to a child. Do not pass them on, whoever wrote them.',
    },
    adult: {
      ask: 'Is the person 18 or older?',
      why: 'An adult may choose not to be found. Tell the police, and nobody else.',
    },
  },
  said: {
    found: (text: string) => `Found: “${text}”`,
    lacking: 'Not found in the text.',
    sign: (text: string) => `Found: “${text}”`,
  },
  ask: 'How to check with the police',
  askLines: [
    'Look up the number yourself: 110 in mainland China, elsewhere the number of the local police. Do not use the one in the notice.',
    'Say the case number, the place and the day that the notice gives, and ask whether it is theirs and still open.',
    'If you have seen the person, say where and when. Do not follow, stop, film or surround anybody.',
    'Nobody can find out? Then do not pass it on.',
  ],
  repost: 'Why not to repost',
  repostLines: [
    'It may lead the wrong person to somebody who hides.',
    'A hint in comments can warn whoever holds a child.',
    'A picture of a notice stays when the child is back, and then begins to harm. A link to the police’s own page can be taken down.',
    'In one Chinese city, old notices sent round together frightened people: all 13 young people had come home.',
  ],
  more: 'The guide: check before you share',
  numbers: 'Numbers of the police, by place',
} as const;
