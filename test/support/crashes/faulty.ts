import type { KyselyPlugin, QueryId } from 'kysely'
import type { Database } from '../../../src/ports/database.ts'
import type { Mailer } from '../../../src/ports/mailer.ts'

/**
 * What goes wrong at a boundary. `throw`: it is not done, and says so; `lost answer`: it is done, and does not say so; `kill`: the
 * process dies before; `killed within`: it dies with the deed half done, where that is possible; `killed after`: it dies with
 * the deed done; `hang`: it never comes back, and the process is killed for it.
 */
export const modes = ['throw', 'lost answer', 'kill', 'killed within', 'killed after', 'hang'] as const
export type Mode = (typeof modes)[number]

/** The boundary that fails, counted from 1 over everything the process does. */
export interface Fault {
  readonly at: number
  readonly mode: Mode
}

/** A process that can fail: everything it does across a boundary goes through one of these. */
export interface FaultyProcess {
  readonly db: (db: Database) => Database
  readonly mailer: (mailer: Mailer) => Mailer
  /** `half` is what is left of a deed that the process dies in; left out, nothing is. */
  readonly crossing: <T>(deed: () => Promise<T>, half?: () => Promise<unknown>) => Promise<T>
  /** Boundaries crossed so far. */
  readonly crossed: () => number
}

class Crash extends Error {}

/** A process with one fault, or with none. */
export const faultyProcess = (fault: Fault | null): FaultyProcess => {
  let crossed = 0
  let isDead = false
  const before = (): Mode | null => {
    crossed += 1
    const mode = crossed === fault?.at ? fault.mode : null
    if (mode === 'kill' || mode === 'hang') isDead = true
    if (isDead || mode === 'throw') throw new Crash(mode ?? 'dead')
    if (mode === 'killed within') isDead = true
    return mode
  }
  const after = (mode: Mode | null): void => {
    if (mode === 'killed after') isDead = true
    if (mode === 'killed after' || mode === 'lost answer') throw new Crash(mode)
  }
  const crossing: FaultyProcess['crossing'] = async (deed, half) => {
    const mode = before()
    if (mode === 'killed within') {
      await half?.()
      throw new Crash(mode)
    }
    const done = await deed()
    after(mode)
    return done
  }
  return {
    crossing,
    crossed: () => crossed,
    mailer: (mailer) => ({ ...mailer, send: (mail) => crossing(() => mailer.send(mail)) }),
    db: (db) => withTransactions(db.withPlugin(crossingQueries(before, after)), crossing),
  }
}

const crossingQueries = (before: () => Mode | null, after: (mode: Mode | null) => void): KyselyPlugin => {
  const underWay = new WeakMap<QueryId, Mode>()
  return {
    transformQuery: ({ node, queryId }) => {
      const mode = before()
      // A statement is done or not: the database sees to that.
      if (mode === 'killed within') throw new Crash(mode)
      if (mode !== null) underWay.set(queryId, mode)
      return node
    },
    transformResult: async ({ result, queryId }) => {
      after(underWay.get(queryId) ?? null)
      return result
    },
  }
}

// The commit is a boundary of its own: it may be done and not be told.
const withTransactions = (db: Database, crossing: FaultyProcess['crossing']): Database =>
  new Proxy(db, {
    get: (target, name) => {
      if (name === 'transaction')
        return () => ({
          execute: <T>(work: (tx: Database) => Promise<T>) => crossing(() => target.transaction().execute(work)),
        })
      const held: unknown = Reflect.get(target, name, target)
      return typeof held === 'function' ? held.bind(target) : held
    },
  })
