import type { ContactsDueWords } from '../command-words.ts';

/** What `npm run check:contacts` says in English. */
export const contactsDue: ContactsDueWords = {
  overdue: (file, on) => `${file}: overdue since ${on}.`,
  soon: (file, on) => `${file}: due by ${on}.`,
  lookAgain: 'Read its source again; if the number still stands there, set lookedAt to that day.',
  findSource: 'Its source is old or has no date: look for a newer one, then set sources, sourceDate and lookedAt.',
  sum: (day, overdue, soon) => `${day}: ${overdue} overdue, ${soon} due in the next 30 days.`,
};
