import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/mdx/document.ts';
import { passagesIn } from './passages.ts';
import { chineseLength, medianOf, readingAge } from './reading.ts';

const said = (text: string) => [{ text, line: 1 }];

describe('reading age', () => {
  test('of a sentence counted by hand: 6 words, 6 syllables', () => {
    expect(readingAge(said('The cat sat on the mat.')).age).toBeCloseTo(0.39 * 6 + 11.8 - 15.59 + 5, 5);
  });

  test('two short sentences are easier than one long sentence of the same words', () => {
    const parted = readingAge(said('Call the police at once. Then go to the place.')).age;
    expect(parted).toBeLessThan(readingAge(said('Call the police at once then go to the place.')).age);
  });

  test('long words are harder than short ones', () => {
    const hard = readingAge(said('Institutional accountability necessitates verification.')).age;
    expect(hard).toBeGreaterThan(readingAge(said('Who leads must show proof.')).age + 10);
  });

  test('figures and numbers to call are no words; a passage without a stop is a sentence', () => {
    expect(readingAge([...said('Call 110 · 12110'), ...said('Go.')]).sentences).toEqual([
      { text: 'Call 110 · 12110', line: 1, length: 1 },
      { text: 'Go.', line: 1, length: 1 },
    ]);
    expect(readingAge(said('110 · 12110')).age).toBeNaN();
  });

  test('the longest sentence comes first, with the line it begins on', () => {
    expect(readingAge([{ text: 'Go.\nStay where you are.', line: 7 }]).sentences[0]).toMatchObject({
      line: 8,
      length: 4,
    });
  });
});

describe('length of Chinese sentences', () => {
  test('marks do not count, and a semicolon ends a sentence', () => {
    const { mean, long, sentences } = chineseLength(said('孩子不见了，马上报警；不用等。“打110！”'));
    expect(sentences.map(({ length }) => length)).toEqual([9, 4, 3]);
    expect(mean).toBeCloseTo(16 / 3, 5);
    expect(long).toBe(0);
  });

  test('the share of long ones', () => {
    expect(chineseLength(said(`${'长'.repeat(41)}。${'短'.repeat(40)}。`)).long).toBe(0.5);
  });
});

test('the median of an odd and of an even number of figures', () => {
  expect(medianOf([9, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 9])).toBe(3);
});

test('of a file are read its words and its text, each with its line; not facts, headings, tables, code and text messages', () => {
  const text = [
    '---',
    'title: Held',
    'limits:',
    '  - Little is known.',
    "textMessage: 'Call 110'",
    '---',
    '## Before',
    '',
    '<Callout tone="now" title="Now">',
    '',
    'Go **now**.',
    '',
    '</Callout>',
    '',
    '- Take `nothing`.',
    '',
    '| a | b |',
    '| - | - |',
    '| c | d |',
    '',
  ].join('\n');
  const { data = {}, body = '', positionOf } = readDocument(new TextEncoder().encode(text), 'held.mdx');
  expect(passagesIn({ words: data, body, positionOf })).toEqual([
    { text: 'Held', line: 2 },
    { text: 'Little is known.', line: 4 },
    { text: 'Go now.', line: 11 },
    { text: 'Take nothing.', line: 15 },
  ]);
});
