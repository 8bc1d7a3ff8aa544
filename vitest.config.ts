import { defineConfig } from 'vitest/config';

const conditions = ['demarc:source', 'node', 'import', 'module', 'default'];

/** Sources are tested as they stand: no build. One process for all tables (`isolate: false`): 600 of them take seconds, not minutes. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/**/*.test.ts', 'test/*.test.ts', 'tools/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
