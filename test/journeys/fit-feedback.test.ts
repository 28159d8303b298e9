import { beforeEach, describe, expect, it } from 'vitest'
import { takeFeedback } from '../../pipelines/feedback.ts'
import { feedbackMatches } from '../../pipelines/fit/feedback.ts'
import { withdrawFeedback } from '../../src/store/feedback.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, openHouse, type SmallHouse } from './small-house.ts'

const nothing = { reason: null, words: null, position: null, score: null, probability: null, profile: null }
const yes = { ...nothing, kind: 'expert', id: 'welder', outcome: 'accepted' } as const
const no = { ...nothing, kind: 'expert', id: 'corroder', outcome: 'declined', reason: 'off topic' } as const
const cracks = { kind: 'need', id: 'cracks' } as const

describe('labels for the fit', () => {
  const database = openTestDatabase()
  let house: SmallHouse
  let ids = 0
  beforeEach(async () => {
    await fillLibraries(database.db)
    house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
  })
  const take = (asked: Parameters<typeof takeFeedback>[0]['asked'], ...said: readonly (typeof yes | typeof no)[]) =>
    takeFeedback({ asked, saidBy: null, circles: null, said }, database.db, {
      now: house.now,
      newId: () => `f-${++ids}`,
    })
  const told = async () =>
    (await feedbackMatches(['expert', 'result'], house)).map(({ need, id, grade }) => [need, id, grade])

  it('come from what was said of needs and of free words, with the signals of today', async () => {
    await take(cracks, yes, no)
    await take({ text: '铜铝接头钎焊后开裂' }, yes)
    const pairs = await feedbackMatches(['expert', 'result'], house)
    expect(pairs.map(({ id, grade }) => [id, grade])).toEqual([
      ['welder', 2],
      ['corroder', 0],
      ['welder', 2],
    ])
    expect(new Set(pairs.map(({ need }) => need)).size).toBe(2)
    expect(pairs[0]!.values.words).toBeGreaterThan(pairs[1]!.values.words)
  })

  it('are not made of what was withdrawn, nor of what an expert or a result was asked', async () => {
    const [first] = (await take(cracks, no)) as readonly { id: string }[]
    await withdrawFeedback(database.db, { feedbackId: first!.id, words: null, saidBy: null, at: house.now() })
    await take({ kind: 'result', id: 'solder' }, yes)
    expect(await told()).toEqual([])
  })
})
