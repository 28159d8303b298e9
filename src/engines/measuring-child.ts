import { constants, setPriority } from 'node:os'
import { openCollection } from '../../pipelines/evaluate/collection.ts'
import { loadCollection } from '../../pipelines/evaluate/load-collection.ts'
import { measure } from '../../pipelines/profiles/measure.ts'
import { openEngines } from './open-engines.ts'
import type { MeasuringAsked, MeasuringTold } from './profile-measuring.ts'
import { openStore } from './store.ts'

// Whoever is served meanwhile comes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

/** Resolves when it is on its way: a process that ends before takes its words with it. */
const tell = (told: MeasuringTold): Promise<void> =>
  new Promise((resolve) => void process.send!(told, undefined, undefined, () => resolve()))

const measureIn = async ({ folder, ...order }: MeasuringAsked): Promise<void> => {
  const collection = openCollection(folder)
  const store = await openStore(null)
  try {
    await loadCollection(collection, store.db)
    const engines = await openEngines(store, null)
    const onProgress = (progress: Extract<MeasuringTold, { progress: unknown }>['progress']) => void tell({ progress })
    await tell({ measured: await measure(order, collection.qrels, { ...engines, onProgress }) })
    await engines.close()
  } finally {
    await store.close()
  }
}

process.once('message', (asked: MeasuringAsked) => {
  measureIn(asked)
    .catch((error: unknown) => tell({ failure: error instanceof Error ? (error.stack ?? error.message) : `${error}` }))
    .finally(() => process.disconnect())
})
// The service is gone: nobody waits for this any more.
process.once('disconnect', () => process.exit())
