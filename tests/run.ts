import { currentRelease, placeIn, projectRoot } from '../src/release/release.ts';
import type { Result, Stage } from './stages.ts';
import { browser, browserTests, everything, unitTests } from './stages.ts';

// `npm test`: every check and every test, one line for each stage, and at the end how many passed. It goes on after a failure.
// `npm test -- tests/site/journeys` runs one part: paths under tests/site, tests/admin and tests/workbench go to Playwright, on the site as it
// is built, all others to Vitest, and flags to whichever runs.

/** The groups of stages for the words after `npm test --`; all of them where there is none. */
const groupsFor = (words: readonly string[]): typeof everything => {
  if (words.length === 0) return everything;
  const flags = words.filter((word) => word.startsWith('-'));
  const paths = words.filter((word) => !word.startsWith('-'));
  if (paths.length === 0) {
    console.error('Flags go to the runner of a path, so name one: npm test -- tests/site --project=phone');
    process.exit(1);
  }
  const inBrowser = paths.filter((path) => /^tests\/(site|admin|workbench)\b/.test(path) && !path.endsWith('.test.ts'));
  const others = paths.filter((path) => !inBrowser.includes(path));
  const built = everything.flat(2).filter(({ name }) => name === 'build' && !currentRelease(placeIn(projectRoot)));
  return [
    [
      [
        ...(others.length > 0 ? [unitTests([...others, ...flags])] : []),
        ...(inBrowser.length > 0 ? [...built, browser, browserTests([...inBrowser, ...flags])] : []),
      ],
    ],
  ];
};

const notRun = (missing: string): Result => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  output: `not run, because ${missing} failed`,
});

const lineOn = ({ passed, failed, skipped }: Result, seconds: number): string =>
  [
    failed > 0 ? 'FAILED' : 'ok    ',
    `${seconds.toFixed(1).padStart(6)} s`,
    passed + failed > 1 ? `  ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}` : '',
  ].join('');

const results = new Map<Stage, Result>();
const failedNames = (): string[] => [...results].filter(([, { failed }]) => failed > 0).map(([{ name }]) => name);

const words = process.argv.slice(2);

const runStage = async (stage: Stage): Promise<void> => {
  const begun = performance.now();
  const missing = failedNames().find((name) => stage.needs?.includes(name));
  const result = missing ? notRun(missing) : await stage.run();
  results.set(stage, result);
  console.log(`${stage.name.padEnd(20)}${lineOn(result, (performance.now() - begun) / 1000)}`);
  if (result.failed > 0 || words.length > 0) console.log(`${result.output.trim()}\n`);
  if (result.failed > 0) console.log(`again: ${stage.command}\n`);
};

const runLane = async (lane: readonly Stage[]): Promise<void> => {
  for (const stage of lane) await runStage(stage);
};

for (const group of groupsFor(words)) await Promise.all(group.map(runLane));

const sumOf = (part: 'passed' | 'failed'): number =>
  [...results.values()].reduce((sum, result) => sum + result[part], 0);
if (failedNames().length > 0) console.log(`\nfailed: ${failedNames().join(', ')}`);
console.log(`\n${sumOf('passed')} passed, ${sumOf('failed')} failed`);
process.exitCode = sumOf('failed') > 0 ? 1 : 0;
