import { beforeEach, describe, expect, it } from 'vitest'
import { embedTexts } from '../../indexers/embed-texts.ts'
import { type HouseSpace, openHouseSpace } from '../../src/engines/house-space.ts'
import { readKnowledge } from '../../src/engines/knowledge.ts'
import { newestModel } from '../../src/store/indexing/embedder-models.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { corpus } from '../adapters/embedder/corpus.ts'
import { aNeed } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { tokeniser } from './small-house.ts'

const knowledge = { ...readKnowledge(), tokeniser, labels: [], sentences: corpus() }

describe("the space of the house's own embedder", () => {
  const database = openTestDatabase()
  let hour = 0
  const now = () => `2026-06-01T${String(hour++).padStart(2, '0')}:00:00.000Z`
  const open = () => openHouseSpace({ db: database.db, config: null, knowledge, now }, () => {})
  const putNeeds = (from: number, to: number) =>
    needStore.put(
      database.db,
      Array.from({ length: to - from }, (_, i) =>
        aNeed({ id: `n${from + i}`, title: `铸件${from + i}开裂`, description: corpus()[from + i]!, keywords: [] }),
      ),
    )
  const found = async (space: HouseSpace, text: string) => {
    const { embedder, inStep } = space.current()
    const [vector = null] = await embedTexts([[text, '']], embedder!)
    const query = { kind: 'need', terms: new Map(), vector, filters: {}, limit: 50 } as const
    return (await inStep.index.retrieve(query)).map(({ owner }) => owner)
  }
  const spacesKept = async () =>
    (await database.db.selectFrom('vectors').select('space').distinct().execute()).map(({ space }) => space)
  beforeEach(() => putNeeds(0, 10))

  it('is learnt anew while people are answered, when the libraries have grown by a fifth', async () => {
    const space = await open()
    const before = space.current().embedder!.space
    expect(await space.learnAnew()).toBe(false)
    await putNeeds(10, 12)
    await space.follow()
    const asked = corpus()[0]!
    const expected = await found(space, asked)
    expect(expected).toHaveLength(12)

    const learning = space.learnAnew()
    let answered = 0
    for (let isDone = false; !isDone; answered++) {
      expect((await found(space, asked)).sort()).toEqual([...expected].sort())
      isDone = await Promise.race([
        learning.then(() => true),
        new Promise<false>((go) => setTimeout(() => go(false), 50)),
      ])
    }
    expect(await learning).toBe(true)
    expect(answered).toBeGreaterThan(3)
    expect(space.current().embedder!.space).not.toBe(before)
    expect(await spacesKept()).toEqual([space.current().embedder!.space])
  })

  it('holds what is written while it is learnt', async () => {
    const space = await open()
    await putNeeds(10, 12)
    const learning = space.learnAnew()
    await putNeeds(12, 13)
    await space.follow()
    await learning
    expect(await found(space, corpus()[0]!)).toContain('n12')
  })

  it('is learnt anew where the stored model cannot be opened', async () => {
    const before = (await open()).current().embedder!.space
    await database.db.deleteFrom('embedderModelParts').execute()
    expect((await newestModel(database.db))?.space).toBe(before)
    const space = await open()
    expect(await found(space, corpus()[0]!)).toHaveLength(10)
  })
})
