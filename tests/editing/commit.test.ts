import { describe, expect, test } from 'vitest';
import { changedFilesIn, overstepsIn } from '../../src/editing/commit.ts';

const raw = (mode: string, path: string, status = 'M') => `:100644 ${mode} 1111111 2222222 ${status}\0${path}\0`;
const whyOf = (mode: string, path: string) => overstepsIn(changedFilesIn(raw(mode, path))).map(({ why }) => why);

describe('a change that came from the editor', () => {
  test.each([
    'content/news/en/a-day.mdx',
    'content/glossary/zh-Hans/smuggling-of-migrants.yaml',
    'content/media/river.jpg',
  ])('may touch %s', (path) => {
    expect(whyOf('100644', path)).toEqual([]);
    expect(whyOf('000000', path)).toEqual([]);
  });

  test.each([
    'src/settings.ts',
    '.gitlab-ci.yml',
    'package.json',
    'content/permalinks.json',
    'content/known-notices.yaml',
    'content/news/en/a-day.yaml',
    'content/news/fr/a-day.mdx',
    'content/news/en/../../../package.json',
    'content/media/river.svg',
    'content/media/inner/river.jpg',
    'Content/news/en/a-day.mdx',
  ])('may not touch %s', (path) => expect(whyOf('100644', path)).toEqual(['place']));

  test.each(['120000', '100755', '160000'])('may not make a file of mode %s', (mode) =>
    expect(whyOf(mode, 'content/news/en/a-day.mdx')).toEqual(['mode']),
  );

  test('is read whole, whatever names it has', () => {
    const two = raw('100644', 'content/news/en/a-day.mdx') + raw('100644', 'a "quoted"\tname', 'A');
    expect(changedFilesIn(two).map(({ path }) => path)).toEqual(['content/news/en/a-day.mdx', 'a "quoted"\tname']);
    expect(() => changedFilesIn('not git')).toThrow('git diff --raw');
  });
});
