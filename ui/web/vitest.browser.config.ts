import { defineConfig } from 'vitest/config';

// The screens in a real browser against real zones: see browser/world.ts. One file after another, as they share the zones.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['browser/**/*.test.ts'],
    globalSetup: ['browser/world.ts'],
    fileParallelism: false,
    retry: 1, // a busy machine; what needed it is told as such
    testTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 180_000,
    reporters: ['default'],
  },
});
