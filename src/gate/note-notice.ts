import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { text as allOf } from 'node:stream/consumers';
import { comparable, hashOf } from '../checker/known.ts';
import { knownFileIn, knownIn, knownText, stillKnown, type KnownList } from '../checker/list.ts';
import { today } from '../clock.ts';
import { wordsIn } from '../i18n/locales.ts';
import { settings } from '../settings.ts';
import { tellingIn } from './known-notices.ts';
import { editorsLocale } from './language.ts';

// `npm run known-notices -- closed|false|rumour`: notes a number, hashed, or the wording of a rumour. What is noted is read from
// the terminal and never from the command line, which shells write down.

const words = wordsIn(editorsLocale()).commands.known;
const stop = (fault: string): never => {
  console.error(fault);
  process.exit(1);
};

const fresh = (): KnownList => ({
  salt: randomBytes(16).toString('hex'),
  rounds: 600_000,
  closed: [],
  false: [],
  rumours: [],
});

/** The list with one more entry, none twice. */
const withNumber = async (list: KnownList, kind: 'closed' | 'false', given: string): Promise<KnownList> => {
  if (comparable(given).length < 5) return stop(words.notANumber);
  const number = await hashOf(given, list);
  return { ...list, [kind]: [...list[kind].filter((one) => one.number !== number), { number, on: today() }] };
};

const withRumour = (list: KnownList, phrase: string): KnownList => {
  const telling = tellingIn(phrase);
  if (telling !== undefined) return stop(words.tells(telling));
  if (phrase.length < 8 || phrase.length > 200) return stop(words.notAPhrase);
  return { ...list, rumours: [...list.rumours.filter((one) => one.phrase !== phrase), { phrase, on: today() }] };
};

const [kind, ...more] = process.argv.slice(2);
if ((kind !== 'closed' && kind !== 'false' && kind !== 'rumour') || more.length > 0) stop(words.usage);
if (process.stdin.isTTY) console.log(words.ask[kind as 'closed' | 'false' | 'rumour']);
const given = (await allOf(process.stdin)).trim();
const list = stillKnown(knownIn(settings.contentFolder) ?? fresh(), today());
const after = kind === 'rumour' ? withRumour(list, given) : await withNumber(list, kind as 'closed' | 'false', given);
writeFileSync(knownFileIn(settings.contentFolder), knownText(after));
console.log(kind === 'rumour' ? words.notedRumour : words.noted);
