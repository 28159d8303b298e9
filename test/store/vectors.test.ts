import { describe, expect, it } from 'vitest'
import {
  dropSpaces,
  dropVectors,
  dropVectorsIn,
  putVectors,
  vectorsFor,
  vectorsOfTexts,
} from '../../src/store/indexing/vectors.ts'
import { fc } from '../support/fast-check.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('vectors', () => {
  const database = openTestDatabase()
  const aVector = (own: object = {}) => ({
    documentId: 'expert-1#paper1',
    kind: 'expert' as const,
    owner: 'expert-1',
    space: 'local@1',
    textHash: 'hash-1',
    vector: new Float32Array([0.6, 0.8]),
    ...own,
  })
  const ids = async (space: string, ...documentIds: readonly string[]) =>
    [...(await vectorsFor(database.db, space, documentIds)).keys()].sort()

  it('come back number for number, but for minus zero', async () => {
    const single = fc.float({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
    await fc.assert(
      fc.asyncProperty(fc.array(single, { minLength: 1, maxLength: 300 }), async (numbers) => {
        const vector = new Float32Array(numbers)
        await putVectors(database.db, [aVector({ vector })])
        const found = await vectorsFor(database.db, 'local@1', ['expert-1#paper1'])
        expect(found).toEqual(new Map([['expert-1#paper1', { textHash: 'hash-1', vector }]]))
      }),
      { numRuns: 30 },
    )
  })

  it('are replaced when the text is another one', async () => {
    await putVectors(database.db, [aVector()])
    await putVectors(database.db, [aVector({ textHash: 'hash-2', vector: new Float32Array([1, 0]) })])
    const found = await vectorsFor(database.db, 'local@1', ['expert-1#paper1', 'unknown'])
    expect(found).toEqual(new Map([['expert-1#paper1', { textHash: 'hash-2', vector: new Float32Array([1, 0]) }]]))
  })

  it('of one space do not touch those of another, until those are dropped', async () => {
    await putVectors(database.db, [aVector(), aVector({ space: 'local@2', vector: new Float32Array([1, 0, 0]) })])
    expect(await ids('local@1', 'expert-1#paper1')).toEqual(['expert-1#paper1'])
    await dropSpaces(database.db, ['local@1'])
    expect(await ids('local@1', 'expert-1#paper1')).toEqual([])
    expect(await ids('local@2', 'expert-1#paper1')).toEqual(['expert-1#paper1'])
  })

  it('go with their record, and a record of another kind with the same id keeps its own', async () => {
    await putVectors(database.db, [
      aVector(),
      aVector({ documentId: 'need', kind: 'need' }),
      aVector({ documentId: 'b', owner: 'b' }),
    ])
    await dropVectors(database.db, 'expert', ['expert-1'])
    expect(await ids('local@1', 'expert-1#paper1', 'need', 'b')).toEqual(['b', 'need'])
  })

  it('go from one space when their record must not be known there', async () => {
    await putVectors(database.db, [aVector(), aVector({ space: 'api@1' })])
    await dropVectorsIn(database.db, 'api@1', { kind: 'expert', owners: ['expert-1'] })
    expect(await ids('api@1', 'expert-1#paper1')).toEqual([])
    expect(await ids('local@1', 'expert-1#paper1')).toEqual(['expert-1#paper1'])
  })

  it('are found by their text, in one space, whichever document has it', async () => {
    const vector = new Float32Array([1, 0])
    await putVectors(database.db, [aVector(), aVector({ space: 'local@2', textHash: 'hash-2', vector })])
    const asked = ['hash-1', 'hash-2', 'hash-3']
    expect(await vectorsOfTexts(database.db, 'local@1', asked)).toEqual(
      new Map([['hash-1', new Float32Array([0.6, 0.8])]]),
    )
    expect(await vectorsOfTexts(database.db, 'local@2', asked)).toEqual(new Map([['hash-2', vector]]))
  })
})
