import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { documentsOf } from '../../indexers/documents.ts'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { openElasticsearch } from '../../src/adapters/search-index/elasticsearch.ts'
import { openSharedIndex } from '../../src/engines/shared-index.ts'
import type { Database } from '../../src/ports/database.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openScratchElasticsearch, testElasticsearchUrl } from '../support/elasticsearch-server.ts'
import { aNeed } from '../support/records.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { tokeniser } from './small-house.ts'

const child = join(import.meta.dirname, '../support/indexing-worker.ts')

/** Lets a worker index until it has said this so often, and kills it so many milliseconds later; returns what it said. */
const workUntil = async (
  [directory, prefix, round]: readonly [string, string, string],
  { word, times, later }: { readonly word: string; readonly times: number; readonly later: number },
): Promise<readonly string[]> => {
  const worker = spawn(process.execPath, [child, directory, testElasticsearchUrl, prefix, round], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(worker, 'close')
  const said: string[] = []
  for await (const line of createInterface(worker.stdout)) {
    said.push(line)
    if (said.filter((each) => each === word).length === times) setTimeout(() => worker.kill('SIGKILL'), later)
  }
  await closed
  return said
}

/** What should be in the index, by the database. */
const wanted = async (db: Database): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const need of needStore.each(db, 500))
    for (const { id, fields } of documentsOf({ kind: 'need', record: need, audience: [] }, tokeniser))
      lines.push(`${id} ${fields.title.join(' ')} | ${fields.body.join(' ')}`)
  return lines.sort()
}

describe('a worker killed with SIGKILL while it fills the index and follows', { timeout: 600_000 }, () => {
  it('loses no document and doubles none: what is found is what the database holds', async () => {
    const directory = join(temporaryFolder(), 'database')
    const { prefix, everything, drop } = await openScratchElasticsearch(testElasticsearchUrl)
    const kills = [
      { word: 'filling', times: 1, later: 0 },
      { word: 'written', times: 1, later: 40 },
      { word: 'written', times: 2, later: 150 },
      { word: 'written', times: 1, later: 600 },
    ]
    const before = await openPglite(directory)
    await migrate(before.db)
    await needStore.put(
      before.db,
      Array.from({ length: 600 }, (_, at) => aNeed({ id: `n-${at}`, title: `第${at}项` })),
    )
    await before.close()
    let cutShort = 0
    for (const [round, kill] of kills.entries()) {
      const said = await workUntil([directory, prefix, `${round}`], kill)
      if (said.at(-1) !== 'followed') cutShort += 1
    }
    expect(cutShort, 'kills that came in the middle of the work').toBeGreaterThan(1)

    const { db, close } = await openPglite(directory)
    const versioned = await openElasticsearch({ addresses: testElasticsearchUrl, prefix, shards: 2, replicas: 1 })
    const shared = { engine: 'elasticsearch', tag: 'words', versioned }
    const { follow } = await openSharedIndex(shared, { db, embedder: null, tokeniser })
    await follow()
    expect((await wanted(db)).length).toBeGreaterThan(500)
    expect(await everything('need')).toEqual(await wanted(db))
    await versioned.close()
    await close()
    await drop()
  })
})
