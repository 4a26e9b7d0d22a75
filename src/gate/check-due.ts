import { today } from '../clock.ts';
import { defaultLocale, wordsIn } from '../i18n/locales.ts';
import { settings } from '../settings.ts';
import { appearingLater, dueFollowUps, dueReviews, takenDownAmong, waitingIn } from './due.ts';
import type { Entry } from './entries.ts';
import { entriesIn } from './gate.ts';
import { editorsLocale } from './language.ts';

// `npm run check:due`: what the editor's board lists beside contacts and translations. It never fails: none of it is a fault.

const words = wordsIn(editorsLocale()).commands.due;
const day = today();
const entries = await entriesIn(settings.contentFolder);
const fileOf = ({ files, type, name }: Entry) => files.get(defaultLocale)?.file ?? `${type}/${name}`;

for (const { entry, on } of dueReviews(entries, day)) console.log(words.review(fileOf(entry), on));
for (const { entry, on } of dueFollowUps(entries, day)) console.log(words.followUp(fileOf(entry), on));
for (const { entry, on } of appearingLater(entries, day)) console.log(words.appears(fileOf(entry), on));
for (const { entry, on } of takenDownAmong(entries)) console.log(words.takenDown(fileOf(entry), on));
for (const entry of waitingIn(entries)) console.log(words.waits(fileOf(entry), entry.status ?? ''));
console.log(
  words.sum(day, dueReviews(entries, day).length, dueFollowUps(entries, day).length, waitingIn(entries).length),
);
