import { defineConfig } from 'vitest/config';

const SECOND = 1000;

/** Whole journeys in a real browser: MICROFOLIO_E2E says which (chromium or firefox). Each file has a browser of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60 * SECOND,
    hookTimeout: 60 * SECOND,
  },
});
