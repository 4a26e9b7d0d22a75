/** What the search says in English. */
export const search = {
  label: 'Search this site',
  hint: 'A word, a place, or what happened. What you type is not sent, not stored and not put into the address.',
  keys: 'Arrow keys move through the results, Enter opens one, Escape clears.',
  results: 'Results',
  loading: 'Loading the search…',
  one: '1 result',
  many: (count: string) => `${count} results`,
  some: (count: string) => `No page has all of this. ${count} have part of it, the closest first.`,
  more: 'Show more results',
  nothing: 'Nothing found. Try another word, or fewer.',
  help: 'Get help now: numbers to call',
  lost: 'The search could not be loaded: the connection seems to be lost. The numbers to call are still on this page.',
  retry: 'Try again',
  /** Words that everybody asks with: passed over where a question has others. */
  passedOver:
    'a an the of to in on at for from with by and or is are was were be been am do does did has have had my your his her their our its i you he she it we they me him them us this that these those there what who whom which where when how why can could should would will please',
  kinds: {
    page: 'This site',
    pages: 'About this site',
    help: 'Get help',
    guidance: 'Guide',
    news: 'News',
    campaigns: 'Campaign',
    cases: 'Case',
    lessons: 'For schools',
    questions: 'Question',
    topic: 'Topic',
    glossary: 'Glossary',
  },
} as const;
