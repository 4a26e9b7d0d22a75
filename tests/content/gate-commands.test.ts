import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startEntry } from '../../src/gate/draft.ts';
import { examine } from '../../src/gate/gate.ts';
import { newId } from '../../src/gate/identity.ts';
import { editorsLocale } from '../../src/gate/language.ts';
import { localeTags, wordsIn } from '../../src/i18n/locales.ts';
import { typeNames } from '../../src/model/index.ts';
import { command } from './command.ts';
import { edited, folderOf, paths, soundContent, type Changes } from './sound-content.ts';

const { guide, news } = paths;
const root = join(import.meta.dirname, '../..');

describe('a new entry', () => {
  const { hints } = wordsIn('zh-Hans').commands;

  // No notice may be begun while they are switched off: tests/notices.
  it.each(typeNames.filter((type) => type !== 'notices'))('of %s is a draft that passes, in every language', async (type) => {
    const folder = await folderOf(soundContent);
    // Pages for help are called by a number.
    const name = type === 'situations' ? 'help-99' : 'a-new-one';
    const made = await startEntry(folder, type, name, hints);
    expect(made).toHaveLength(localeTags.length);
    const { files, entries, problems } = await examine(folder, await folderOf({}));
    expect(problems).toEqual([]);
    expect(files).toEqual(expect.arrayContaining([...made]));
    expect(entries.find((entry) => entry.name === name)?.facts['status']).toBe('draft');
  });

  it('is refused as soon as it is to be published as it is', async () => {
    const folder = await folderOf(soundContent);
    const [file = ''] = await startEntry(folder, 'guidance', 'a-new-one', hints);
    await writeFile(file, (await readFile(file, 'utf8')).replace('status: draft', 'status: published'));
    const { problems } = await examine(folder, await folderOf({}));
    const fields = problems.filter(({ code }) => code === 'missing-field').map(({ details }) => details['field']);
    expect(fields).toEqual(expect.arrayContaining(['discreet', 'audiences', 'contacts', 'sources', 'reviewed', 'reviewEvery']));
    expect(problems.map(({ code }) => code)).toContain('missing-translation-everywhere');
  });

  it('has an id that nobody has, if it is a document', async () => {
    const folder = await folderOf(soundContent);
    const names = ['one-guide', 'another-one', 'third-one'];
    for (const name of names) await startEntry(folder, 'guidance', name, hints);
    const ids = await Promise.all(
      names.map(async (name) => /^id: '(.*)'$/m.exec(await readFile(join(folder, `guidance/en/${name}.mdx`), 'utf8'))?.[1]),
    );
    for (const id of ids) expect(id).toMatch(/^[bcdfghjkmnpqrstvwxz][bcdfghjkmnpqrstvwxz2-9]{5}$/);
    expect(new Set(ids).size).toBe(names.length);
  });

  it('takes another id where the first is taken', () => {
    const signs = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
    expect(newId((id) => id === 'bbbbbb', () => signs.shift() ?? 0)).toBe('cccccc');
  });

  it('is never written over another', async () => {
    const folder = await folderOf(soundContent);
    await expect(startEntry(folder, 'guidance', 'first-hours', hints)).rejects.toThrow('EEXIST');
    expect(await readFile(join(folder, guide), 'utf8')).toBe(soundContent[guide]);
  });
});

