import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import {
  appendFeedback,
  declinedFor,
  feedbackById,
  feedbackOf,
  keepQuestion,
  questionsByIds,
  standingFeedback,
  withdrawFeedback,
} from '../../src/store/feedback.ts'
import { aFeedback } from '../support/feedback.ts'
import { openTestDatabase } from '../support/test-database.ts'

const need = { kind: 'need', id: 'need-1' } as const
const declined = aFeedback({ id: 'no', outcome: 'declined', reason: 'price', words: '太贵', saidBy: '王秘书' })
const takenBack = { feedbackId: 'no', saidBy: '李秘书', words: '说错了', at: '2026-06-02T08:00:00.000Z' }

describe('feedback', () => {
  const test = openTestDatabase()

  it('is kept as it was said, in the order it came', async () => {
    const shown = aFeedback({
      id: 'a',
      outcome: 'shown',
      position: 3,
      score: 0.41,
      probability: 0.7,
      profile: 'search',
    })
    await appendFeedback(test.db, [shown, declined])
    expect(await feedbackOf(test.db, need)).toEqual([
      { ...shown, withdrawn: null },
      { ...declined, withdrawn: null },
    ])
    expect(await feedbackOf(test.db, { kind: 'need', id: 'need-2' })).toEqual([])
    await appendFeedback(test.db, [])
  })

  it.each(['update feedback set words = null', 'delete from feedback', 'delete from feedback_withdrawals'])(
    'is never changed: %s',
    async (statement) => {
      await appendFeedback(test.db, [declined])
      await withdrawFeedback(test.db, takenBack)
      await expect(sql.raw(statement).execute(test.db)).rejects.toThrow('append-only')
    },
  )

  it('withdrawn stays readable, stands no more, and is withdrawn once', async () => {
    await appendFeedback(test.db, [declined])
    await withdrawFeedback(test.db, takenBack)
    await withdrawFeedback(test.db, { ...takenBack, saidBy: '别人' })
    const { feedbackId: _id, ...withdrawn } = takenBack
    expect(await feedbackById(test.db, 'no')).toEqual({ ...declined, withdrawn })
    expect(await standingFeedback(test.db)).toEqual([])
    expect(await feedbackById(test.db, 'gone')).toBeUndefined()
  })

  it('tells who was declined, from either side, with what was said last', async () => {
    const fromExpert = aFeedback({
      ...declined,
      id: 'from-expert',
      asked: { kind: 'expert', id: 'expert-2' },
      candidate: need,
      reason: 'bad time',
    })
    await appendFeedback(test.db, [declined, fromExpert, { ...declined, id: 'again', reason: 'off topic' }])
    expect(await declinedFor(test.db, need, 'expert')).toEqual([
      { id: 'expert-1', feedback: 'again', reason: 'off topic' },
      { id: 'expert-2', feedback: 'from-expert', reason: 'bad time' },
    ])
    expect(await declinedFor(test.db, need, 'result')).toEqual([])
    expect(await declinedFor(test.db, { kind: 'expert', id: 'expert-1' }, 'need')).toEqual([
      { id: 'need-1', feedback: 'again', reason: 'off topic' },
    ])
    await withdrawFeedback(test.db, { ...takenBack, feedbackId: 'again' })
    expect(await declinedFor(test.db, need, 'expert')).toContainEqual({
      id: 'expert-1',
      feedback: 'no',
      reason: 'price',
    })
  })

  it('keeps the words of a question once', async () => {
    const question = { id: 'q', text: '铜铝接头开裂', firstAsked: '2026-06-01T12:00:00.000Z' }
    await keepQuestion(test.db, question)
    await keepQuestion(test.db, { ...question, text: '别的' })
    expect(await questionsByIds(test.db, ['q', 'gone'])).toEqual([question])
    expect(await questionsByIds(test.db, [])).toEqual([])
  })
})
