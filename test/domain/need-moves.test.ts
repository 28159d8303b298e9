import { describe, expect, it } from 'vitest'
import { type NeedState, needStates } from '../../src/domain/need.ts'
import {
  firstStates,
  isSought,
  needMoves,
  needVerbs,
  possibleVerbs,
  settlements,
  stateAfter,
} from '../../src/domain/need-moves.ts'
import { disclosed, leastShown } from '../../src/domain/need-numbers.ts'
import { fc } from '../support/fast-check.ts'

/** Every step there is, written by hand: from -> to. */
const steps: Readonly<Record<NeedState, readonly NeedState[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['returned', 'published', 'withdrawn', 'merged'],
  returned: ['submitted', 'withdrawn'],
  published: ['published', 'matching', 'engaged', ...settlements, 'escalated', 'submitted', 'withdrawn', 'merged'],
  matching: ['published', 'engaged', ...settlements, 'escalated', 'submitted', 'withdrawn', 'merged'],
  engaged: ['published', ...settlements, 'submitted', 'withdrawn'],
  'partly solved': ['published', ...settlements, 'escalated', 'submitted', 'withdrawn'],
  unsolved: ['published', ...settlements, 'escalated', 'submitted', 'withdrawn'],
  escalated: ['published', 'matching', 'engaged', ...settlements, 'escalated', 'submitted', 'withdrawn'],
  solved: [],
  withdrawn: [],
  merged: [],
}
const ends: readonly NeedState[] = ['solved', 'withdrawn', 'merged']

const tried = fc.array(fc.tuple(fc.constantFrom(...needVerbs), fc.constantFrom(...settlements, null)), {
  maxLength: 30,
})

describe('the states of a need', () => {
  it('are reached by the steps written down and no others, whatever is tried', () => {
    fc.assert(
      fc.property(fc.constantFrom(...firstStates), tried, (first, verbs) => {
        let state: NeedState = first
        for (const [verb, settlement] of verbs) {
          const next = stateAfter(state, verb, settlement)
          if (next === null) continue
          if (needMoves[verb].to === 'same') expect(next).toBe(state)
          else expect(steps[state]).toContain(next)
          state = next
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('are all reached, and every step is somebody’s', () => {
    for (const from of needStates) {
      const reached = needVerbs.flatMap((verb) =>
        needMoves[verb].to === 'same' ? [] : settlements.flatMap((each) => stateAfter(from, verb, each) ?? []),
      )
      expect(new Set(reached)).toEqual(new Set(steps[from]))
    }
    const known = new Set<NeedState>(firstStates)
    for (const from of known) for (const to of steps[from]) known.add(to)
    expect([...known].sort()).toEqual([...needStates].sort())
  })

  it('end where nothing is possible, and a settlement must be named', () => {
    for (const state of needStates) expect(possibleVerbs(state).length === 0).toBe(ends.includes(state))
    expect(stateAfter('engaged', 'settle')).toBeNull()
    expect(needStates.filter((state) => !isSought(state))).toEqual(['draft', 'withdrawn', 'merged'])
  })
})

describe('numbers for those who may not see what is counted', () => {
  const cells = fc.array(fc.record({ needs: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 })

  it('never show a small one, nor let it be worked out', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const { shown, rest } = disclosed(all)
        const small = all.filter(({ needs }) => needs < leastShown)
        expect(shown).toEqual(all.filter(({ needs }) => needs >= leastShown))
        if (rest === null) return
        expect(rest).toBe(small.reduce((sum, { needs }) => sum + needs, 0))
        expect([rest >= leastShown, small.length > 1]).toEqual([true, true])
      }),
    )
  })
})
