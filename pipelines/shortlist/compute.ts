import type { Audience } from '../../src/domain/audience.ts'
import type { Shortlist, ShortlistProgress } from '../../src/domain/shortlist.ts'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import { addVersion, saveShortlist, shortlistById, tellProgress } from '../../src/store/shortlists.ts'
import { type Planned, planShortlist, type ShortlistPorts } from '../shortlist.ts'
import { needsOf } from './needs-of.ts'

/** Everything computing a stored list takes. */
export type ComputingPorts = Omit<ShortlistPorts, 'onProgress' | 'signal'>

/** Milliseconds between looks whether somebody has asked to stop. */
const betweenLooks = 500

/** A list that waits for its plan gets it, or is told why there is none; how far it is can be read meanwhile, and it can be stopped. */
export const computeShortlist = async (
  id: string,
  circles: readonly Audience[] | null,
  ports: ComputingPorts,
): Promise<void> => {
  const shortlist = await shortlistById(ports.db, id, { circles: null })
  if (shortlist?.state !== 'computing') return
  const watch = watching(id, ports)
  try {
    const needs = await needsOf(shortlist, circles, ports.db)
    const planned = await planShortlist({ needs, limits: shortlist.limits, circles }, { ...ports, ...watch })
    await watch.end()
    await whileComputing(id, ports, (tx, waiting) => keep(waiting, planned, { db: tx, now: ports.now }))
  } catch (error) {
    await watch.end()
    await failShortlist(id, ports)
    throw error
  }
}

/** A list that waits for its plan will not get one. */
export const failShortlist = (id: string, ports: Pick<ComputingPorts, 'db'>): Promise<void> =>
  whileComputing(id, ports, (tx, waiting) => saveShortlist(tx, { ...waiting, state: 'failed', progress: null }))

/** Another process that took this one for dead may have been faster: only what still waits is written. */
const whileComputing = (
  id: string,
  { db }: Pick<ComputingPorts, 'db'>,
  write: (tx: Database, waiting: Shortlist) => Promise<void>,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const waiting = await shortlistById(tx, id, { circles: null, locked: true })
    if (waiting?.state === 'computing') await write(tx, waiting)
  })

const watching = (id: string, { db, now }: ComputingPorts) => {
  const stopping = new AbortController()
  let progress: Omit<ShortlistProgress, 'at'> = { stage: 'matching', done: 0, of: 0, worth: null, bound: null }
  let last: Promise<unknown> = Promise.resolve()
  const look = (): void => {
    last = last
      .then(() => tellProgress(db, id, { ...progress, at: now() }))
      .then((isStopped) => {
        if (isStopped) stopping.abort()
      })
      // A database that is away for a moment is asked again with the next look.
      .catch(() => {})
  }
  look()
  const looking = setInterval(look, betweenLooks)
  return {
    signal: stopping.signal,
    onProgress: (told: typeof progress): void => {
      progress = told
    },
    end: async (): Promise<void> => {
      clearInterval(looking)
      await last
    },
  }
}

const keep = async (
  shortlist: Shortlist,
  planned: Planned,
  { db, now }: Pick<ComputingPorts, 'db' | 'now'>,
): Promise<void> => {
  const done = { ...shortlist, progress: null }
  if ('lines' in planned) {
    const { lines, unserved, figures } = planned
    const version = { at: now(), by: shortlist.madeBy, act: 'computed' as const, why: null, lines, unserved, figures }
    await addVersion(db, { ...done, state: 'drafted', conflict: null }, version)
  } else {
    const state = planned.conflict === null ? 'failed' : 'infeasible'
    await saveShortlist(db, { ...done, state, conflict: planned.conflict })
  }
}
