import { afterAll, beforeAll } from 'vitest'
import { loadSamples } from '../../pipelines/load-samples.ts'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { type Engines, openEngines } from '../../src/engines/open-engines.ts'
import type { Store } from '../../src/engines/store.ts'
import { template } from '../support/test-database.ts'

/** The sample libraries behind real engines, on a day that stays: what is fresh then is fresh for ever. */
export interface SampleHouse {
  readonly db: Store['db']
  readonly engines: Engines
}

/** Opens the sample libraries for the goldens of a `describe`. */
export const openSampleHouse = (): SampleHouse => {
  let store: Store
  let engines: Engines
  beforeAll(async () => {
    store = { ...(await openPglite(null, await template())), listen: null, isNew: true }
    await loadSamples(store.db, () => {})
    engines = { ...(await openEngines(store, null)), now: () => '2026-06-01T00:00:00.000Z' }
  }, 180_000)
  afterAll(async () => {
    await engines?.close()
    await store?.close()
  })
  return {
    get db() {
      return store.db
    },
    get engines() {
      return engines
    },
  }
}
