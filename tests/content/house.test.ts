import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Every file of the project, committed or about to be. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const code = files.filter((file) => /^(?:src|admin)\//.test(file));

/** Lines of text files that match, as `file:line text`. */
const linesWith = (pattern: RegExp) =>
  files
    .map((file) => ({ file, text: read(file) }))
    .filter(({ text }) => !text.includes('\0'))
    .flatMap(({ file, text }) => text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 80)}`] : [])));

const pascalCase = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('the tree', () => {
  test('is read from the project', () => {
    expect(code.length).toBeGreaterThan(50);
  });

  test('has no file of more than 200 lines, but for words of the interface', () => {
    const long = code.filter((file) => !/^src\/i18n\/[^/]+\//.test(file) && /\.(?:ts|astro|css)$/.test(file)).map((file) => `${file}: ${read(file).split('\n').length - 1}`);
    expect(long.filter((line) => Number(line.split(': ')[1]) > 200)).toEqual([]);
  });

  test('has no folder or file for things without a place', () => {
    const homeless = /(?:^|\/)(?:utils?|helpers?|lib|common|types|misc)(?:\/|\.[a-z]+$)/;
    expect(files.filter((file) => homeless.test(file))).toEqual([]);
  });

  test('names files in kebab-case, and components in PascalCase', () => {
    const named = code.filter((file) => /\.(?:ts|css|astro)$/.test(file) && !file.startsWith('src/pages/'));
    const fits = (file: string) =>
      file.endsWith('.astro')
        ? /^(?:[A-Z][A-Za-z0-9]*|index)\.astro$/.test(basename(file))
        : /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/.test(basename(file));
    expect(named.filter((file) => !fits(file))).toEqual([]);
  });

  test('keeps words that readers see out of the code: no Markdown under src', () => {
    expect(files.filter((file) => file.startsWith('src/') && ['.md', '.mdx'].includes(extname(file)))).toEqual([]);
  });

  test('has fields and a component for each block', () => {
    const blocks = new Set(code.map((file) => /^src\/blocks\/([^/]+)\//.exec(file)?.[1]).filter((name) => name !== undefined));
    expect(blocks.size).toBeGreaterThan(3);
    const lacking = [...blocks].flatMap((name) =>
      [`src/blocks/${name}/fields.ts`, `src/blocks/${name}/${pascalCase(name)}.astro`].filter((file) => !code.includes(file)),
    );
    expect(lacking).toEqual([]);
  });
});

describe('every text file', () => {
  // Put together from parts, or this file would name what it looks for.
  test('names no registry of packages', () => {
    const hosts = ['registry', 'npm', 'yarn', 'pypi', 'mirrors?', 'deb'].map((name) => `(?:${name})`).join('|');
    expect(linesWith(new RegExp(`\\b(?:${hosts})[.](?:[a-z0-9-]+[.])+(?:org|com|net|io|dev|cn|internal)\\b`, 'i'))).toEqual([]);
    expect(linesWith(new RegExp(['"resolved', '": "http'].join('')))).toEqual([]);
  });

  test('speaks to readers and editors of Chinese as 你, in the interface as in the texts', () => {
    expect(linesWith(/您/).filter((line) => /^(?:admin|src)\//.test(line))).toEqual([]);
  });

  test('names no folder of one machine', () => {
    const homes = ['work', 'root', 'home', 'Users'].join('|');
    expect(linesWith(new RegExp(`(?<![\\w./~-])/(?:${homes})/[\\w.-]+`))).toEqual([]);
  });
});

describe('package.json', () => {
  test('pins every package exactly', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
