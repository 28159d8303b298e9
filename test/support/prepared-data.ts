import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dayOf } from '../../src/domain/day.ts'

const root = join(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/zhiqiao')

/**
 * Copies into a folder the data directory, with `SAMPLES` as told, of a service that was started once and has stopped in order: ten times as fast as a first
 * start. `fill` makes one in the folder it is given; it is asked only when code or samples have changed since, or the day,
 * as the story of the samples counts from it.
 */
export const copyPrepared = async (
  folder: string,
  samples: string,
  fill: (dataDir: string) => Promise<void>,
): Promise<void> => {
  const kept = join(cache, `service-${samples}-${await versionOf()}`)
  if (!(await isThere(kept))) await once(kept, () => prepare(kept, samples, fill))
  try {
    await cp(kept, folder, { recursive: true })
  } catch (error) {
    if (await isThere(kept)) throw error
    // Midnight: another has made those of the new day and removed these while they were read.
    version = undefined
    await copyPrepared(folder, samples, fill)
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Milliseconds after which one that makes them is taken for dead. */
const patience = 180_000

/** Two that want the same at once: the second waits for what the first makes. */
const once = async (kept: string, make: () => Promise<void>): Promise<void> => {
  await mkdir(cache, { recursive: true })
  const mark = `${kept}-in-hand`
  const isOurs = await mkdir(mark).then(
    () => true,
    () => false,
  )
  if (isOurs) return make().finally(() => rmdir(mark))
  const begun = Date.now()
  while (!(await isThere(kept)) && (await isThere(mark)) && Date.now() - begun < patience) await pause(100)
  if (!(await isThere(kept))) await make()
}

// Beside its place first: whoever finds it there finds it whole.
const prepare = async (kept: string, samples: string, fill: (dataDir: string) => Promise<void>): Promise<void> => {
  const making = await mkdtemp(join(cache, 'making-'))
  await fill(making)
  const old = globSync(`service-${samples}-*`, { cwd: cache }).filter((name) => !join(cache, name).startsWith(kept))
  for (const name of old) await rm(join(cache, name), { recursive: true, force: true })
  await rename(making, kept).catch(() => rm(making, { recursive: true, force: true }))
}

let version: Promise<string> | undefined
const versionOf = (): Promise<string> => {
  version ??= hashOfCode()
  return version
}

const hashOfCode = async (): Promise<string> => {
  const hash = createHash('sha256').update(dayOf(new Date().toISOString()))
  const files = globSync(['src/**/*.{ts,sql}', 'pipelines/**/*.ts', 'indexers/**/*.ts', 'data/**/*.json*'], {
    cwd: root,
  })
  for (const file of files.filter((name) => !name.startsWith('src/web/')).toSorted())
    hash.update(file).update(await readFile(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}
