import { beforeAll, describe, expect, it } from 'vitest'
import { localEmbedder } from '../../../src/adapters/embedder/local.ts'
import type { Embedder } from '../../../src/ports/embedder.ts'
import { blanks, corpus, wordOf } from './corpus.ts'

const learning = localEmbedder(blanks)
const cosine = (a: Float32Array | null | undefined, b: Float32Array | null | undefined): number =>
  a!.reduce((sum, value, i) => sum + value * b![i]!, 0)

describe('the local embedder', () => {
  let model: Uint8Array
  let embedder: Embedder
  beforeAll(async () => {
    model = (await learning.learn(corpus()))!
    embedder = learning.open(model)
  }, 60_000)

  it('puts words near that keep the same company, though no text has both', async () => {
    const [a, b, other] = await embedder.embed([
      `${wordOf(1, 0)} ${wordOf(1, 1)}`,
      `${wordOf(1, 2)} ${wordOf(1, 3)}`,
      `${wordOf(2, 2)} ${wordOf(2, 3)}`,
    ])
    expect(cosine(a, b)).toBeGreaterThan(0.5)
    expect(cosine(a, other)).toBeLessThan(0.2)
  })

  it('gives unit vectors in the order of the texts, and none where it knows no word', async () => {
    const vectors = await embedder.embed([wordOf(3, 3), 'unheard of', '', `${wordOf(3, 3)} unheard of`, 'small1'])
    expect(vectors.map((vector) => vector === null)).toEqual([false, true, true, false, false])
    expect(vectors[3]).toEqual(vectors[0])
    for (const vector of vectors.filter((each) => each !== null)) {
      expect(vector).toHaveLength(embedder.dimensions)
      expect(cosine(vector, vector)).toBeCloseTo(1, 5)
    }
  })

  it('hears rare words above small ones', async () => {
    const [alone, among] = await embedder.embed([wordOf(4, 4), `small0 ${wordOf(4, 4)} small1 small2`])
    expect(cosine(alone, among)).toBeGreaterThan(0.8)
  })

  it('learns the same bytes from the same texts, and another space from others', async () => {
    const again = (await learning.learn(corpus()))!
    expect(Buffer.from(again).equals(model)).toBe(true)
    expect(learning.open(again).space).toBe(embedder.space)
    const grown = (await learning.learn(corpus(840)))!
    expect(learning.open(grown).space).not.toBe(embedder.space)
    expect(embedder.space).toMatch(/^local-ppmi-svd@[0-9a-f]{12}$/)
  })

  it('says the same after its bytes were kept and read back', async () => {
    const kept = learning.open(new Uint8Array(Buffer.from(Buffer.from(model).toString('base64'), 'base64')))
    expect(kept.space).toBe(embedder.space)
    expect(await kept.embed(['small0', wordOf(5, 5)])).toEqual(await embedder.embed(['small0', wordOf(5, 5)]))
  })

  it('has as many dimensions as its words can carry, three hundred at most', () => {
    expect(embedder.dimensions).toBeLessThanOrEqual(300)
    expect(embedder.dimensions).toBeGreaterThan(100)
  })

  it('steps back when there is too little to learn from', async () => {
    expect(await learning.learn([])).toBeNull()
    expect(await learning.learn(corpus(20))).toBeNull()
  })

  it.each([
    ['nothing', () => new Uint8Array()],
    ['other bytes', () => Buffer.from('%PDF-1.7\nabc')],
    ['another format', () => Buffer.from('{"format":"zhiqiao-word-vectors-0","dimensions":1,"terms":["a"]}\nabcdefgh')],
    ['half of a model', () => model.subarray(0, model.length - 400)],
    ['a model with something behind it', () => Buffer.concat([model, Buffer.alloc(4)])],
  ])('refuses %s for a model', (_, bytes) => {
    expect(() => learning.open(bytes())).toThrow()
  })
})
