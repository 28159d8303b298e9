import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

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
  if ((await stat(kept).catch(() => null)) === null) await prepare(kept, samples, fill)
  await cp(kept, folder, { recursive: true })
}

// Beside its place first: two at once make two, and the second is dropped.
const prepare = async (kept: string, samples: string, fill: (dataDir: string) => Promise<void>): Promise<void> => {
  await mkdir(cache, { recursive: true })
  const making = await mkdtemp(join(cache, 'making-'))
  await fill(making)
  const old = globSync(`service-${samples}-*`, { cwd: cache }).filter((name) => join(cache, name) !== kept)
  for (const name of old) await rm(join(cache, name), { recursive: true, force: true })
  await rename(making, kept).catch(() => rm(making, { recursive: true, force: true }))
}

let version: Promise<string> | undefined
const versionOf = (): Promise<string> => {
  version ??= hashOfCode()
  return version
}

const hashOfCode = async (): Promise<string> => {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  const files = globSync(['src/**/*.{ts,sql}', 'pipelines/**/*.ts', 'indexers/**/*.ts', 'data/**/*.json*'], {
    cwd: root,
  })
  for (const file of files.filter((name) => !name.startsWith('src/web/')).toSorted())
    hash.update(file).update(await readFile(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}
