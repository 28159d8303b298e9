import { type ChorePorts, runChore } from '../../pipelines/chores.ts'
import { checkChain } from '../../pipelines/trail/check-chain.ts'
import type { Chore, ChoreWork } from '../domain/chore.ts'
import { kinds } from '../domain/record.ts'
import { storeOf } from '../store/libraries/records.ts'
import { moveAnchor, readAnchor } from './audit-anchor.ts'
import type { Engines } from './open-engines.ts'

type Work = ChorePorts['work']
type Tended = Pick<Engines, 'db' | 'now' | 'rebuild' | 'turnBack' | 'before'>

/** Long pieces of work beside a service: they go on by themselves until `close`. */
export const choring = (engines: Tended, dataDir: string, onFailure: (chore: Chore, error: unknown) => void) => {
  const closing = new AbortController()
  const running = new Set<Promise<void>>()
  const works: Readonly<Record<ChoreWork, Work>> = {
    'rebuild index': rebuilding(engines),
    'turn index back': async () => {
      await engines.turnBack()
      return null
    },
    'check audit log': checking(engines, dataDir),
  }
  return {
    begin: (chore: Chore): void => {
      const { db, now } = engines
      const going = runChore(chore, { db, now, closing: closing.signal, work: works[chore.work] })
        .catch((error) => onFailure(chore, error))
        .finally(() => running.delete(going))
      running.add(going)
    },
    before: engines.before,
    /** Ends what runs, and waits until that is written. */
    close: async (): Promise<void> => {
      closing.abort()
      await Promise.all(running)
    },
  }
}

const rebuilding =
  ({ db, rebuild }: Tended): Work =>
  async (_, { signal, onProgress }) => {
    const counts = await Promise.all(kinds.map((kind) => storeOf(kind).count(db)))
    const records = counts.reduce((sum, count) => sum + count, 0)
    // People are answered meanwhile.
    await rebuild({ pace: 'gently', signal, onProgress: (done, indexes) => onProgress(done, records * indexes) })
    return null
  }

const checking =
  ({ db }: Tended, dataDir: string): Work =>
  async ({ wish }, watch) => {
    const found = await checkChain(wish, { ...watch, db, anchor: await readAnchor(dataDir) })
    if (found.fault === null && wish.to === null) await moveAnchor(db, dataDir)
    return found
  }
