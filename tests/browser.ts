import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium or Chrome on this machine, and how to start it. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** No browser; the message is one sentence on what to do. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

/** Keeps the browser from asking anything of the network by itself; root cannot have its sandbox. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const named = ['CHROMIUM', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
const namedShell = 'CHROMIUM_HEADLESS_SHELL';

/**
 * Finds a browser, or gets one: a path in the environment, Playwright's own, one on the machine, Playwright's installer,
 * Debian's package. Throws `NoBrowser`.
 */
export const findBrowser = (): Browser => {
  const executablePath = fromEnvironment() ?? firstThatRuns(onThisMachine()) ?? fromPlaywright() ?? fromDebian();
  if (executablePath) return { executablePath, args };
  throw new NoBrowser(
    `no browser was found, and none could be installed: install Chromium or Chrome, or set ${named[0]} to its path.`,
  );
};

/**
 * Chromium without its window, where it is here and no other browser was asked for: it takes a fifth less time, since no
 * toolbar is drawn. It has no back-forward cache; what needs that takes `findBrowser`. Throws `NoBrowser`.
 */
export const findShell = (): Browser => {
  const executablePath =
    fromEnvironment([namedShell]) ??
    fromEnvironment() ??
    firstThatRuns(commandsNamed('chromium-headless-shell')) ??
    findBrowser().executablePath;
  return { executablePath, args };
};

/** Keeps the two for processes that are begun from here, which then need not look for them again. */
export const keepFound = (): void => {
  // The whole one first: getting it may bring the shell. Both are known before either is named.
  const whole = findBrowser().executablePath;
  process.env[namedShell] = findShell().executablePath;
  process.env['CHROMIUM'] = whole;
};

const fromEnvironment = (names = named): string | undefined => {
  const name = names.find((candidate) => process.env[candidate]);
  if (!name) return undefined;
  const path = process.env[name] ?? '';
  if (existsSync(path)) return path;
  throw new NoBrowser(
    `${name} is set to ${path}, where there is no browser: correct it, or unset it to have one looked for.`,
  );
};

const commandsNamed = (command: string): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));

const onThisMachine = (): string[] => {
  const commands = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ];
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return [
    chromium.executablePath(),
    ...commands.flatMap(commandsNamed),
    ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    ...windows.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ];
};

const firstThatRuns = (paths: readonly string[]): string | undefined =>
  paths.find((path) => existsSync(path) && runs(path));

/** Some that are there do not run: without their libraries, or as Ubuntu's script that only names another package. */
const runs = (path: string): boolean =>
  // On Windows the question for the version opens a window.
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

const fromPlaywright = (): string | undefined => {
  console.error('No browser is here. Asking Playwright’s installer for one …');
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '../cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    env,
    stdio: 'inherit',
    timeout: 300_000,
    killSignal: 'SIGKILL',
  });
  return firstThatRuns([chromium.executablePath()]);
};

const fromDebian = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Installing Debian’s chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends'];
  // Older releases of Debian have no package of the shell.
  for (const words of [['update'], [...install, 'chromium', 'fonts-noto-cjk'], [...install, 'chromium-headless-shell']])
    spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
  return firstThatRuns(onThisMachine());
};
