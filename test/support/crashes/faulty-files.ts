import fs from 'node:fs'
import { type FileHandle, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FaultyProcess } from './faulty.ts'

/** A folder whose files are written through the boundaries of a process. */
export interface FaultyFolder {
  readonly path: string
  /** From now on what is written goes through the boundaries of this process; `null`: as ever. */
  readonly belongTo: (process: FaultyProcess | null) => void
  /** How often each Message-ID stands in a whole mail; a mail that is only half there is under `half`. */
  readonly counts: () => Promise<ReadonlyMap<string, number>>
  readonly empty: () => Promise<void>
  readonly remove: () => Promise<void>
}

const real = { open: fs.promises.open, rename: fs.promises.rename, mkdir: fs.promises.mkdir, rm: fs.promises.rm }

/** Opens one: the functions of `node:fs/promises` are replaced for the whole process, until `belongTo(null)`. */
export const openFaultyFolder = async (): Promise<FaultyFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'zhiqiao-crashes-'))
  return {
    path,
    belongTo: (process) => {
      Object.assign(fs.promises, process === null ? real : through(process))
      syncBuiltinESMExports()
    },
    counts: () => countMails(path),
    empty: async () => {
      for (const name of await readdir(path)) await real.rm(join(path, name), { force: true })
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

const through = (process: FaultyProcess) => ({
  open: async (...told: Parameters<typeof real.open>) =>
    handleThrough(await process.crossing(() => real.open(...told)), process),
  rename: (...told: Parameters<typeof real.rename>) => process.crossing(() => real.rename(...told)),
  rm: (...told: Parameters<typeof real.rm>) => process.crossing(() => real.rm(...told)),
})

// Of a write that a process dies in, half is there.
const handleThrough = (handle: FileHandle, process: FaultyProcess) => ({
  writeFile: (content: string | Uint8Array) =>
    process.crossing(
      () => handle.writeFile(content),
      () => handle.writeFile(content.slice(0, Math.floor(content.length / 2))),
    ),
  sync: () => process.crossing(() => handle.sync()),
  // The system closes what a dead process had open.
  close: () =>
    process
      .crossing(
        () => handle.close(),
        () => handle.close(),
      )
      .catch(async (error: unknown) => {
        await handle.close().catch(() => {})
        throw error
      }),
})

const countMails = async (folder: string): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.eml'))) {
    const raw = await readFile(join(folder, name), 'latin1')
    const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? 'none'
    const isWhole = raw.trimEnd().endsWith(`--${boundary}--`)
    const id = isWhole ? (/^Message-ID: *(\S+)/im.exec(raw)?.[1] ?? 'half') : 'half'
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
