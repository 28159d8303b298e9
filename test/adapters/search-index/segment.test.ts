import { expect, it } from 'vitest'
import {
  deadCount,
  liveColumns,
  openSegment,
  putDocument,
  removeOwner,
} from '../../../src/adapters/search-index/in-process/segment.ts'
import { aDocument } from '../../contracts/search-documents.ts'

it('keeps the live documents alone when it is compacted, in their order, without a term or vector of the dead', () => {
  const segment = openSegment('wasm')
  for (const [id, title] of [
    ['a', '涂层'],
    ['b', '电池 高温'],
    ['c', '电池'],
    ['b', '高温 阀门'],
  ] as const)
    putDocument(segment, aDocument(id, { title, owner: `owner of ${id}`, vector: [1], pool: `pool of ${id}` }))
  removeOwner(segment, 'owner of a')
  expect(deadCount(segment)).toBe(2)
  expect([...segment.slotOf.keys()]).toEqual(['c', 'b'])
  expect([...segment.slotsOf.keys()]).toEqual(['owner of b', 'owner of c'])
  const columns = liveColumns(segment)
  expect(columns.ids).toEqual(['c', 'b'])
  expect(columns.owners).toEqual(['owner of c', 'owner of b'])
  expect(columns.terms.words).toEqual(['电池', '高温', '阀门'])
  expect(columns.facets.pool.words.words).toEqual(['pool of c\0', 'pool of b\0'])
  expect([...columns.vectors.present.subarray(0, 3)]).toEqual([1, 1, 0])
})

it('copies nothing when nothing is dead', () => {
  const segment = openSegment('wasm')
  putDocument(segment, aDocument('a', { title: '涂层' }))
  expect(liveColumns(segment)).toBe(segment.columns)
})
