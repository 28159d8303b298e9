import type { Chore } from '../src/domain/chore.ts'
import { ExpectedFailure } from '../src/domain/failure.ts'
import type { Database } from '../src/ports/database.ts'
import { endChore, failSilentChores, tellChore } from '../src/store/chores.ts'

/** How a piece of work is watched: it gives up when it is told to, and says how far it is. */
export interface ChoreWatch {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** What doing a piece of work takes. */
export interface ChorePorts {
  readonly db: Database
  readonly now: () => string
  /** The work itself; what it found, where it finds something. */
  readonly work: (chore: Chore, watch: ChoreWatch) => Promise<Chore['found']>
  /** Told when the service is to end. */
  readonly closing: AbortSignal
}

/** Milliseconds between words on how far it is, and without one after which its process is taken for gone. */
const beats = { told: 1000, gone: 20_000 } as const

/** A piece of work that has begun is done and ends with what was found; how far it is can be read meanwhile, and it can be stopped. Throws what it failed of. */
export const runChore = async (chore: Chore, ports: ChorePorts): Promise<void> => {
  const { db, now } = ports
  const watch = watching(chore, ports)
  try {
    const found = await ports.work(chore, watch)
    await watch.end()
    await endChore(db, chore.id, { state: 'done', ended: now(), found, failure: null })
  } catch (error) {
    await watch.end()
    const isStopped = watch.signal.aborted
    const failure = !isStopped && error instanceof ExpectedFailure ? error.message : null
    await endChore(db, chore.id, { state: isStopped ? 'stopped' : 'failed', ended: now(), found: null, failure })
    if (!isStopped) throw error
  }
}

/** Work whose process is gone has failed. */
export const failGoneChores = async ({ db, now }: Pick<ChorePorts, 'db' | 'now'>): Promise<void> => {
  const at = now()
  await failSilentChores(db, { since: new Date(Date.parse(at) - beats.gone).toISOString(), at })
}

const watching = ({ id }: Chore, { db, now, closing }: ChorePorts) => {
  const stopping = new AbortController()
  let progress = { done: 0, total: 0 }
  let last: Promise<unknown> = Promise.resolve()
  const look = (): void => {
    last = last
      .then(() => tellChore(db, id, { ...progress, told: now() }))
      .then((goesOn) => {
        if (!goesOn) stopping.abort()
      })
      // A database that is away for a moment is asked again with the next look.
      .catch(() => {})
  }
  const looking = setInterval(look, beats.told)
  return {
    signal: AbortSignal.any([stopping.signal, closing]),
    onProgress: (done: number, total: number): void => {
      progress = { done, total }
    },
    end: async (): Promise<void> => {
      clearInterval(looking)
      look()
      await last
    },
  }
}
