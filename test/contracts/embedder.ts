import { describe, expect, it } from 'vitest'
import type { Embedder } from '../../src/ports/embedder.ts'

/** Texts that an engine under test knows. */
export interface KnownTexts {
  /** Two texts on one matter, and one on another. */
  readonly near: readonly [string, string]
  readonly far: string
}

/** What every engine behind the embedder port must do; `open` gives one that is ready, the same space each time. */
export const describeEmbedder = (
  name: string,
  { near: [a, b], far }: KnownTexts,
  open: () => Promise<Embedder>,
): void => {
  describe(`embedder: ${name}`, () => {
    it('gives unit vectors of the dimensions it says, in the order of the texts', async () => {
      const embedder = await open()
      const texts = [a, far, b]
      const together = await embedder.embed(texts)
      const alone = await Promise.all(texts.map(async (text) => (await embedder.embed([text]))[0]))
      for (const [i, vector] of together.entries()) {
        expect(vector).toHaveLength(embedder.dimensions)
        expect(cosine(vector, vector)).toBeCloseTo(1, 5)
        expect(cosine(vector, alone[i])).toBeCloseTo(1, 5)
      }
    })

    it('puts texts on one matter nearer than others', async () => {
      const [first, second, other] = await (await open()).embed([a, b, far])
      expect(cosine(first, second)).toBeGreaterThan(cosine(first, other) + 0.1)
    })

    it('has no vector for a text without words, whatever stands beside it', async () => {
      const vectors = await (await open()).embed(['', a, ' \n'])
      expect(vectors.map((vector) => vector === null)).toEqual([true, false, true])
    })

    it('has nothing to say to no texts', async () => {
      expect(await (await open()).embed([])).toEqual([])
    })

    it('takes any number and length of texts', async () => {
      const embedder = await open()
      const many = Array.from({ length: 70 }, (_, i) => (i % 2 === 0 ? a : far))
      const vectors = await embedder.embed([...many, a.repeat(2_000)])
      expect(vectors).toHaveLength(71)
      expect(cosine(vectors[68], vectors[0])).toBeCloseTo(1, 5)
      expect(vectors[70]).toHaveLength(embedder.dimensions)
    })

    it('names its space the same each time', async () => {
      expect((await open()).space).toBe((await open()).space)
    })
  })
}

const cosine = (a: Float32Array | null | undefined, b: Float32Array | null | undefined): number =>
  a!.reduce((sum, value, i) => sum + value * b![i]!, 0)
