import { defineConfig } from 'vitest/config';

// Everything under tests/ that needs no browser; those that do are in playwright.config.ts.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**', 'tests/admin/**'],
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
