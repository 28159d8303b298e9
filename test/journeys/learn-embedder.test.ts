import { beforeEach, describe, expect, it } from 'vitest'
import { learnEmbedder } from '../../pipelines/learn-embedder.ts'
import { localEmbedder } from '../../src/adapters/embedder/local.ts'
import type { Embedder, LearningEmbedder } from '../../src/ports/embedder.ts'
import { newestModel } from '../../src/store/indexing/embedder-models.ts'
import { putVectors, vectorsFor } from '../../src/store/indexing/vectors.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'
import { blanks, corpus } from '../adapters/embedder/corpus.ts'
import { aNeed, anExpert, aResult } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'

/** Learns nothing but what it was given, so that a test sees it. */
const remembering = (): LearningEmbedder & { readonly lessons: (readonly string[])[] } => {
  const lessons: (readonly string[])[] = []
  return {
    lessons,
    learn: async (texts) => {
      lessons.push(texts)
      return Buffer.from(`lesson ${lessons.length}`)
    },
    open: (model) => ({
      space: Buffer.from(model).toString(),
      dimensions: 1,
      isOutbound: false,
      embed: async () => [],
    }),
  }
}

describe('learning the embedder', () => {
  const database = openTestDatabase()
  let hour = 0
  const now = () => `2026-06-01T${String(hour++).padStart(2, '0')}:00:00.000Z`
  beforeEach(() => {
    hour = 0
  })
  const learnBy = (learning: LearningEmbedder, knowledge: readonly string[] = []): Promise<Embedder | null> =>
    learnEmbedder({ db: database.db, learning, knowledge, now })
  const putNeeds = (from: number, to: number) =>
    needStore.put(
      database.db,
      Array.from({ length: to - from }, (_, i) => aNeed({ id: `n${from + i}` })),
    )

  it('takes in what the house knows and every piece of the three libraries', async () => {
    const learning = remembering()
    await needStore.put(database.db, [aNeed({ title: '需求标题', keywords: ['词'], description: '需求正文' })])
    await resultStore.put(database.db, [aResult({ title: '成果标题', keywords: [], description: '成果正文' })])
    await expertStore.put(database.db, [anExpert({ fields: ['方向'], name: '王芳', description: '简介' })])
    expect((await learnBy(learning, ['知识']))?.space).toBe('lesson 1')
    expect(learning.lessons).toEqual([
      [
        '知识',
        '需求标题。词。需求正文',
        '成果标题。。成果正文',
        '方向。王芳。简介',
        '铝合金激光焊接变形的数值模拟。。',
      ],
    ])
  })

  it('is done anew when the libraries have grown by a fifth, and not before', async () => {
    const learning = remembering()
    await putNeeds(0, 10)
    expect((await learnBy(learning))?.space).toBe('lesson 1')
    expect((await learnBy(learning))?.space).toBe('lesson 1')
    await putNeeds(10, 11)
    expect((await learnBy(learning))?.space).toBe('lesson 1')
    await putNeeds(11, 12)
    expect((await learnBy(learning))?.space).toBe('lesson 2')
    await putNeeds(12, 14)
    expect((await learnBy(learning))?.space).toBe('lesson 2')
    expect(learning.lessons).toHaveLength(2)
  })

  it('is done once while the libraries are empty, and anew with the first record', async () => {
    const learning = remembering()
    for (const start of [1, 2, 3]) expect((await learnBy(learning))?.space, `start ${start}`).toBe('lesson 1')
    await putNeeds(0, 1)
    expect((await learnBy(learning))?.space).toBe('lesson 2')
  })

  it('forgets the space before with all its vectors, but only once there is a new one', async () => {
    const learning = remembering()
    const vectorsIn = async (space: string) => (await vectorsFor(database.db, space, ['need:n0'])).size
    const vector = {
      documentId: 'need:n0',
      kind: 'need',
      owner: 'n0',
      textHash: '',
      vector: Float32Array.of(1),
    } as const
    await putNeeds(0, 5)
    await learnBy(learning)
    await putVectors(database.db, [{ ...vector, space: 'lesson 1' }])
    await learnBy(learning)
    expect(await vectorsIn('lesson 1')).toBe(1)
    await putNeeds(5, 6)
    await learnBy(learning)
    expect(await vectorsIn('lesson 1')).toBe(0)
    const models = await database.db.selectFrom('embedderModels').select('space').execute()
    expect(models).toEqual([{ space: 'lesson 2' }])
  })

  it('keeps what it had when there has come to be too little to learn from', async () => {
    const learning = remembering()
    await putNeeds(0, 1)
    await learnBy(learning)
    await putNeeds(1, 9)
    expect((await learnBy({ ...learning, learn: async () => null }))?.space).toBe('lesson 1')
  })

  it('steps back on a few documents, and keeps nothing', async () => {
    await putNeeds(0, 3)
    expect(await learnBy(localEmbedder(createTokeniser()))).toBeNull()
    expect(await newestModel(database.db)).toBeUndefined()
  })

  it('gives the same bytes to another house with the same library, and the same vectors after a restart', async () => {
    await putNeeds(0, 3)
    const first = await learnBy(localEmbedder(blanks), corpus())
    const { bytes } = (await newestModel(database.db))!
    await database.db.deleteFrom('embedderModels').execute()
    const second = await learnBy(localEmbedder(blanks), corpus())
    expect(Buffer.from((await newestModel(database.db))!.bytes).equals(bytes)).toBe(true)
    const restarted = await learnBy({ ...localEmbedder(blanks), learn: () => Promise.reject(new Error('again')) })
    const texts = ['trade1word1', 'small0 trade2word2']
    expect(restarted?.space).toBe(first?.space)
    expect(await restarted?.embed(texts)).toEqual(await second?.embed(texts))
  })
})
