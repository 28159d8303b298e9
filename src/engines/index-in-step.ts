import { existsSync, globSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fill } from '../../indexers/fill.ts'
import { followChanges } from '../../indexers/follow-changes.ts'
import type { IndexingPorts } from '../../indexers/index-records.ts'
import { type InProcessIndex, openInProcessIndex } from '../adapters/search-index/in-process.ts'
import { lastChange } from '../store/index-changes.ts'

/** The in-process index, kept in step with the database. */
export interface IndexInStep {
  readonly index: InProcessIndex
  /** Applies what changed in the database; calls wait for one another. */
  readonly follow: () => Promise<void>
  /** Keeps the index as a file, so that the next start need not build it. */
  readonly save: () => Promise<void>
}

/** Where snapshots are kept, and what makes one stale: another space or another segmentation. */
export interface Snapshots {
  readonly folder: string
  readonly tag: string
}

/** Opens the index from its snapshot, or fills it from the database; without `snapshots` it is filled and never kept. */
export const openIndexInStep = async (
  ports: Omit<IndexingPorts, 'index'>,
  snapshots: Snapshots | null,
  onProgress: (done: number) => void = () => {},
): Promise<IndexInStep> => {
  const index = openInProcessIndex()
  const loaded = snapshots === null ? null : await load(index, snapshots, await lastChange(ports.db))
  const withIndex = { ...ports, index }
  let cursor = loaded ?? (await fill(withIndex, onProgress))
  let saved = loaded
  let turn = Promise.resolve()
  const follow = (): Promise<void> => {
    const next = turn.then(async () => {
      cursor = await followChanges(cursor, withIndex)
    })
    turn = next.catch(() => {})
    return next
  }
  const save = async (): Promise<void> => {
    if (snapshots === null || saved === cursor) return
    await keep(index, snapshots, cursor)
    saved = cursor
  }
  await follow()
  await save()
  return { index, follow, save }
}

/** The change a snapshot stands at is its file's name. */
const fileOf = ({ folder }: Snapshots, cursor: number): string => join(folder, `${cursor}.index`)

// A snapshot of a later state than the database is of another one: an older backup was put in its place.
const load = async (index: InProcessIndex, snapshots: Snapshots, latest: number): Promise<number | null> => {
  for (const file of existsSync(snapshots.folder) ? globSync(join(snapshots.folder, '*.index')) : []) {
    const cursor = Number(basename(file, '.index'))
    if (!(cursor <= latest)) continue
    const { loaded } = await index.loadSnapshot(file, snapshots.tag)
    if (loaded) return cursor
  }
  return null
}

const keep = async (index: InProcessIndex, snapshots: Snapshots, cursor: number): Promise<void> => {
  await mkdir(snapshots.folder, { recursive: true })
  await index.saveSnapshot(fileOf(snapshots, cursor), snapshots.tag)
  for (const file of globSync(join(snapshots.folder, '*.index'))) {
    if (file !== fileOf(snapshots, cursor)) await rm(file)
  }
}
