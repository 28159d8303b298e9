import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDataDirectory } from '../../../src/adapters/database/data-directory.ts'
import { openPglite } from '../../../src/adapters/database/pglite.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { aNeed } from '../../support/records.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { template } from '../../support/test-database.ts'

/** File to its content when it was last flushed. */
type Flushed = Map<string, Buffer>

const filesOf = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(directory, file)).isFile(),
  )

/** Watches every fsync of this process under `directory`; all that is there already counts as flushed. */
const watchFlushes = (directory: string): Flushed => {
  const flushed: Flushed = new Map(filesOf(directory).map((file) => [file, readFileSync(join(directory, file))]))
  const fsyncSync = fs.fsyncSync
  fs.fsyncSync = (descriptor) => {
    fsyncSync(descriptor)
    const path = readlinkSync(`/proc/self/fd/${descriptor}`)
    if (path.startsWith(directory) && statSync(path).isFile())
      flushed.set(path.slice(directory.length + 1), readFileSync(path))
  }
  syncBuiltinESMExports()
  onTestFinished(() => {
    fs.fsyncSync = fsyncSync
    syncBuiltinESMExports()
  })
  return flushed
}

/** The disk after a power cut: of each 8 kB page either what was flushed or, as `kept` decides, what was written since. */
const cutPower = (running: string, flushed: Flushed, kept: (page: number) => boolean): string => {
  const after = join(temporaryFolder(), 'database')
  cpSync(running, after, { recursive: true, filter: (path) => statSync(path).isDirectory() })
  for (const [file, content] of flushed) {
    const path = join(running, file)
    const written = existsSync(path) ? readFileSync(path) : content
    const pages = Array.from({ length: Math.ceil(content.length / 8192) }, (_, page) => {
      const source = kept(page) ? written : content
      return Buffer.concat([source.subarray(page * 8192, (page + 1) * 8192)])
    })
    mkdirSync(dirname(join(after, file)), { recursive: true })
    writeFileSync(join(after, file), Buffer.concat(pages))
  }
  return after
}

const outcomes: Readonly<Record<string, (page: number) => boolean>> = {
  'nothing but what was flushed': () => false,
  'every second page written since': (page) => page % 2 === 0,
  'pages written since by chance': () => Math.random() < 0.5,
}

describe.runIf(process.platform === 'linux')('a power cut', () => {
  it.each(Object.keys(outcomes))('that leaves %s loses no acknowledged write', async (outcome) => {
    const directory = join(temporaryFolder(), 'database')
    await createDataDirectory(directory, await template())
    const flushed = watchFlushes(directory)
    const { db, close } = await openPglite(directory)
    const ids = Array.from({ length: 30 }, (_, count) => `need-${count}`)
    for (const id of ids) {
      await needStore.put(db, [aNeed({ id })])
      if (id === 'need-10') await sql`checkpoint`.execute(db)
    }
    const after = cutPower(directory, flushed, outcomes[outcome] ?? (() => false))
    await close()

    const reopened = await openPglite(after)
    expect((await needStore.byIds(reopened.db, ids)).map(({ id }) => id)).toEqual(ids)
    await reopened.close()
  })
})
