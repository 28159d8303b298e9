import { expect, it } from 'vitest'
import {
  append,
  FIRST_BLOCK,
  firstBlock,
  openPostings,
  type Postings,
  reserveLists,
  sizeOf,
} from '../../../src/adapters/search-index/in-process/postings.ts'
import { fc } from '../../support/fast-check.ts'

const pairsOf = (postings: Postings, list: number): readonly (readonly [number, number])[] => {
  const pairs: [number, number][] = []
  let block = firstBlock(postings, list)
  for (let room = FIRST_BLOCK; pairs.length < sizeOf(postings, list); room *= 2) {
    for (let at = 0; at < room && pairs.length < sizeOf(postings, list); at += 1)
      pairs.push([postings.cells[block + 1 + 2 * at]!, postings.cells[block + 2 + 2 * at]!])
    block = postings.cells[block]!
  }
  return pairs
}

it('gives every list back as it was written, however lists take turns', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 400 }), (lists) => {
      const postings = openPostings()
      const expected: [number, number][][] = [[], [], [], []]
      for (const [slot, list] of lists.entries()) {
        reserveLists(postings, list + 1)
        append(postings, list, { slot, count: (slot % 5) + 1 })
        expected[list]?.push([slot, (slot % 5) + 1])
      }
      reserveLists(postings, expected.length)
      expect(expected.map((_, list) => pairsOf(postings, list))).toEqual(expected)
    }),
  )
})
