import { beforeEach, describe, expect, it } from 'vitest'
import { answer, type MatchQuestion } from '../../pipelines/answer.ts'
import { type Saying, takeFeedback } from '../../pipelines/feedback.ts'
import type { Feedback } from '../../src/domain/feedback.ts'
import { withdrawFeedback } from '../../src/store/feedback.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, openHouse, type SmallHouse } from './small-house.ts'

const said = (own: Partial<Saying['said'][number]>): Saying['said'][number] => ({
  kind: 'expert',
  id: 'welder',
  outcome: 'accepted',
  reason: null,
  words: null,
  position: null,
  score: null,
  probability: null,
  profile: null,
  ...own,
})
const no = said({ outcome: 'declined', reason: 'off topic' })
const cracks = { kind: 'need', id: 'cracks' } as const

describe('feedback on matches', () => {
  const database = openTestDatabase()
  let house: SmallHouse
  let ids = 0
  beforeEach(async () => {
    ids = 0
    await fillLibraries(database.db)
    house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
  })
  const take = (asked: Saying['asked'], ...each: Saying['said']) => {
    const ports = { now: house.now, newId: () => `feedback-${++ids}` }
    return takeFeedback({ asked, saidBy: '王秘书', circles: null, said: each }, database.db, ports)
  }
  const found = async (asked: MatchQuestion['asked'], kind: MatchQuestion['kind'] = 'expert') => {
    const { matches, refused } = (await answer({ asked, kind, filters: {}, circles: null, limit: 10 }, house))!
    return { ids: matches.map(({ id }) => id), refused }
  }

  it('keeps somebody who was declined from coming back, and says why', async () => {
    expect((await found(cracks)).ids[0]).toBe('welder')
    await take(cracks, no)
    const { ids: after, refused } = await found(cracks)
    expect(after).not.toContain('welder')
    expect(refused).toContainEqual({
      kind: 'expert',
      id: 'welder',
      code: 'declined before',
      declined: { feedback: 'feedback-1', reason: 'off topic' },
    })
  })

  it('keeps the need from the expert too, and the expert from no other need', async () => {
    await take(cracks, no)
    expect((await found({ kind: 'expert', id: 'welder' }, 'need')).ids).toEqual(['also-cracks', 'bags'])
    expect((await found({ kind: 'need', id: 'also-cracks' })).ids[0]).toBe('welder')
  })

  it('that is withdrawn lets them come back', async () => {
    const [{ id }] = (await take(cracks, no)) as readonly [Feedback]
    await withdrawFeedback(database.db, { feedbackId: id, saidBy: null, words: null, at: house.now() })
    expect((await found(cracks)).ids[0]).toBe('welder')
  })

  it('on free words holds for the same words, however spaced', async () => {
    await take({ text: '铜铝接头焊后开裂' }, no)
    expect((await found({ text: ' 铜铝接头焊后开裂\n' })).ids).not.toContain('welder')
    expect((await found({ text: '铜铝接头焊后总是开裂' })).ids).toContain('welder')
  })

  it('that is anything but a no keeps nobody away', async () => {
    await take(
      cracks,
      said({ outcome: 'shown', position: 1 }),
      said({ outcome: 'opened' }),
      said({}),
      said({ outcome: 'met' }),
    )
    expect((await found(cracks)).ids[0]).toBe('welder')
  })

  it('is kept whole or not at all', async () => {
    expect(await take(cracks, no, said({ id: 'nobody' }))).toEqual({ missing: { kind: 'expert', id: 'nobody' } })
    expect(await take({ kind: 'need', id: 'gone' }, no)).toEqual({ missing: { kind: 'need', id: 'gone' } })
    expect((await found(cracks)).ids[0]).toBe('welder')
  })
})
