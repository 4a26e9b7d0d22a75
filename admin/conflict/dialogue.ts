import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { EntryPlace } from '../../src/editing/entry-place.ts';
import { labelOf } from '../before-save/labels.ts';
import { button, buttons, complaint, element, openDialogue } from '../elements.ts';
import { decidedText, differencesIn } from './differences.ts';
import { rowOf } from './row.ts';
import { conflictWords } from './words.ts';

/** What is asked: whose words stand in a file. */
export interface Question {
  readonly place: EntryPlace;
  readonly base: string | null;
  /** The file as this form gives it. */
  readonly mine: string;
  /** `null`: the file is gone. */
  readonly theirs: string | null;
  /** What the build would refuse of a text, in sentences. */
  readonly refusalsOf: (text: string) => readonly string[];
}

const plural = (language: Locale, all: readonly string[]) => new Intl.ListFormat(language).format(all);

/**
 * Asks an editor whose words are to stand where both have changed a file. Gives back the text to be saved over `theirs`, or
 * nothing where nothing is to be saved. Asks nothing where one of the two says what the other says. Throws a `Refusal` where a
 * text cannot be read.
 */
export const ask = (question: Question, language: Locale): Promise<string | undefined> => {
  const { place, base, mine, theirs, refusalsOf } = question;
  const words = conflictWords[language];
  const { isMine, differences } =
    theirs === null ? { isMine: true, differences: [] } : differencesIn(place, { base, mine, theirs });
  if (theirs !== null && (!isMine || differences.length === 0)) return Promise.resolve(theirs);

  return new Promise((answered) => {
    const rows = differences.map((one) => rowOf(one, labelOf(place.type, one.field, language), place.locale, words));
    let decided: string | undefined;
    const wrong = complaint();
    const save = () => {
      const undecided = rows.filter((row) => !row.decided()).map(({ label }) => label);
      const chosen = Object.fromEntries(
        rows.flatMap((row) => row.decided() ?? []).map(({ field, value }) => [field, value]),
      );
      const text = theirs === null ? mine : decidedText(place, theirs, chosen);
      const complaints = undecided.length > 0 ? [words.undecided(plural(language, undecided))] : refusalsOf(text);
      if (complaints.length > 0) {
        wrong.textContent = complaints.join(' ');
        return;
      }
      decided = text;
      shut();
    };
    const all = (choice: 'mine' | 'theirs') => () => {
      for (const row of rows) row.choose(choice);
    };
    const shut: () => void = openDialogue(
      { heading: words.heading(locales[place.locale].name), kind: 'conflict', closed: () => answered(decided) },
      element('p', theirs === null ? words.deleted : words.explanation),
      ...(theirs === null ? [] : [buttons(button(words.allMine, all('mine')), button(words.allTheirs, all('theirs')))]),
      ...rows.map((row) => row.element),
      wrong,
      buttons(
        button(theirs === null ? words.saveAgain : words.save, save, true),
        button(words.cancel, () => shut()),
      ),
    );
  });
};
