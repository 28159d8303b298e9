import { defineConfig } from 'vitest/config'

// Databases are opened per file: two at a time is what two cores bear.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
