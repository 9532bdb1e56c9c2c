import { defineConfig } from 'vitest/config';

const longest = 3_600_000;

/** What takes too long for every run of the tests: see `scripts/soak.ts`. One at a time, as each loads the machine. */
export default defineConfig({
  test: {
    include: ['apps/api/**/*.soak.ts'],
    globalSetup: ['apps/api/src/testing/postgres-for-tests.ts'],
    testTimeout: longest,
    hookTimeout: longest,
    fileParallelism: false,
  },
});
