import { defineConfig } from 'vitest/config';

// Without `module`: Node is started with these conditions, too, and what a package has there may be written for bundlers only (the AWS SDK's is).
const conditions = ['demarc:source', 'node', 'import', 'default'];

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
