import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Filling, fill } from '../../indexers/fill.ts'
import { followChanges } from '../../indexers/follow-changes.ts'
import type { IndexingPorts } from '../../indexers/index-records.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { type Database, inTransaction } from '../ports/database.ts'
import type { VersionedIndex } from '../ports/versioned-index.ts'
import { isCutOff, lastChange } from '../store/indexing/index-changes.ts'
import * as versions from '../store/indexing/search-versions.ts'
import type { IndexInStep } from './index-in-step.ts'
import { oneAfterTheOther } from './one-after-the-other.ts'

/** An index outside of this process, and what tells its versions apart. */
export interface SharedIndex extends versions.VersionFamily {
  readonly versioned: VersionedIndex
}

type Ports = Omit<IndexingPorts, 'index'>

/** Seconds after which the maker of a version counts as dead, and between its signs of life. */
const lease = { dead: 15, beat: 4 }

/** Changes applied in one transaction. */
const batch = 250

/**
 * Opens the live version, or fills the first. Every process may follow: one at a time does, and the others find its
 * work done. The version that is asked is looked up with every `follow`.
 */
export const openSharedIndex = async (
  shared: SharedIndex,
  ports: Ports,
  filling: Filling = {},
): Promise<IndexInStep> => {
  const { versioned } = shared
  const inTurn = oneAfterTheOther()
  let version = await firstVersion(shared, ports, filling)
  let index = versioned.open(version, ports.db)
  const turnTo = (live: string): void => {
    if (live === version) return
    version = live
    index = versioned.open(version, ports.db)
  }
  const follow = () => inTurn(async () => turnTo(await followLive(shared, ports)))
  await follow()
  return {
    get index() {
      return index
    },
    follow,
    rebuild: async (how = {}) => {
      await fillVersion(shared, ports, how)
      await follow()
    },
    forget: async () => {
      await follow()
      const former = await versions.formerVersion(ports.db, shared)
      if (former !== undefined) await forget(shared, ports.db, former.version)
    },
    turnBack: async () => {
      await turnBack(shared, ports.db)
      await follow()
    },
    before: async () => (await usableFormer(shared, ports.db))?.made ?? null,
    close: () => versioned.close(),
  }
}

const firstVersion = async (shared: SharedIndex, ports: Ports, filling: Filling): Promise<string> => {
  while (true) {
    const live = await versions.liveVersion(ports.db, shared)
    if (live !== undefined && !(await isCutOff(ports.db, live.cursor))) return live.version
    const filled = await tryToFill(shared, ports, filling)
    if (filled !== null) return filled
    // Another process is at it.
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

const fillVersion = async (shared: SharedIndex, ports: Ports, filling: Filling): Promise<void> => {
  const filled = await tryToFill(shared, ports, filling)
  if (filled === null) throw new ExpectedFailure('另一个进程正在重建索引，请等它完成后再试')
}

/** A new live version, filled from the database; `null` when another process is filling one. */
const tryToFill = async (shared: SharedIndex, ports: Ports, filling: Filling): Promise<string | null> => {
  const { versioned } = shared
  const { db } = ports
  for (const dead of await versions.abandonedVersions(db, shared.engine, lease.dead)) await forget(shared, db, dead)
  const version = newName()
  if (!(await versions.beginVersion(db, shared, { version, cursor: await lastChange(db) }))) return null
  const beating = setInterval(() => void versions.beatVersion(db, version).catch(() => {}), lease.beat * 1000)
  try {
    await versioned.create(version)
    const cursor = await fill({ ...ports, index: versioned.open(version, db) }, filling)
    await versioned.finish(version)
    filling.signal?.throwIfAborted()
    await putInPlace(shared, ports, { version, cursor })
  } catch (error) {
    await forget(shared, db, version).catch(() => {})
    throw error
  } finally {
    clearInterval(beating)
  }
  await versioned.activate(version)
  for (const spare of await versions.spareVersions(db, shared)) await forget(shared, db, spare)
  return version
}

/** Letters and digits that sort by time and are no other database's. */
const newName = (): string => `${new Date().toISOString().replace(/\D/g, '')}_${randomUUID().slice(0, 8)}`

// Nobody follows the old version meanwhile, so that the new one is never behind what was already found.
const putInPlace = (
  shared: SharedIndex,
  ports: Ports,
  { version, cursor }: Pick<versions.SearchVersion, 'version' | 'cursor'>,
): Promise<void> =>
  inTransaction(ports.db, async (tx) => {
    await bePatient(tx)
    await versions.lockLiveVersion(tx, shared)
    const index = shared.versioned.open(version, tx)
    await versions.moveCursor(tx, version, await followChanges(cursor, { ...ports, db: tx, index }))
    await versions.makeLive(tx, shared, version)
  })

/** Brings the live version in step, a batch per transaction; returns its name. */
const followLive = async (shared: SharedIndex, { db, ...ports }: Ports): Promise<string> => {
  const last = await lastChange(db)
  let live = await versions.liveVersion(db, shared)
  while (live !== undefined && live.cursor < last)
    live = await inTransaction(db, (tx) => followBatch(shared, { ...ports, db: tx }))
  if (live === undefined) throw new ExpectedFailure('共享的检索索引不见了，请运行 npm run reindex')
  return live.version
}

const followBatch = async (shared: SharedIndex, ports: Ports): Promise<versions.SearchVersion | undefined> => {
  await bePatient(ports.db)
  const live = await versions.lockLiveVersion(ports.db, shared)
  if (live === undefined) return undefined
  const index = shared.versioned.open(live.version, ports.db)
  const cursor = await followChanges(live.cursor, { ...ports, index }, batch)
  await versions.moveCursor(ports.db, live.version, cursor)
  return { ...live, cursor }
}

/** The version one can turn back to: changes since it was live are still known. */
const usableFormer = async (shared: SharedIndex, db: Database): Promise<versions.SearchVersion | undefined> => {
  const former = await versions.formerVersion(db, shared)
  return former === undefined || (await isCutOff(db, former.cursor)) ? undefined : former
}

const turnBack = async (shared: SharedIndex, db: Database): Promise<void> => {
  const version = await inTransaction(db, async (tx) => {
    await bePatient(tx)
    await versions.lockLiveVersion(tx, shared)
    const former = await versions.formerVersion(tx, shared)
    if (former === undefined) throw new ExpectedFailure('没有上一版索引可退回')
    if (await isCutOff(tx, former.cursor)) throw new ExpectedFailure('上一版索引已经太旧，退不回去，请直接重建')
    await versions.makeLive(tx, shared, former.version)
    return former.version
  })
  await shared.versioned.activate(version)
}

const forget = async ({ versioned }: SharedIndex, db: Database, version: string): Promise<void> => {
  await versioned.drop(version)
  await versions.forgetVersion(db, version)
}

// Whoever follows waits for the one before, however long an embedder takes.
const bePatient = async (tx: Database): Promise<void> => {
  await sql`select set_config('lock_timeout', '0', true), set_config('statement_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '0', true)`.execute(tx)
}
