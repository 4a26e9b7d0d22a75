// What is loaded with the parser, when the board is first opened: the functions of the commands that check the same.
export {
  appearingLater,
  dueContacts,
  dueFollowUps,
  dueReviews,
  takenDownAmong,
  waitingIn,
} from '../../src/gate/due.ts';
export { entriesAt } from '../../src/gate/entries.ts';
export { lagsIn } from '../../src/gate/translations.ts';
