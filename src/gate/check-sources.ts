import { wordsIn } from '../i18n/locales.ts';
import { formatProblem } from '../mdx/problem.ts';
import { settings } from '../settings.ts';
import { bodiesOf } from './bodies.ts';
import { entriesIn } from './gate.ts';
import { editorsLocale } from './language.ts';
import { indexOf } from './references.ts';
import { registerOf } from './register.ts';

// `npm run check:sources`: holds what is published against the register of sources. Exit 0 sound, with notes; 1 a list.

const words = wordsIn(editorsLocale()).checks.sources;
const entries = await entriesIn(settings.contentFolder);
const { problems, claims, used, unused, withoutLink } = registerOf(entries, bodiesOf(entries), indexOf(entries));

for (const problem of problems) console.error(formatProblem(problem, words.problems));
if (problems.length > 0) console.error(words.found(problems.length));
else console.log(words.sound(claims, used));
if (withoutLink.length > 0) console.log(words.withoutLink(withoutLink));
if (unused.length > 0) console.log(words.unused(unused));
process.exitCode = problems.length > 0 ? 1 : 0;
