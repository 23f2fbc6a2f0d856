/** The three kinds of tests: `rules` (milliseconds), `server` (real sockets), `page` (a real Chromium). */
import { defineConfig } from 'vitest/config';

const testFiles = (folder: string): string => `tests/${folder}**/*.test.{ts,tsx}`;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          // Nothing of a test outlives it: they may share what they import, which takes longer than most of them.
          isolate: false,
          include: [testFiles('')],
          exclude: ['tests/page/**', 'tests/server/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          environment: 'node',
          include: [testFiles('server/')],
          globalSetup: 'tests/server/built.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What waits for real sockets can be held up by anything else on the machine.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'node',
          include: [testFiles('page/')],
          globalSetup: 'tests/server/built.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What waits for a real browser can be held up by anything else on the machine.
          retry: 1,
        },
      },
    ],
  },
});
