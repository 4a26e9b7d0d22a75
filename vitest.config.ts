import { defineConfig } from 'vitest/config';

const builds = 'tests/**/*.build.test.ts';

// Tests that need no browser end in .test.ts; those that do end in .spec.ts, and Playwright runs them.
export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'tests', include: ['tests/**/*.test.ts'], exclude: [builds] } },
      // Whole builds of other contents share a folder of Astro's: one after the other, when all else is done.
      { extends: true, test: { name: 'builds', include: [builds], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
