/** What the way to leave says in English. Which note is shown depends on what the reader's browser can do. */
export const leaving = {
  label: 'Leave this site',
  /** Stands in the page, for browsers without JavaScript and those that cannot clear what lies behind Back. */
  note: 'To the weather. Back may still show this site.',
  noteDeep: 'To the weather. Back no longer shows this visit; the history does.',
  limits: 'What this cannot hide',
  left: 'Leaving this site.',
  inFrame: {
    label: 'Hide this',
    note: 'The page around it stays.',
    hidden: 'Hidden.',
  },
  pressTwice: 'Press Shift two more times to leave this site.',
  pressOnce: 'Press Shift once more to leave this site.',
  stayed: 'You are still on this site.',
} as const;
