import { defineConfig } from 'vitest/config';

// Tests that need no browser end in .test.ts; those that do end in .spec.ts, and Playwright runs them.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
