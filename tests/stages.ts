import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../src/release/release.ts';
import { NoBrowser, keepFound } from './browser.ts';

/** How a stage went, and what is worth reading if it failed. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly output: string;
}

export interface Stage {
  readonly name: string;
  /** What repeats this stage alone. */
  readonly command: string;
  /** Stages without which this one would say nothing. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<Result>;
}

const commandOf = (script: string, words: readonly string[]): string =>
  ['npm', 'run', script, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');

const npmRun = async (script: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const child = spawn('npm', ['run', '--silent', script, '--', ...words], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { good: code === 0, output };
};

const single = (good: boolean, output: string): Result => ({
  passed: Number(good),
  failed: Number(!good),
  skipped: 0,
  output,
});

/** A check that is good or not as a whole, and counts as one. */
const check = (script: string, ...words: string[]): Stage => ({
  name: script,
  command: commandOf(script, words),
  run: async () => {
    const { good, output } = await npmRun(script, words);
    return single(good, output);
  },
});

/** A test runner that writes a report in JSON, and counts what `read` finds in it; `words` choose some of its tests. */
const runner = (
  script: string,
  words: readonly string[],
  reporting: (report: string) => { flags: readonly string[]; env?: Readonly<Record<string, string>> },
  read: (report: never) => Omit<Result, 'output'>,
): Stage => ({
  name: script,
  command: commandOf(script, words),
  run: async () => {
    const report = join(projectRoot, '.cache', 'tests', `${script.replace(':', '-')}.json`);
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
    const { flags, env } = reporting(report);
    const { good, output } = await npmRun(script, [...words, ...flags], env);
    // Without a report nothing ran; and a file of tests that cannot be loaded has no tests that could fail.
    const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8')) as never) : single(false, output);
    return { ...counts, failed: good ? counts.failed : Math.max(1, counts.failed), output };
  },
});

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** The tests that need no browser, or those that `words` name. */
export const unitTests = (words: readonly string[] = []): Stage =>
  runner(
    'test:unit',
    words,
    (report) => ({ flags: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] }),
    ({ numPassedTests, numFailedTests, numPendingTests }: VitestReport) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests,
    }),
  );

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** The tests in a browser, or those that `words` name. */
export const browserTests = (words: readonly string[] = []): Stage => ({
  ...runner(
    'test:browser',
    words,
    (report) => ({ flags: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } }),
    ({ stats }: PlaywrightReport) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  ),
  needs: ['build', 'browser'],
});

/** Finds or gets the browser before its tests, which then need not look for it. */
export const browser: Stage = {
  name: 'browser',
  command: 'npm run test:browser',
  run: () => {
    try {
      keepFound();
      return Promise.resolve(single(true, ''));
    } catch (error) {
      return Promise.resolve(single(false, error instanceof NoBrowser ? error.message : String(error)));
    }
  },
};

/**
 * Everything, in an order in which each stage finds what it needs: the check of types writes the types of the content, which
 * the typed rules of lint read, and tests of content look at the built site. Each group begins when the one before has ended;
 * its lanes run side by side, because a stage alone leaves one of two cores idle; the stages of a lane run one after another.
 */
export const everything: readonly (readonly (readonly Stage[])[])[] = [
  [
    [check('check:types')],
    [check('check:format'), check('lint:styles'), check('check:corpus', 'tests/content/corpus')],
  ],
  [
    [check('lint')],
    [
      check('check:content'),
      check('check:permalinks'),
      check('check:restored'),
      check('check:translations'),
      check('check:sources'),
      check('check:portable'),
      check('build'),
      check('list:figures'),
      browser,
    ],
  ],
  [[unitTests()]],
  [[browserTests()]],
];
