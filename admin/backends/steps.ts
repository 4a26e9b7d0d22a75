import type { Project, Texts } from '../../src/editing/project.ts';
import { fileOf } from '../../src/gate/file-names.ts';
import { defaultLocale, localeTags, type Locale } from '../../src/i18n/locales.ts';
import type { TypeName } from '../../src/model/index.ts';
import { settings } from '../../src/settings.ts';
import { ledgerAlong } from './online.ts';
import { ForgeRefusal } from './refusal.ts';
import { withStatus, type factOf } from './status.ts';
import type { ForgeWords } from './words.ts';

interface Step {
  readonly type: TypeName;
  readonly name: string;
  /** How far the draft is then. */
  readonly fact: ReturnType<typeof factOf>;
}

/**
 * What has to change in a draft so that its fact says how far it is and, where it is published, the ledger of permanent links
 * follows. Throws a `ForgeRefusal` where the build would refuse the draft then.
 */
export const textsOfStep = async (
  { type, name, fact }: Step,
  { online, draft }: { readonly online: Project; readonly draft: Project },
  words: ForgeWords,
  language: Locale,
): Promise<Texts> => {
  const pathIn = (locale: Locale): string => fileOf(settings.contentFolder, type, locale, name);
  const had = new Map<Locale, string>();
  for (const locale of localeTags) {
    const text = await draft.textIn(pathIn(locale));
    if (text !== null) had.set(locale, text);
  }
  const facts = had.get(defaultLocale);
  const told = facts === undefined ? undefined : withStatus(facts, fact);
  const { refusalsOfTexts } = await import('./judge.ts');
  const refusals = refusalsOfTexts(
    type,
    name,
    told === undefined ? had : new Map([...had, [defaultLocale, told]]),
    language,
  );
  if (refusals.length > 0) throw new ForgeRefusal(words.notReady(refusals.slice(0, 3).join(' ')));
  if (told === undefined) return new Map();
  const texts = new Map(told === facts ? [] : [[pathIn(defaultLocale), told]]);
  return fact === 'published' ? new Map([...texts, ...(await ledgerAlong(online, draft, [type, name], texts))]) : texts;
};
