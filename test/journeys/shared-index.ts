import { sql } from 'kysely'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openPostgresIndex } from '../../src/adapters/search-index/postgres.ts'
import type { IndexInStep } from '../../src/engines/index-in-step.ts'
import { openOwnIndex } from '../../src/engines/own-index.ts'
import { openSharedIndex } from '../../src/engines/shared-index.ts'
import type { Database } from '../../src/ports/database.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import type { VersionedIndex } from '../../src/ports/versioned-index.ts'
import { pruneChanges } from '../../src/store/indexing/index-changes.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { aNeed } from '../support/records.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, tokeniser } from './small-house.ts'

const kinds = ['need', 'result', 'expert'] as const

/** Everything an index holds of some words, by kind, to compare indexes by. */
const held = async (index: SearchIndex) => {
  const terms = new Map(tokeniser.terms('铜铝钎焊开裂 零件生锈 啸叫 齿轮').map((term) => [term, 1]))
  const query = { terms, vector: null, filters: {}, circles: null, limit: 100 }
  return Promise.all(
    kinds.map(async (kind) => ({
      found: (await index.retrieve({ ...query, kind })).map(({ words, ...rest }) => ({
        ...rest,
        words: words.toFixed(9),
      })),
      statistics: await index.statistics(kind, [...terms.keys()]),
    })),
  )
}
const whine = (title: string) => aNeed({ id: 'whine', title, description: '', keywords: [] })

/** Which engine holds the index, and how a process opens it. */
export interface SharedEngine {
  readonly engine: string
  readonly open: (db: Database) => VersionedIndex | Promise<VersionedIndex>
}

const inPostgres: SharedEngine = { engine: 'postgres', open: openPostgresIndex }

/** What several processes may expect of the index they share; `db` is a migrated database, empty before each test. */
export const describeSharedIndex = (
  name: string,
  db: () => Database,
  { engine, open }: SharedEngine = inPostgres,
): void => {
  /** A process of its own, with its own way to the database. */
  const aProcess = async (tag = 'concepts v1'): Promise<IndexInStep> => {
    const versioned = await open(db())
    const ports = { db: db(), embedder: conceptEmbedder(), tokeniser }
    const inStep = await openSharedIndex({ engine, tag, versioned }, ports)
    onTestFinished(inStep.close)
    return inStep
  }
  const inMemory = async () => (await openOwnIndex({ db: db(), embedder: conceptEmbedder(), tokeniser }, null)).index
  const versions = async () =>
    (await sql<{ state: string }>`select state from search_versions order by made`.execute(db())).rows.map(
      ({ state }) => state,
    )

  describe(`an index that processes share: ${name}`, () => {
    beforeEach(() => fillLibraries(db()))

    it('holds what the index in this process holds, after writes, changes and removals too', async () => {
      const shared = await aProcess()
      expect(await held(shared.index)).toEqual(await held(await inMemory()))
      await needStore.put(db(), [whine('电驱啸叫')])
      await needStore.remove(db(), 'bags')
      await shared.follow()
      await needStore.put(db(), [whine('齿轮啸叫')])
      await shared.follow()
      expect(await held(shared.index)).toEqual(await held(await inMemory()))
    })

    it('is filled once, and followed for all by whoever comes first', async () => {
      const [first, second] = [await aProcess(), await aProcess()]
      expect(await versions()).toEqual(['live'])
      await needStore.put(db(), [whine('电驱啸叫')])
      await Promise.all([first.follow(), second.follow(), first.follow()])
      for (const { index } of [first, second]) {
        expect(await index.count('need', {})).toBe(4)
        expect((await index.statistics('need', ['啸叫'])).documentFrequency.get('啸叫')).toBe(1)
      }
    })

    it('answers out of the old version while a new one is filled, and turns to it', async () => {
      const [asking, rebuilding] = [await aProcess(), await aProcess()]
      const before = await held(asking.index)
      let isFilled = false
      const rebuilt = rebuilding.rebuild().then(() => {
        isFilled = true
      })
      while (!isFilled) expect(await held(asking.index)).toEqual(before)
      await rebuilt
      const old = asking.index
      await asking.follow()
      expect(asking.index).not.toBe(old)
      expect(await held(asking.index)).toEqual(before)
      expect(await held(old)).toEqual(before)
      expect(await versions()).toEqual(['former', 'live'])
    })

    it('keeps one former version to turn back to, which is then brought in step', async () => {
      const process = await aProcess()
      await process.rebuild()
      await process.rebuild()
      expect(await versions()).toEqual(['former', 'live'])
      await needStore.put(db(), [whine('电驱啸叫')])
      await process.follow()
      await process.turnBack()
      expect(await versions()).toEqual(['live', 'former'])
      expect(await held(process.index)).toEqual(await held(await inMemory()))
    })

    it('has nothing to turn back to when it was never rebuilt', async () => {
      await expect((await aProcess()).turnBack()).rejects.toThrow('没有上一版索引可退回')
    })

    it('is another one for another language, and leaves the first to those who speak it', async () => {
      const old = await aProcess('concepts v1')
      const fresh = await aProcess('concepts v2')
      await needStore.put(db(), [whine('电驱啸叫')])
      await Promise.all([old.follow(), fresh.follow()])
      expect(await held(fresh.index)).toEqual(await held(old.index))
      expect(await versions()).toEqual(['live', 'live'])
    })

    it('clears away what the maker of a version left who died', async () => {
      await sql`insert into search_versions (version, engine, tag, state, cursor, beat)
        values ('dead', ${engine}, 'concepts v1', 'filling', 0, now() - interval '1 minute')`.execute(db())
      await aProcess()
      expect(await versions()).toEqual(['live'])
    })

    it('refuses to rebuild while another process does', async () => {
      const process = await aProcess()
      await sql`insert into search_versions (version, engine, tag, state, cursor)
        values ('busy', ${engine}, 'concepts v1', 'filling', 0)`.execute(db())
      await expect(process.rebuild()).rejects.toThrow('另一个进程正在重建索引')
    })

    it('loses no change that it has not read when old changes are cleared away', async () => {
      const process = await aProcess()
      for (const title of ['电驱啸叫', '齿轮点蚀', '轴承磨损']) await needStore.put(db(), [whine(title)])
      await pruneChanges(db(), 1)
      await process.follow()
      expect(await pruneChanges(db(), 1)).toBe(2)
      expect(await held(process.index)).toEqual(await held(await inMemory()))
    })
  })
}
