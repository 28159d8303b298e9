import { sql } from 'kysely'
import type { Engines } from './open-engines.ts'

/** What a load balancer and whoever looks after the service are told: the state of each part, and whether to send requests. */
export interface Readiness {
  readonly ok: boolean
  readonly parts: Readonly<Record<'database' | 'index' | 'embedder', string>>
}

/** A part that is silent so long, milliseconds, is away. */
const patience = 2_000

/** Asks each part. Without its database a process can do nothing; without index or embedder it goes on with what is left. */
export const readiness = async (engines: Pick<Engines, 'db' | 'index' | 'embedderState'>): Promise<Readiness> => {
  const { db, index, embedderState } = engines
  const [database, answering] = await Promise.all([
    stateOf(sql`select 1`.execute(db)),
    stateOf(index.count('need', {})),
  ])
  return { ok: database === 'ok', parts: { database, index: answering, embedder: embedderState() } }
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
