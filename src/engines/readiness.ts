import { sql } from 'kysely'
import type { Queue } from '../ports/queue.ts'
import type { Engines } from './open-engines.ts'

/** What a load balancer and whoever looks after the service are told: the state of each part, and whether to send requests. */
export interface Readiness {
  readonly ok: boolean
  readonly parts: Readonly<Record<'database' | 'index' | 'embedder' | 'queue', string>>
}

/** A part that is silent so long, milliseconds, is away. */
const patience = 2_000

/** Asks each part. Without its database a process can do nothing; without another it goes on with what is left. */
export const readiness = async (
  engines: Pick<Engines, 'db' | 'index' | 'embedderState'>,
  openQueue: () => Promise<Queue>,
): Promise<Readiness> => {
  const { db, index, embedderState } = engines
  const [database, answering, queue] = await Promise.all([
    stateOf(sql`select 1`.execute(db)),
    stateOf(index.count('need', {})),
    stateOf(openQueue().then((opened) => opened.counts())),
  ])
  return { ok: database === 'ok', parts: { database, index: answering, embedder: embedderState(), queue } }
}

const stateOf = async (asking: Promise<unknown>): Promise<'ok' | 'away'> => {
  const { promise: silence, resolve } = Promise.withResolvers<'away'>()
  const timer = setTimeout(() => resolve('away'), patience)
  const answered = asking.then(
    () => 'ok' as const,
    () => 'away' as const,
  )
  return Promise.race([answered, silence]).finally(() => clearTimeout(timer))
}
