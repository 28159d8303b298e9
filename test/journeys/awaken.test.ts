import { beforeEach, describe, expect, it } from 'vitest'
import { awaken } from '../../pipelines/awaken.ts'
import { match } from '../../pipelines/match.ts'
import { awakens } from '../../src/domain/awakening.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { awakeningsSince } from '../../src/store/awakenings.ts'
import { addEngagement, saveEngagement } from '../../src/store/engagements/engagements.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { anEngagement } from '../support/engagements.ts'
import { anExpert, aResult } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, openHouse, type SmallHouse } from './small-house.ts'

/** What the pickles of `bags` have waited for. */
const remedy = aResult({
  id: 'remedy',
  title: '泡菜胀袋防控技术',
  description: '泡菜半个月不鼓包,抑制胀袋微生物。',
  organisation: '成都某研究所',
  industry: 'food',
  region: '四川省成都市',
  maturity: '产业化',
  keywords: ['泡菜', '胀袋'],
})

describe('sleeping needs', () => {
  const database = openTestDatabase()
  let house: SmallHouse
  const told = async () =>
    (await awakeningsSince(database.db, '2000-01-01T00:00:00.000Z', ['bags', 'cracks', 'also-cracks'])).map(
      ({ needId, candidateId }) => `${candidateId} wakes ${needId}`,
    )
  const add = async (...results: readonly ReturnType<typeof aResult>[]) => {
    await resultStore.put(database.db, results)
    await house.follow()
  }
  beforeEach(async () => {
    await fillLibraries(database.db)
    house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
  })

  it('are not woken by what was there before, and are by what comes and is better than anything so far', async () => {
    expect(await awaken(house)).toEqual({ looked: 6, awakened: 0, left: false })
    await add(
      remedy,
      aResult({ ...remedy, id: 'beside', title: '齿轮磨削', description: '', keywords: [], industry: null }),
    )
    expect(await awaken(house)).toMatchObject({ looked: 2, awakened: 1 })
    expect(await told()).toEqual(['remedy wakes bags'])
    const [woken] = await awakeningsSince(database.db, '2000-01-01T00:00:00.000Z', ['bags'])
    const [need] = await needStore.byIds(database.db, ['bags'])
    const question = {
      asked: askedBy('need', need!),
      kind: 'result',
      filters: {},
      limit: 2,
      profile: 'digest',
    } as const
    const [best, next] = (await match(question, house)).matches
    expect(woken).toMatchObject({ probability: best!.probability, bestBefore: next?.probability ?? 0 })
    expect(woken!.probability - woken!.bestBefore).toBeGreaterThanOrEqual(awakens.margin)
  })

  it('are woken once: not again by the same, by its twin, or by another capacity', async () => {
    await awaken(house)
    await add(remedy)
    await awaken(house)
    await add({ ...remedy, price: '面议', confirmed: '2026-05-01T00:00:00.000Z' }, { ...remedy, id: 'twin' })
    expect((await awaken(house)).looked).toBe(2)
    expect(await awaken(house)).toEqual({ looked: 0, awakened: 0, left: false })
    expect(await told()).toEqual(['remedy wakes bags'])
  })

  it('are woken by an expert whose work has changed', async () => {
    await awaken(house)
    const [fermenter] = await expertStore.byIds(database.db, ['fermenter'])
    const work = anExpert().evidence.map((each) => ({
      ...each,
      id: 'fermenter#paper1',
      title: '泡菜胀袋鼓包的防控',
      description: '泡菜半个月不胀袋',
    }))
    await expertStore.put(database.db, [{ ...fermenter!, fields: ['泡菜胀袋防控', '泡菜鼓包'], evidence: work }])
    await house.follow()
    await awaken(house)
    expect(await told()).toEqual(['fermenter wakes bags'])
  })

  it('sleep on while somebody helps and once they are solved, and wake again when that came to nothing', async () => {
    await awaken(house)
    const engagement = anEngagement({ needId: 'bags', candidateId: 'fermenter' })
    await addEngagement(database.db, engagement)
    await add(remedy)
    await awaken(house)
    await saveEngagement(database.db, { ...engagement, state: 'closed', conclusion: 'solved' })
    await add({ ...remedy, keywords: ['泡菜', '胀袋', '鼓包'] })
    await awaken(house)
    expect(await told()).toEqual([])
    await saveEngagement(database.db, { ...engagement, state: 'closed', conclusion: 'unsolved' })
    await add({ ...remedy, keywords: ['泡菜', '胀袋', '鼓包', '发酵'] })
    await awaken(house)
    expect(await told()).toEqual(['remedy wakes bags'])
  })

  it('lose nothing and are told nothing twice when the process dies in between', async () => {
    await awaken(house)
    await add(
      remedy,
      aResult({ ...remedy, id: 'another', title: '耐磨涂层', description: '', keywords: [], industry: null }),
    )
    let asked = 0
    const dying = {
      ...house,
      now: () => {
        asked += 1
        if (asked === 4) throw new Error('killed')
        return house.now()
      },
    }
    await expect(awaken(dying)).rejects.toThrow('killed')
    await awaken(house)
    await awaken(house)
    expect(await told()).toEqual(['remedy wakes bags'])
  })
})
