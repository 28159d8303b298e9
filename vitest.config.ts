import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'

// What needs a real server, by the variable that names it: *.postgres.test.ts, *.redis.postgres.test.ts and so on.
const servers = {
  postgres: 'TEST_DATABASE_URL',
  redis: 'TEST_REDIS_URL',
  elasticsearch: 'TEST_ELASTICSEARCH_URL',
} as const
const withoutServer = Object.entries(servers).flatMap(([server, variable]) => {
  const files = globSync(`test/**/*.${server}.{test,*.test}.ts`)
  if (process.env[variable]) return []
  if (process.env.CI) throw new Error(`CI runs on a real ${server}: ${variable} names none`)
  console.warn(`Skipped, for ${variable} names no ${server} server: ${files.join(', ')}`)
  return files
})

// A machine without a browser still passes; what is left out is said by name. CI installs one and leaves nothing out.
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
const inBrowser = globSync('test/browser/**/*.test.ts').filter((file) =>
  /open(Browser|Stage|Scenarios)/.test(readFileSync(file, 'utf8')),
)
const leftOut = existsSync(chromium) || process.env.CI ? [] : inBrowser
if (leftOut.length > 0) console.warn(`Skipped, for there is no Chromium at ${chromium}: ${leftOut.join(', ')}`)

// Where random cases begin: at what the last commit holds (its tree), or at 0 where there is no git.
const { stdout } = spawnSync('git', ['rev-parse', 'HEAD^{tree}'], { encoding: 'utf8' })
const seed = process.env.SEED ?? `${Number.parseInt((stdout ?? '').slice(0, 7) || '0', 16)}`

export default defineConfig({
  test: {
    env: { SEED: seed },
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...leftOut, ...withoutServer],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // What is waited for comes late on a machine that does much else.
    expect: { poll: { timeout: 60_000 } },
    // Databases are opened per file: two at a time is what two cores bear.
    maxWorkers: 2,
  },
})
