import { existsSync, globSync, readFileSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'

// A machine without a browser still passes; what is left out is said by name. CI installs one and leaves nothing out.
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
const inBrowser = globSync('test/browser/*.test.ts').filter((file) =>
  readFileSync(file, 'utf8').includes('openBrowser'),
)
const leftOut = existsSync(chromium) || process.env.CI ? [] : inBrowser
if (leftOut.length > 0) console.warn(`Skipped, for there is no Chromium at ${chromium}: ${leftOut.join(', ')}`)

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...leftOut],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Databases are opened per file: two at a time is what two cores bear.
    maxWorkers: 2,
  },
})
