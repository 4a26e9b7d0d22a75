import type { LagKind } from '../i18n/check-words.ts';
import { defaultLocale, localeTags, type Locale } from '../i18n/locales.ts';
import type { ContentType } from '../model/content-type.ts';
import { latestOf, publishedOn } from '../model/dates.ts';
import { model } from '../model/index.ts';
import { numbersIn } from '../wording/numbers.ts';
import { lackingWords, type ContentFile, type Entry } from './entries.ts';
import { isEmpty } from './fields.ts';
import { fileOf } from './file-names.ts';

/** A file, and the day of what it says; none where neither the words nor the facts of the entry tell one. */
export interface DatedFile {
  readonly file: string;
  readonly day: string | undefined;
}

/** Words of one language that are not there, or say what another language or the facts said before. */
export interface Lag extends DatedFile {
  readonly from: Locale;
  readonly to: Locale;
  readonly kind: LagKind;
  readonly original: DatedFile;
  /** Names of the fields. */
  readonly fields: readonly string[];
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const writtenIn = (file: ContentFile | undefined) => textOf(file?.words['written']);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The optional words that one language has and another lacks, though each needs them. */
const unlike = ({ type: name, files, facts }: Entry, from: Locale, to: Locale): readonly string[] => {
  const type: ContentType = model[name];
  const own = files.get(to)?.words ?? {};
  const others = files.get(from)?.words ?? {};
  const empty = Object.keys(type.words).filter(
    (field) => type.words[field]?.perLanguage !== true && isEmpty(own[field]) && !isEmpty(others[field]),
  );
  const isUntold = 'corrected' in type.words && listOf(own['corrected']).length < listOf(facts['corrections']).length;
  return [...new Set([...empty, ...(isUntold ? ['corrected'] : [])])];
};

/** Whether a claim's figure in words tells another number than its value; a half may be told without any. */
const tellsAnotherValue = ({ facts: { value } }: Entry, file: ContentFile | undefined): boolean => {
  const figure = textOf(file?.words['figure']);
  const numbers = file && figure ? numbersIn(figure, file.locale) : [];
  return typeof value === 'number' && numbers.length > 0 && !numbers.includes(value);
};

/** The last day on which a figure of an entry was replaced. */
const factsChangedOn = ({ facts }: Entry) =>
  latestOf(listOf(facts['history']).map((item) => textOf((item as { on?: unknown } | null)?.on)));

const lagOf = (entry: Entry, from: Locale, to: Locale, folder: string): Lag | undefined => {
  const file = entry.files.get(to);
  const other = entry.files.get(from);
  const factsFile = entry.files.get(defaultLocale);
  const first = publishedOn(entry.facts);
  const lag = (kind: Lag['kind'], fields: readonly string[], original: DatedFile): Lag => ({
    from,
    to,
    kind,
    fields,
    original,
    file: file?.file ?? fileOf(folder, entry.type, to, entry.name),
    day: file && (writtenIn(file) ?? first),
  });
  const theirs = { file: other?.file ?? '', day: writtenIn(other) ?? first };

  if (!entry.complete.includes(to)) return lag(file ? 'unfinished' : 'missing', lackingWords(entry, to), theirs);
  const lacking = unlike(entry, from, to);
  if (lacking.length > 0) return lag('unfinished', lacking, theirs);
  const changed = factsChangedOn(entry);
  const facts = { file: factsFile?.file ?? '', day: changed ?? writtenIn(factsFile) ?? first };
  if (tellsAnotherValue(entry, file)) return lag('another-value', ['figure'], facts);
  const written = writtenIn(file) ?? '';
  if ((writtenIn(other) ?? '') > written) return lag('older', [], theirs);
  return changed && changed > written ? lag('older-than-facts', ['history'], facts) : undefined;
};

/**
 * Every entry, beyond drafts, of which the words of one language are missing, unfinished, older than those of another
 * language (see `written` in `src/model/content-type.ts`) or than its facts, or tell another figure than these; by pairs of languages. `folder` is the folder
 * of the content.
 */
export const lagsIn = (entries: readonly Entry[], folder: string): readonly Lag[] =>
  localeTags.flatMap((from) =>
    localeTags
      .filter((to) => to !== from)
      .flatMap((to) =>
        entries
          .filter(({ status, complete }) => status !== 'draft' && complete.includes(from))
          .flatMap((entry) => lagOf(entry, from, to, folder) ?? []),
      ),
  );
