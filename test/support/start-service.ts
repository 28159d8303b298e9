import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { readConfig } from '../../src/config.ts'
import { openStore } from '../../src/engines/store.ts'
import type { Database } from '../../src/ports/database.ts'
import { copyPrepared } from './prepared-data.ts'

const root = join(import.meta.dirname, '../..')

/** Environment variables of the service, over its defaults. */
export type Environment = Readonly<Record<string, string>>

/** `node src/main.ts …` as a process of its own, with nothing of our environment but what a shell has; it dies with us. */
export const spawnMain = (
  args: readonly string[],
  environment: Environment,
): ChildProcessByStdio<null, Readable, Readable> => {
  // vitest's own NODE_ENV would make the page a development build, and leave it in `dist`.
  const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env
  const child = spawn(process.execPath, [join(root, 'src/main.ts'), ...args], {
    // Somewhere without a `.env` of the developer's own.
    cwd: tmpdir(),
    env: { PATH, HOME, TMPDIR, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return child
}

/** The whole service in a process of its own. */
export interface RunningService {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** The account it opened and printed, when it was new. */
  readonly first: { readonly email: string; readonly password: string } | null
  /** Ctrl+C: ends in order and gives the exit code; a data directory of our own is removed. */
  readonly stop: () => Promise<number | null>
  /** As the power fails: SIGKILL, and nothing is cleaned up but a data directory of our own. */
  readonly kill: () => Promise<void>
}

/** `dataDir`: a directory to keep for a restart, the caller's to remove; without it a new one is used and removed. */
export interface StartOptions {
  /** `serve` loads no samples and builds no page. */
  readonly command?: 'start' | 'serve'
  readonly dataDir?: string
  readonly environment?: Environment
  /** What is put into the prepared data before it starts. */
  readonly furnish?: (db: Database) => Promise<void>
  /** Whether `dataDir` is empty and gets the prepared data first. */
  readonly isPrepared?: boolean
  /** Whether it is to be the very first start, and not one on data that was prepared. */
  readonly isFirst?: boolean
}

/**
 * `npm start` on a free port and a data directory of its own, with the sample libraries as they are in their files; ready when it
 * resolves, rejects with what it wrote to stderr. Unless it is told to be the first start, its data were prepared by one.
 */
export const startService = async ({
  command = 'start',
  dataDir,
  environment = {},
  furnish,
  isPrepared = dataDir === undefined,
  isFirst = false,
}: StartOptions = {}): Promise<RunningService> => {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'zhiqiao-service-')))
  const { SAMPLES = 'libraries', ...others } = environment
  const isUsual = isPrepared && command === 'start' && Object.keys(others).length === 0
  if (isUsual && !isFirst && SAMPLES !== 'off') await copyPrepared(folder, SAMPLES, fillWith(SAMPLES))
  if (furnish !== undefined) await furnished(folder, furnish)
  const child = spawnMain([command], { PORT: '0', DATA_DIR: folder, SAMPLES: 'libraries', ...environment })
  const ended = once(child, 'exit')
  const complaint = text(child.stderr)
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    child.kill(signal)
    const [code] = (await ended) as [number | null]
    if (dataDir === undefined) await rm(folder, { recursive: true, force: true })
    return code
  }
  const said = await Promise.race([greetingIn(child.stdout), ended.then(() => null)])
  if (said === null) {
    const code = await end('SIGKILL')
    throw new Error(`the service did not start (${child.signalCode ?? `exit code ${code}`}): ${await complaint}`)
  }
  return { ...said, stop: () => end('SIGTERM'), kill: async () => void (await end('SIGKILL')) }
}

const furnished = async (DATA_DIR: string, furnish: (db: Database) => Promise<void>): Promise<void> => {
  const store = await openStore(readConfig({ DATA_DIR }))
  await furnish(store.db)
  await store.close()
}

const fillWith = (SAMPLES: string) => async (dataDir: string) => {
  const service = await startService({ dataDir, environment: { SAMPLES } })
  await service.stop()
}

/** Reads on after the address was printed, or a full pipe would hold the service up. */
const greetingIn = (stdout: Readable): Promise<Pick<RunningService, 'url' | 'first'>> =>
  new Promise((resolve) => {
    let said = ''
    stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part
      const url = /智桥已启动：(http\S+)\n/.exec(said)?.[1]
      if (url !== undefined) resolve({ url, first: firstIn(said) })
    })
  })

const firstIn = (said: string): RunningService['first'] => {
  const [, email, password] = /首个管理员：(\S+)，一次性密码：([\w-]+)/.exec(said) ?? []
  return email === undefined || password === undefined ? null : { email, password }
}
