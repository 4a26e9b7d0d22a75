import { today } from '../clock.ts';
import { wordsIn } from '../i18n/locales.ts';
import { settings } from '../settings.ts';
import { dueContacts } from './due.ts';
import { entriesIn } from './gate.ts';
import { editorsLocale } from './language.ts';

// `npm run check:contacts`: lists the contacts that are due to be looked at again, by date. It fails where one is overdue, so
// that the nightly run goes red; no build asks it, because age must never stop an urgent take-down from going out.

const {
  commands: { contacts: words },
  interface: { marks },
} = wordsIn(editorsLocale());
const day = today();
const due = dueContacts(await entriesIn(settings.contentFolder), day);
const overdue = due.filter(({ isOverdue }) => isOverdue);

for (const { file, on, isOverdue, needsSource } of due)
  (isOverdue ? console.error : console.log)(
    [isOverdue ? words.overdue(file, on) : words.soon(file, on), needsSource ? words.findSource : words.lookAgain].join(
      marks.space,
    ),
  );
console.log(words.sum(day, overdue.length, due.length - overdue.length));
process.exitCode = overdue.length > 0 ? 1 : 0;
