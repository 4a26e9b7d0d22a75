import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/wording/numbers.ts';

describe('the numbers that a text tells', () => {
  test.each([
    ['36 babies', [36]],
    ['thirty-six babies', [36]],
    ['1,147 people and two more', [1147, 2]],
    ['1.6 million pupils', [1_600_000]],
    ['160 million', [160_000_000]],
    ['three hundred and five thousand and two', [305_002]],
    ['eight to thirteen years', [8, 13]],
    ['3–5 people', [3, 5]],
    ['a hundred', [100]],
    ['40.7 per cent fewer', [40.7]],
    ['hundreds of women', []],
    ['half of the cases', []],
    ['sixteenth, often, tension', []],
  ])('in English: %s', (text, numbers) => {
    expect(numbersIn(text, 'en')).toEqual(numbers);
  });

  test.each([
    ['36名婴儿', [36]],
    ['三十六名婴儿', [36]],
    ['1,147人', [1147]],
    ['1.6亿名学生', [160_000_000]],
    ['一亿六千万', [160_000_000]],
    ['12.3万余人', [123_000]],
    ['二十多万', [200_000]],
    ['1万2千', [12_000]],
    ['两百零三', [203]],
    ['十五名', [15]],
    ['3至5起', [3, 5]],
    ['八年至十三年', [8, 13]],
    ['百分之三十', [30]],
    ['一半的案件', []],
    ['没有公布', []],
  ])('in Chinese: %s', (text, numbers) => {
    expect(numbersIn(text, 'zh-Hans')).toEqual(numbers);
  });
});
