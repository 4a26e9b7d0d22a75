import { createElement, type ReactNode } from 'react';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { differencesOf } from './compare.ts';
import { sectionsOf } from './sections.ts';
import { paneWords } from './words.ts';

/** The text of a language, and the day of what it says (decision 13). */
export interface Written {
  readonly text: string;
  readonly day: string | undefined;
}

interface Props {
  readonly language: Locale;
  readonly own: Written;
  readonly others: ReadonlyMap<Locale, Written>;
  /** Sections that were changed in other languages and not in this one. */
  readonly toFollow: ReadonlyMap<Locale, readonly number[]>;
  /** Goes to an offset of the own text. */
  readonly onJump: (offset: number) => void;
}

/** What of other languages this text has to follow: changed in this sitting, or of a later day. */
export const PaneNotice = ({ language, own, others, toFollow, onJump }: Props): ReactNode => {
  const words = paneWords[language];
  const sections = sectionsOf(own.text);
  const jumps = (places: readonly number[]) =>
    createElement(
      'ul',
      null,
      ...places.flatMap((place) => {
        const section = sections[place];
        if (!section) return [];
        const name = section.heading === '' ? words.beginning : section.heading;
        return createElement(
          'li',
          { key: place },
          createElement('button', { type: 'button', onClick: () => onJump(section.from) }, name),
        );
      }),
    );
  const changed = [...toFollow].map(([locale, places]) =>
    createElement(
      'div',
      { key: `changed ${locale}` },
      createElement('p', null, words.changed(locales[locale].name)),
      jumps(places),
    ),
  );
  const older = [...others].flatMap(([locale, { text, day }]) => {
    if (day === undefined || text.trim() === '' || day <= (own.day ?? '')) return [];
    const found = differencesOf(own.text, text);
    const [mine = 0, theirs = 0] = found?.headings ?? [];
    return createElement(
      'div',
      { key: `older ${locale}` },
      createElement('p', null, words.older(locales[locale].name, day, own.day)),
      mine !== theirs && createElement('p', null, words.headings(mine, theirs)),
      found && found.sections.length > 0 && createElement('p', null, words.differs),
      found && jumps(found.sections),
      !found && createElement('p', null, words.alike),
    );
  });
  return changed.length + older.length > 0
    ? createElement('section', { className: 'panes-notice', 'aria-label': words.label }, ...changed, ...older)
    : null;
};
