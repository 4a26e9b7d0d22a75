import type { Locale } from '../i18n/locales.ts';

/** How a language writes numbers: its signs for small ones, and for what they are multiplied by. */
interface Numerals {
  readonly signs: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  /** From here on a unit multiplies all that stands before it: three hundred *thousand*, 一千六百*万*. */
  readonly large: number;
  /** A number and all that belongs to it. */
  readonly whole: RegExp;
  /** The parts of one. */
  readonly part: RegExp;
}

const figure = String.raw`\d+(?:[,，]\d{3})*(?:\.\d+)?`;

const english = (): Numerals => {
  const ones =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
  const signs = new Map([
    ...ones.split(' ').map((word, at) => [word, at] as const),
    ...tens.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
  ]);
  const units = new Map(Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }));
  const words = String.raw`\b(?:${[...signs.keys(), ...units.keys()].join('|')})\b`;
  return {
    signs,
    units,
    large: 1e3,
    whole: new RegExp(String.raw`(?:${figure}|${words})(?:(?:\s+and\s+|\s+|-)(?:${words}))*`, 'giu'),
    part: new RegExp(`${figure}|${words}`, 'giu'),
  };
};

const chinese = (): Numerals => {
  const signs = new Map([
    ...Array.from('〇一二三四五六七八九', (sign, at) => [sign, at] as const),
    ['零', 0],
    ['两', 2],
  ]);
  const units = new Map(Object.entries({ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }));
  const sign = `[${[...signs.keys(), ...units.keys()].join('')}]`;
  return {
    signs,
    units,
    large: 1e4,
    whole: new RegExp(`(?:${figure}|${sign})(?:[多余几]?(?:${figure}|${sign}))*`, 'gu'),
    part: new RegExp(`${figure}|${sign}`, 'gu'),
  };
};

const numerals: Readonly<Record<Locale, Numerals>> = { en: english(), 'zh-Hans': chinese() };

const valueOf = (text: string, { signs, units, large, part }: Numerals): number => {
  let [total, group, last] = [0, 0, undefined as number | undefined];
  for (const [found] of text.toLowerCase().matchAll(part)) {
    const unit = units.get(found);
    if (unit === undefined) {
      group += last ?? 0;
      last = signs.get(found) ?? Number(found.replace(/[,，]/g, ''));
    } else if (unit < large) {
      group += (last ?? 1) * unit;
      last = undefined;
    } else {
      total += (group + (last ?? (group > 0 ? 0 : 1))) * unit;
      [group, last] = [0, undefined];
    }
  }
  // What is multiplied may have a part after the point: 1.6亿, 0.29 million.
  return Number((total + group + (last ?? 0)).toPrecision(12));
};

/** The numbers that a text tells, in figures or in words, in the order in which they stand: `1.6亿` and `160 million` are one. */
export const numbersIn = (text: string, locale: Locale): readonly number[] =>
  [...text.replaceAll(/百分之|一半/gu, '').matchAll(numerals[locale].whole)].map(([found]) =>
    valueOf(found, numerals[locale]),
  );
