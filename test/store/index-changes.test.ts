import { describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/ports/database.ts'
import { changesAfter, lastChange } from '../../src/store/indexing/index-changes.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aNeed, aResult } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('index changes', () => {
  const database = openTestDatabase()
  const owners = async (cursor: number, limit = 10) =>
    (await changesAfter(database.db, cursor, limit)).map(({ owner }) => owner)

  it('come in the order they were made, from each reader at its own cursor', async () => {
    await needStore.put(database.db, [aNeed({ id: 'b' }), aNeed({ id: 'a' })])
    const cursor = await lastChange(database.db)
    await resultStore.put(database.db, [aResult({ id: 'r' })])
    expect(await owners(0)).toEqual(['a', 'b', 'r'])
    expect(await owners(cursor)).toEqual(['r'])
    expect(await owners(await lastChange(database.db))).toEqual([])
  })

  it('are read a batch at a time', async () => {
    await needStore.put(
      database.db,
      ['a', 'b', 'c'].map((id) => aNeed({ id })),
    )
    const [first] = await changesAfter(database.db, 0, 1)
    expect(first).toEqual({
      sequence: expect.any(Number),
      kind: 'need',
      owner: 'a',
      at: expect.stringMatching(/^20.*Z$/),
    })
    expect(await owners(first?.sequence ?? 0)).toEqual(['b', 'c'])
  })

  it('go with the transaction that made them', async () => {
    const failing = inTransaction(database.db, async (tx) => {
      await needStore.put(tx, [aNeed()])
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await lastChange(database.db)).toBe(0)
    expect(await needStore.count(database.db)).toBe(0)
  })
})
