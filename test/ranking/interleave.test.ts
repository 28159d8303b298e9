import { describe, expect, it } from 'vitest'
import type { GradedMatch } from '../../src/domain/match.ts'
import { gradeOf } from '../../src/ranking/calibrate.ts'
import { interleave } from '../../src/ranking/interleave.ts'
import { fc } from '../support/fast-check.ts'

const aMatch = (id: string, probability: number): GradedMatch => ({
  kind: 'expert',
  id,
  score: probability / 2,
  reasons: [],
  probability,
  grade: gradeOf(probability),
})
const list = (...matches: readonly (readonly [id: string, probability: number])[]): readonly GradedMatch[] =>
  matches.map(([id, probability]) => aMatch(id, probability))
const idsOf = (lists: Parameters<typeof interleave>[0], limit = 10): readonly string[] =>
  interleave(lists, limit).map(({ match }) => match.id)

describe('the common list of several questions', () => {
  it('gives each question its best before any its second, the likelier first', () => {
    expect(idsOf([list(['a1', 0.9], ['a2', 0.8]), list(['b1', 0.95], ['b2', 0.6])])).toEqual(['b1', 'a1', 'a2', 'b2'])
  })

  it('names every question a match is worth proposing for, and shows nobody twice', () => {
    const both = interleave([list(['both', 0.9], ['a', 0.8]), list(['b', 0.95], ['both', 0.7])], 10)
    expect(both.map(({ match, covers }) => [match.id, covers])).toEqual([
      ['b', [1]],
      ['both', [0, 1]],
      ['a', [0]],
    ])
  })

  it('takes the reasons from the question whose turn it was', () => {
    const [first] = interleave([list(['both', 0.6]), list(['both', 0.9])], 10)
    expect(first).toMatchObject({ from: 0, match: { probability: 0.6 }, covers: [0, 1] })
  })

  it('keeps a place for the nearest of a question without anything good', () => {
    const lists = [list(['a1', 0.9], ['a2', 0.8], ['a3', 0.7]), list(['far', 0.2])]
    expect(interleave(lists, 3).map(({ match, covers }) => [match.id, covers])).toEqual([
      ['a1', [0]],
      ['a2', [0]],
      ['far', []],
    ])
    expect(idsOf(lists, 1)).toEqual(['a1'])
  })

  it('leaves one list as it is', () => {
    expect(idsOf([list(['a', 0.9], ['b', 0.6], ['c', 0.2], ['d', 0.1])])).toEqual(['a', 'b', 'c', 'd'])
  })

  const ranked = fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^[a-f]{1,2}$/), fc.double({ min: 0, max: 1, noNaN: true })), {
      selector: ([id]) => id,
      maxLength: 12,
    })
    .map((matches) => list(...matches.toSorted(([, a], [, b]) => b - a)))

  it('has everybody once, the best of each question among the first, and nothing good behind the rest', () => {
    fc.assert(
      fc.property(fc.array(ranked, { minLength: 1, maxLength: 4 }), (lists) => {
        const all = interleave(lists, 1000)
        const ids = all.map(({ match }) => match.id)
        expect(ids.toSorted()).toEqual([...new Set(lists.flat().map(({ id }) => id))].toSorted())
        const best = lists.flatMap(([first]) => (first !== undefined && first.grade >= 2 ? [first.id] : []))
        for (const id of best) expect(ids.slice(0, lists.length)).toContain(id)
        const covering = all.map(({ covers }) => covers.length > 0)
        expect(covering).toEqual(covering.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })
})
