import { existsSync, globSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Filling, fill } from '../../indexers/fill.ts'
import { followChanges } from '../../indexers/follow-changes.ts'
import { type IndexingPorts, indexRecords } from '../../indexers/index-records.ts'
import { type InProcessIndex, openInProcessIndex } from '../adapters/search-index/in-process.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import { kinds } from '../domain/record.ts'
import type { Database } from '../ports/database.ts'
import { isCutOff, lastChange } from '../store/indexing/index-changes.ts'
import { sensitiveIds } from '../store/libraries/audiences.ts'
import type { IndexInStep } from './index-in-step.ts'
import { oneAfterTheOther } from './one-after-the-other.ts'

/** Where snapshots are kept, and what makes one stale: another space or another segmentation. */
export interface Snapshots {
  readonly folder: string
  readonly tag: string
}

/** The in-process index, kept in step with the database. */
export interface OwnIndex extends IndexInStep {
  readonly index: InProcessIndex
  /** Keeps the index as a file, so that the next start need not build it. */
  readonly save: () => Promise<void>
}

/** Opens the index from its snapshot, or fills it from the database; without `snapshots` it is filled and never kept. */
export const openOwnIndex = async (
  ports: Omit<IndexingPorts, 'index'>,
  snapshots: Snapshots | null,
  filling: Filling = {},
): Promise<OwnIndex> => {
  const first = openInProcessIndex()
  const loaded = snapshots === null ? null : await load({ ...ports, index: first }, snapshots)
  const cursor = loaded ?? (await fill({ ...ports, index: first }, filling))
  const { now, follow, refill, rebuild } = inStepFrom({ index: first, cursor }, ports)
  let saved = loaded === null ? null : now()
  const save = async (): Promise<void> => {
    const { index, cursor } = now()
    if (snapshots === null || (saved?.index === index && saved.cursor === cursor)) return
    await keep(index, snapshots, { cursor, db: ports.db })
    saved = { index, cursor }
  }
  await follow()
  await save()
  return {
    get index() {
      return now().index
    },
    follow,
    rebuild: (how) => rebuild(how).then(save),
    // The bytes of what is removed from an index stay until it is filled anew.
    forget: () => refill().then(save),
    turnBack: () => Promise.reject(new ExpectedFailure('进程内的索引没有上一版可退回，请直接重建', 2)),
    before: async () => null,
    save,
    close: async () => {
      await save()
      await now().index.close()
    },
  }
}

/** An index, and the change it stands at. */
interface Filled {
  readonly index: InProcessIndex
  readonly cursor: number
}

type Ports = Omit<IndexingPorts, 'index'>

const inStepFrom = (first: Filled, ports: Ports) => {
  const inTurn = oneAfterTheOther()
  let now = first
  let refills = 0
  const turnTo = async ({ index, cursor }: Filled): Promise<void> => {
    now = { index, cursor: await followChanges(cursor, { ...ports, index }) }
  }
  const refill = async (): Promise<void> => {
    refills += 1
    await turnTo(await filled(ports))
  }
  return {
    now: () => now,
    follow: () => inTurn(async () => ((await isCutOff(ports.db, now.cursor)) ? refill() : turnTo(now))),
    refill: () => inTurn(refill),
    // Whoever writes meanwhile waits for the turn alone. One that was filled anew since holds less of who is gone.
    rebuild: async (how?: Filling): Promise<void> => {
      const before = refills
      const next = await filled(ports, how)
      await inTurn(async () => void (refills === before && (await turnTo(next))))
    },
  }
}

const filled = async (ports: Ports, how?: Filling): Promise<Filled> => {
  const index = openInProcessIndex()
  return { index, cursor: await fill({ ...ports, index }, how) }
}

/** The change a snapshot stands at is its file's name. */
const fileOf = ({ folder }: Snapshots, cursor: number): string => join(folder, `${cursor}.index`)

// A snapshot of a later state than the database is of another one: an older backup was put in its place.
const load = async (
  ports: IndexingPorts & { readonly index: InProcessIndex },
  snapshots: Snapshots,
): Promise<number | null> => {
  const { index, db } = ports
  const latest = await lastChange(db)
  for (const file of existsSync(snapshots.folder) ? globSync(join(snapshots.folder, '*.index')) : []) {
    const cursor = Number(basename(file, '.index'))
    if (!(cursor <= latest) || (await isCutOff(db, cursor))) continue
    const { loaded } = await index.loadSnapshot(file, snapshots.tag)
    if (!loaded) continue
    for (const kind of kinds) await indexRecords(kind, await sensitiveIds(db, kind), ports)
    return cursor
  }
  return null
}

// A file is copied, and outlives what it was made from: nothing of what is sensitive is in it.
const keep = async (
  index: InProcessIndex,
  snapshots: Snapshots,
  { cursor, db }: { readonly cursor: number; readonly db: Database },
): Promise<void> => {
  await mkdir(snapshots.folder, { recursive: true })
  const [need, result, expert] = await Promise.all(kinds.map(async (kind) => new Set(await sensitiveIds(db, kind))))
  const leftOut = { need: need!, result: result!, expert: expert! }
  await index.saveSnapshot(fileOf(snapshots, cursor), snapshots.tag, leftOut)
  for (const file of globSync(join(snapshots.folder, '*.index'))) {
    if (file !== fileOf(snapshots, cursor)) await rm(file)
  }
}
