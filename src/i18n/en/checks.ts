import type { CheckWords } from '../check-words.ts';

const of = ({ file, day }: { readonly file: string; readonly day: string | undefined }) =>
  `${file} (${day ?? 'no date yet'})`;
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** What the commands that look over the whole library say in English. */
export const checks: CheckWords = {
  translations: {
    pair: (from, to) => `${from} → ${to}`,
    lags: {
      missing: ({ file, original }) =>
        `${file} is not there; ${of(original)} is. Write its words in a file of that name.`,
      unfinished: ({ fields, original, ...file }) =>
        `${of(file)} lacks ${fields.join(', ')}; ${of(original)} has them. Write them there.`,
      older: ({ original, ...file }) =>
        `${of(file)} is older than ${of(original)}. Bring its words up to date, then write in it: written: '${original.day ?? ''}'`,
      'older-than-facts': ({ original, ...file }) =>
        `${of(file)} is older than its facts, changed in ${of(original)}. Bring its words up to date, then write in it: written: '${original.day ?? ''}'`,
      'another-value': ({ original, ...file }) =>
        `${of(file)} tells another "figure" than "value" in ${of(original)}. Correct the one that is out of date.`,
    },
    found: (lags) => `${many(lags, 'translation')} to mend.`,
    none: (entries) =>
      `${many(entries, 'entry', 'entries')}: each has all its words in every language, and none is older than another.`,
  },
  sources: {
    problems: {
      'source-missing': ({ value }) =>
        `The source "${value}" is not in the register, or not published. Publish it in sources, or correct the id.`,
      'source-without-address': ({ value }) =>
        `"${value}" is used and has no address. Write "url"; or, where only a copy is known that should not be linked, "link: avoid".`,
      'source-unread': ({ value }) =>
        `Nobody has read "${value}" ("seen" is not true). Read it, write "seen: true" and the day in "accessed"; or do not name it here.`,
      'claim-without-source': ({ value }) => `"${value}" names no source. Name one, or withdraw the claim.`,
      'claim-on-general-knowledge': ({ value }) =>
        `"${value}" rests on general knowledge: nobody has read any of its sources. Name one that was read ("seen: true"), or withdraw the claim.`,
      'grade-not-lowered': ({ value, grade }) =>
        `"lowerTo" is ${value}, but the sources alone make it ${grade}. It can only be lowered: remove "lowerTo" and "loweredBecause", or name a source that makes it better known.`,
      'grade-raised': ({ value, grade }) =>
        `The case is graded ${value}, but the best known of its claims is ${grade}. Grade it ${grade} or lower, or name a claim that is better known.`,
    },
    found: (problems) => `${many(problems, 'problem')} with sources.`,
    sound: (claims, sources) =>
      `${many(claims, 'claim')} and all else that is published rest on ${many(sources, 'source')}, each in the register and read; grades are as computed.`,
    unused: (ids) => `Note: ${many(ids.length, 'source')} in the register, used by nothing: ${ids.join(', ')}.`,
    withoutLink: (ids) =>
      `Note: ${many(ids.length, 'claim')} without a source that readers are given a link to (none is known that should be linked; the register says so): ${ids.join(', ')}.`,
  },
  figures: {
    columns: ['page', 'claim', 'figure', 'grade', 'sources'],
    problems: {
      'count-without-claim': ({ count, line }) =>
        `"${count}" is the figure of no claim on this page or one that it links: “${line}” Put <Claim id="…" /> in its place, name the claim in the entry, or leave the number out. What counts neither people, cases nor money stays with <Plain reason="…">.`,
      'claim-not-published': ({ value }) =>
        `The claim "${value}" stands here, but the content does not publish it. Build the site again: npm run build.`,
      'figure-without-source': ({ value }) =>
        `The claim "${value}" stands here without a source. npm run check:sources says how to mend it.`,
      'other-grade': ({ value, grades }) =>
        `The claim "${value}" stands here ${grades === '' ? 'without a grade' : `as ${grades}`}, which is not what its sources make it. Build the site again: npm run build.`,
    },
    found: (problems) => `${many(problems, 'figure')} without a claim.`,
    sound: (shown, claims, pages) =>
      `${many(shown, 'figure')} of ${many(claims, 'claim')} on ${many(pages, 'page')}; none without a claim and a source.`,
    notBuilt: 'There is no built site to read. Build it: npm run build.',
  },
};
