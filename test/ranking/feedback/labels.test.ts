import { describe, expect, it } from 'vitest'
import { declineReasons, type Feedback } from '../../../src/domain/feedback.ts'
import { declineSays, labelsOf } from '../../../src/ranking/feedback/labels.ts'
import { aFeedback } from '../../support/feedback.ts'

const said = (id: string, ...each: readonly Partial<Feedback>[]): readonly Feedback[] =>
  each.map((own) => aFeedback({ candidate: { kind: 'expert', id }, ...own }))
const shown = (position: number): Partial<Feedback> => ({ outcome: 'shown', position, probability: 0.5 })
const gradesOf = (...feedback: readonly Feedback[]) =>
  labelsOf(feedback).map(({ candidate, grade }) => [candidate.id, grade])

describe('labels out of feedback', () => {
  it('grow from accepted over met to signed', () => {
    const all = [
      ...said('a', { outcome: 'accepted' }),
      ...said('b', { outcome: 'met' }),
      ...said('c', { outcome: 'signed' }),
    ]
    expect(gradesOf(...all)).toEqual([
      ['a', 2],
      ['b', 2.5],
      ['c', 3],
    ])
  })

  it.each(declineReasons)('of a no because of «%s» say what the reason says of the matter', (reason) => {
    const grades = labelsOf(said('a', { outcome: 'declined', reason })).map(({ grade }) => grade)
    const says = declineSays[reason]
    expect(grades).toEqual(says === null ? [] : [says.grade])
    expect(says?.grade ?? 0).toBeLessThan(2)
  })

  it('follow the last decision, whatever was opened since', () => {
    const no = { outcome: 'declined', reason: 'off topic' } as const
    expect(gradesOf(...said('a', { outcome: 'accepted' }, no, { outcome: 'opened' }))).toEqual([['a', 0]])
    expect(gradesOf(...said('a', no, { outcome: 'accepted' }))).toEqual([['a', 2]])
  })

  it('are weak where a match was only shown, and none where it was only opened', () => {
    const [ignored] = labelsOf(said('a', shown(1)))
    expect(ignored).toMatchObject({ grade: 0 })
    expect(ignored!.weight).toBeLessThan(0.5)
    expect(labelsOf(said('a', shown(1), { outcome: 'opened' }))).toEqual([])
  })

  it('weigh more the further down somebody looked for it', () => {
    const [first, fifth, nowhere] = labelsOf([
      ...said('a', shown(1), { outcome: 'accepted' }),
      ...said('b', shown(5), { outcome: 'accepted' }),
      ...said('c', { outcome: 'accepted' }),
    ])
    expect(first!.weight).toBe(1)
    expect(fifth!.weight).toBeGreaterThan(1)
    expect(nowhere!.weight).toBe(1)
  })

  it('of two questions on one candidate are two', () => {
    const other = aFeedback({ asked: { kind: 'question', id: 'q' }, outcome: 'declined', reason: 'off topic' })
    expect(labelsOf([aFeedback(), other]).map(({ grade }) => grade)).toEqual([2, 0])
  })
})
