import { expect, it } from 'vitest'
import { openTopList } from '../../../src/adapters/search-index/in-process/top-list.ts'
import { fc } from '../../support/fast-check.ts'

const scores = fc.array(fc.constantFrom(0, 1, 2, 2.5, -1), { maxLength: 60 })
const shuffledIds = (length: number): readonly string[] =>
  Array.from({ length }, (_, at) => `id${String((at * 37) % 61).padStart(2, '0')}`)

it('keeps the best slots, equal ones by id', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 70 }), (offered, limit) => {
      const ids = shuffledIds(offered.length)
      const top = openTopList(limit, ids)
      for (const [slot, score] of offered.entries()) top.offer(slot, score)
      const best = ids
        .map((id, slot) => ({ id, slot, score: offered[slot] ?? 0 }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
      expect([...top.slots()].sort((a, b) => a - b)).toEqual(best.map(({ slot }) => slot).sort((a, b) => a - b))
    }),
  )
})

it('tells the score a newcomer must reach', () => {
  const top = openTopList(2, ['a', 'b', 'c'])
  top.offer(0, 5)
  expect(top.floor()).toBe(-Infinity)
  top.offer(1, 3)
  expect(top.floor()).toBe(3)
  top.offer(2, 4)
  expect(top.floor()).toBe(4)
  expect(openTopList(0, ['a']).floor()).toBe(Infinity)
})