describe('commands', () => {
  it('check:content says that nothing is wrong', async () => {
    const { code, text } = await command('gate/check-content.ts', await folderOf(soundContent));
    expect([code, text]).toEqual([0, '10 files, no problems.\n']);
  });

  it('check:content says what is wrong, in the language of the terminal, and fails', async () => {
    const folder = await folderOf({ ...soundContent, ...edited(guide, ['[parents]', '[dogs]']) });
    for (const [language, pattern] of [['en_GB.UTF-8', /[a-z] [a-z]/], ['zh_CN.UTF-8', /\p{Script=Han}/u]] as const) {
      const { code, text } = await command('gate/check-content.ts', folder, [], language);
      const [problem = ''] = text.split('\n');
      expect(code).toBe(1);
      expect(problem).toMatch(/^guidance\/en\/first-hours\.mdx:10:\d+ /);
      expect(problem).toContain('dogs');
      expect(problem).toMatch(pattern);
    }
  });

  it('check:content of some files tells their problems only', async () => {
    const folder = await folderOf({ ...soundContent, ...edited(guide, ['[parents]', '[dogs]']), 'media/x.svg': '' });
    expect(await command('gate/check-content.ts', folder, [join(folder, news)])).toEqual({ code: 0, text: '1 file, no problems.\n' });
    const { code, text } = await command('gate/check-content.ts', folder, [join(folder, 'media/x.svg')]);
    expect(code).toBe(1);
    expect(text.split('\n').filter((line) => /:\d+:\d+ /.test(line))).toHaveLength(1);
    expect((await command('gate/check-content.ts', folder, [join(folder, 'guidance/en/none.mdx')])).code).toBe(1);
  });

  it('new starts an entry and says where, and what comes next', async () => {
    const folder = await folderOf(soundContent);
    const { code, text } = await command('gate/new.ts', folder, ['guidance', '110']);
    expect(code).toBe(0);
    for (const locale of localeTags) expect(text).toContain(`guidance/${locale}/110.mdx`);
    expect(text).toContain('npm run check:content');
    expect((await examine(folder, await folderOf({}))).problems).toEqual([]);
  });

  it.each([
    ['nothing', []],
    ['an unknown type', ['guides', 'a-new-one']],
    ['a name with capitals', ['guidance', 'A-new-one']],
    ['a name that is there', ['guidance', 'first-hours']],
  ])('new says what it wants when given %s, and writes nothing', async (_, words) => {
    const folder = await folderOf(soundContent);
    const { code, text } = await command('gate/new.ts', folder, words);
    expect(code).toBe(1);
    expect(text).toContain('npm run new -- ');
    expect(text).toContain('contacts');
    expect((await examine(folder, await folderOf({}))).files).toHaveLength(10);
    expect(await readFile(join(folder, guide), 'utf8')).toBe(soundContent[guide]);
  });
});

describe('in Astro', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  /** Sets the gate up as Astro does, and gives back what it logged. */
  const setUp = async (command: 'build' | 'dev', files: Changes) => {
    vi.stubEnv('CONTENT_FOLDER', await folderOf(files));
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
    vi.resetModules();
    const { gate } = await import('../../src/gate/integration.ts');
    const logged: string[] = [];
    const logger = { error: (text: string) => logged.push(`error ${text}`), warn: (text: string) => logged.push(`warn ${text}`) };
    const setup = gate().hooks['astro:config:setup'] as (given: unknown) => Promise<void>;
    const done = setup({ command, config: { root: pathToFileURL(`${root}/`) }, logger });
    const [{ status, ...outcome }] = await Promise.allSettled([done]);
    return { logged, failure: 'reason' in outcome ? (outcome.reason as Error).message : status };
  };
  const wrong = { ...soundContent, ...edited(guide, ['[parents]', '[dogs]'], ['2026-11-01', 'soon']) };

  it('lets sound content through in silence', async () => {
    expect(await setUp('build', soundContent)).toEqual({ logged: [], failure: 'fulfilled' });
  });

  it('names every problem and stops the build', async () => {
    const { logged, failure } = await setUp('build', wrong);
    expect(logged).toHaveLength(2);
    expect(logged[0]).toMatch(/^error .*guidance\/en\/first-hours\.mdx:10:13 .*dogs/);
    expect(failure).toBe('2 problems in content; nothing was built. npm run check:content shows them again.');
  });

  it('only warns in development', async () => {
    const { logged, failure } = await setUp('dev', wrong);
    expect(logged.map((line) => line.slice(0, 5))).toEqual(['warn ', 'warn ']);
    expect(failure).toBe('fulfilled');
  });
});

describe('the language of whoever sits at the terminal', () => {
  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_GB.UTF-8' }, 'zh-Hans'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_GB' }, 'zh-Hans'],
    [{ LANG: 'zh' }, 'zh-Hans'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('%j is %s', (environment, locale) => {
    expect(editorsLocale(environment)).toBe(locale);
  });
});
