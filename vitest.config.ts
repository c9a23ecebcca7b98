import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests: real Dexie on fake-indexeddb, a fake `browser`. A test that needs a DOM says `// @vitest-environment jsdom`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/unit-setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
