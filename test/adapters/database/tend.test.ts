import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDataDirectory } from '../../../src/adapters/database/data-directory.ts'
import { startPglite } from '../../../src/adapters/database/pglite-engine.ts'
import { logSinceCheckpoint, tend } from '../../../src/adapters/database/tend.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { template } from '../../support/test-database.ts'

describe('tending an embedded database', () => {
  it('waits until enough was written, then clears dead rows and lets the log be used again', async () => {
    const directory = join(temporaryFolder(), 'database')
    await createDataDirectory(directory, await template())
    const pglite = await startPglite({ dataDir: directory })
    const deadRows = async () => {
      const { rows } = await pglite.query<{ bytes: number }>(`select pg_relation_size('imports') as bytes`)
      return rows[0]?.bytes ?? 0
    }
    await pglite.exec(`insert into imports (file_name, sha256, kind, state, counts, started)
      select 'x', g::text, 'need', 'done', '{}', now() from generate_series(1, 20000) g; delete from imports`)
    const written = await logSinceCheckpoint(pglite)
    expect(written).toBeGreaterThan(1_000_000)

    await tend(pglite, 2 * written)
    expect(await deadRows()).toBeGreaterThan(1_000_000)
    await tend(pglite, written / 2)
    expect(await deadRows()).toBe(0)
    expect(await logSinceCheckpoint(pglite)).toBeLessThan(100_000)
    await pglite.close()
  })
})
