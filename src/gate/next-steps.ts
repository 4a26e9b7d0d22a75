import { defaultLocale } from '../i18n/locales.ts';
import type { Problem } from '../mdx/problem.ts';
import type { Entry } from './entries.ts';
import { isEmpty, problemAt } from './fields.ts';
import type { Index } from './references.ts';

/** Whether every page may name a guide: it is open, or stands under finding family, which every page names. */
const mayBeNamed = ({ facts }: Entry): boolean => facts['discreet'] !== true || !isEmpty(facts['familyPage']);

/**
 * What is wrong with the next steps of guides: a guide that leads to itself, or an open one that leads to one for readers who
 * may be watched. Whoever opens an open guide has not said that they are.
 */
export const problemsInNextSteps = (entries: readonly Entry[], index: Index): readonly Problem[] =>
  entries.flatMap((entry) => {
    const file = entry.files.get(defaultLocale);
    const { next, id, discreet } = entry.facts;
    if (!file || entry.type !== 'guidance' || typeof next !== 'string') return [];
    const target = index.find('guidance', next);
    const isFit = next !== id && (discreet === true || !target || mayBeNamed(target));
    return isFit ? [] : [problemAt(file, ['next'], 'unfit-next-step')];
  });
