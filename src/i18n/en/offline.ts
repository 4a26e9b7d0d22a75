/** What saving for offline says in English. `{day}` stands for a day. */
export const offline = {
  title: 'Saved pages',
  summary: 'What you have saved of this site on this device, and how to remove all of it.',
  offer: 'Save this page to read without a network',
  notice:
    'It is stored on this device. Anybody who can open the device can open it. Leaving this site does not delete it.',
  save: 'Save',
  done: 'Saved on this device.',
  failed: 'That did not work. Is there a network, and room on the device?',
  list: 'What is saved, and how to remove it',
  copy: 'Saved copy of {day}. There is no network, so there may be a newer text.',
  none: 'Nothing of this site is saved on this device.',
  savedOn: ', saved on {day}',
  remove: 'Remove everything',
  removeNote:
    'This removes every saved page, and the part of this site that opens them without a network. The history of the browser keeps what it holds.',
  removed: 'Removed. Nothing of this site is saved on this device any more.',
  updated: 'Saved pages are renewed when they are opened with a network, and when this list is.',
  noScript: 'Saving needs JavaScript. Without it, this site stores nothing on the device.',
} as const;
