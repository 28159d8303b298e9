import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { ExpectedFailure } from '../../domain/failure.ts'
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts'

/** Held until released, or until its process dies. */
export interface DirectoryLock {
  release(): Promise<void>
}

/**
 * Takes the directory for this process by a file beside it, `<directory>.lock`.
 * A lock whose process is dead is taken over; a live one, or one of another host, is refused.
 */
export const lockDirectory = async (directory: string): Promise<DirectoryLock> => {
  const file = `${directory}.lock`
  const mine = JSON.stringify({ ...(await thisProcess()), token: randomUUID() })
  while (!(await place(file, mine))) {
    const theirs = await contentOf(file)
    if (theirs === null) continue
    const holder = await livingHolder(theirs)
    if (holder !== null) throw inUse(directory, holder)
    if (await takeOver(file, theirs, mine)) break
  }
  return {
    release: async () => {
      if ((await contentOf(file)) === mine) await rm(file, { force: true })
    },
  }
}

// Linking a finished file makes it appear whole or not at all; a second link of the name fails.
const place = async (file: string, content: string): Promise<boolean> => {
  const aside = `${file}.${randomUUID()}`
  await writeFile(aside, content)
  try {
    await link(aside, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(aside, { force: true })
  }
}

// One at a time takes over: two that both found the lock dead would otherwise each put its own in place.
const takeOver = async (file: string, dead: string, mine: string): Promise<boolean> => {
  const turn = `${file}.turn`
  if (!(await place(turn, mine))) {
    if ((await livingHolder((await contentOf(turn)) ?? mine)) === null) await rm(turn, { force: true })
    await pause(10)
    return false
  }
  try {
    if ((await contentOf(file)) !== dead) return false
    const aside = `${file}.${randomUUID()}`
    await writeFile(aside, mine)
    await rename(aside, file)
    return true
  } finally {
    await rm(turn, { force: true })
  }
}

const livingHolder = async (content: string): Promise<ProcessIdentity | null> => {
  const holder = holderIn(content)
  return holder !== null && (holder.host !== hostname() || (await isRunning(holder))) ? holder : null
}

const contentOf = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

// A lock nobody can read (a disk gone full, a power cut) names no live process.
const holderIn = (content: string): ProcessIdentity | null => {
  try {
    const { pid, host, started, birth } = JSON.parse(content)
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host, started, birth } : null
  } catch {
    return null
  }
}

const inUse = (directory: string, { pid, host, started }: ProcessIdentity): ExpectedFailure =>
  new ExpectedFailure(
    `数据目录 ${directory} 正被进程 ${pid} 使用(主机 ${host},启动于 ${started}):请先停止该进程;若确知它已不在运行,请删除 ${directory}.lock 后重试`,
  )

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
