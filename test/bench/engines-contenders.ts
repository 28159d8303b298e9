import { randomUUID } from 'node:crypto'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { openPostgres } from '../../src/adapters/database/postgres.ts'
import { openElasticsearch } from '../../src/adapters/search-index/elasticsearch.ts'
import { openInProcessIndex } from '../../src/adapters/search-index/in-process.ts'
import { openPostgresIndex } from '../../src/adapters/search-index/postgres.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import type { VersionedIndex } from '../../src/ports/versioned-index.ts'
import { migrate } from '../../src/store/migrate.ts'

/** An engine that takes part in the comparison; the first is what the others are held against. */
export interface Contender {
  readonly name: string
  /** The environment variable that names its server; `null` when it needs none. */
  readonly variable: string | null
  readonly open: () => Promise<{
    readonly index: SearchIndex
    /** Makes what was put searchable. */
    readonly finish: () => Promise<void>
    /** Removes what was made. */
    readonly close: () => Promise<void>
  }>
}

/** A version of its own on a shared engine. */
const versionOf = async (
  engine: VersionedIndex,
  db: Parameters<VersionedIndex['open']>[1],
  end: () => Promise<void>,
) => {
  const version = `bench_${randomUUID().slice(0, 8)}`
  await engine.create(version)
  return {
    index: engine.open(version, db),
    finish: () => engine.finish(version),
    close: async () => {
      await engine.drop(version)
      await engine.close()
      await end()
    },
  }
}

const inProcess: Contender = {
  name: 'in-process',
  variable: null,
  open: async () => {
    const index = openInProcessIndex()
    return { index, finish: async () => {}, close: () => index.close() }
  },
}

const postgres: Contender = {
  name: 'postgres',
  variable: 'TEST_DATABASE_URL',
  open: async () => {
    const url = process.env.TEST_DATABASE_URL!
    const { db, close } = await openPostgres({ url, poolSize: 8, timeoutSeconds: 3_600 })
    await migrate(db)
    return versionOf(openPostgresIndex(db), db, close)
  },
}

const elasticsearch: Contender = {
  name: 'elasticsearch',
  variable: 'TEST_ELASTICSEARCH_URL',
  open: async () => {
    // Its writes are numbered by a database; any will do.
    const { db, close } = await openPglite(null)
    await migrate(db)
    const addresses = process.env.TEST_ELASTICSEARCH_URL!
    const engine = await openElasticsearch({ addresses, prefix: 'bench', shards: 1, replicas: 0 })
    return versionOf(engine, db, close)
  },
}

/** Everybody, in the order of the run. */
export const contenders: readonly Contender[] = [inProcess, postgres, elasticsearch]
