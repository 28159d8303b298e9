import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import { putVectors, vectorsFor } from '../../src/store/indexing/vectors.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { migrate } from '../../src/store/migrate.ts'
import { aNeed } from '../support/records.ts'
import { truncate } from '../support/truncate.ts'

/** What every engine behind the database port must do; `open` gives a database without tables. */
export const describeDatabase = (
  name: string,
  open: () => Promise<{ readonly db: Database; close(): Promise<void> }>,
): void => {
  describe(`database: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>
    beforeAll(async () => {
      opened = await open()
      await migrate(opened.db)
    }, 60_000)
    beforeEach(() => truncate(opened.db))
    afterAll(() => opened.close())
    const db = () => opened.db
    describe('transactions', () => describeTransactions(db))
    describe('values', () => describeValues(db))
  })
}

const describeTransactions = (db: () => Database): void => {
  const ids = async () => (await needStore.page(db(), { limit: 10 })).map(({ id }) => id)

  it('keeps nothing of a transaction that fails', async () => {
    const failing = inTransaction(db(), async (tx) => {
      await needStore.put(tx, [aNeed({ id: 'a' })])
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await ids()).toEqual([])
  })

  it('lets a transaction inside a transaction share its fate', async () => {
    const failing = inTransaction(db(), async (outer) => {
      await inTransaction(outer, (inner) => needStore.put(inner, [aNeed({ id: 'a' })]))
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await ids()).toEqual([])
  })

  it('keeps what is asked beside an open transaction out of it', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const failing = inTransaction(db(), async (tx) => {
      await needStore.put(tx, [aNeed({ id: 'inside' })])
      begin()
      throw new Error('on purpose')
    })
    await begun
    const beside = needStore.put(db(), [aNeed({ id: 'beside' })])
    await expect(failing).rejects.toThrow('on purpose')
    await beside
    expect(await ids()).toEqual(['beside'])
  })

  it('goes on after a failed statement, inside and outside of a transaction', async () => {
    const wrong = (on: Database) => sql`select ${'x'}::int`.execute(on)
    await expect(wrong(db())).rejects.toThrow()
    await expect(inTransaction(db(), wrong)).rejects.toThrow()
    await needStore.put(db(), [aNeed({ id: 'a' })])
    expect(await ids()).toEqual(['a'])
  })
}

const describeValues = (db: () => Database): void => {
  it('gives instants, dates, bigints, lists and null as the port promises', async () => {
    const { rows } = await sql`
      select timestamptz '2026-03-01 08:00:00.120+08' as at, date '2026-12-31' as some_day, 5000000000::bigint as big,
        array['逗,号', '"引号"', ''] as list, true as yes, null::text as nothing`.execute(db())
    expect(rows).toEqual([
      {
        at: '2026-03-01T00:00:00.120Z',
        someDay: '2026-12-31',
        big: 5_000_000_000,
        list: ['逗,号', '"引号"', ''],
        yes: true,
        nothing: null,
      },
    ])
  })

  it('leaves the keys inside a jsonb value as their writer wrote them', async () => {
    const extra = { 合同_编号: '7', some_key: "it's", someKey: 'x' }
    await needStore.put(db(), [aNeed({ extra })])
    expect((await needStore.byIds(db(), ['need-1']))[0]?.extra).toEqual(extra)
  })

  it('orders ids by their bytes, whatever the language of the server', async () => {
    await needStore.put(
      db(),
      ['b', '需', 'B', 'a-1', 'a1', '1'].map((id) => aNeed({ id })),
    )
    const page = await needStore.page(db(), { limit: 10 })
    expect(page.map(({ id }) => id)).toEqual(['1', 'B', 'a-1', 'a1', 'b', '需'])
  })

  it('holds vectors of several sizes side by side and measures their distance', async () => {
    const common = { kind: 'need', owner: 'a', textHash: 'h' } as const
    const small = { ...common, documentId: 'a', space: 'small', vector: new Float32Array([0.6, 0.8]) }
    const large = { ...common, documentId: 'a', space: 'large', vector: new Float32Array([1 / 3, -1e-7, 2 / 3]) }
    await putVectors(db(), [small, large])
    expect((await vectorsFor(db(), 'large', ['a'])).get('a')?.vector).toEqual(large.vector)
    const { rows } = await sql`
      select 1 - (embedding <=> '[0.8,0.6]') as cosine from vectors where space = 'small'`.execute(db())
    expect(rows).toEqual([{ cosine: expect.closeTo(0.96, 6) }])
  })
}
