import { defineConfig } from '@playwright/test';
import { findShell, keepFound } from './tests/browser.ts';

// Workers read this file again.
keepFound();
const { executablePath, args } = findShell();

/** Tests over sites that are built for them alone. */
const ownSites = /tests.(?:workbench|admin.whole-way)/;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/site/server.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A slow machine is no fault of the site: these only end what hangs.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    // Set by tests/site/server.ts before the workers read it.
    baseURL: process.env['BASE_URL'],
    trace: 'off',
    launchOptions: { executablePath, args: [...args] },
  },
  projects: [
    // What needs no particular width is tagged @once, and runs at desktop width only.
    {
      name: 'phone',
      testIgnore: ownSites,
      grepInvert: /@once/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
    { name: 'desktop', testIgnore: ownSites, use: { viewport: { width: 1280, height: 800 } } },
    // The workbench is a site of its own, built only for its own tests.
    { name: 'workbench-build', testMatch: 'tests/workbench/build.setup.ts' },
    { name: 'workbench', testMatch: 'tests/workbench/*.spec.ts', dependencies: ['workbench-build'] },
    // It builds too, and builds share a folder of Astro's: one after the other.
    { name: 'whole-way', testMatch: 'tests/admin/whole-way/*.spec.ts', dependencies: ['workbench-build'] },
  ],
});
