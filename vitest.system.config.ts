import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Whole processes: the bundle, the checkout, other versions of Node, the emulator of AWS. Slower than `npm test`, and apart from it. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/system/**/*.test.ts', 'test/emulator/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
