import { describe, expect, it } from 'vitest'
import { bestOwners, blockOf, meaningOf, mostWords, wordsOf } from '../../../src/ranking/digest/block.ts'
import { fc } from '../../support/fast-check.ts'

const words = fc.array(fc.constantFrom('焊', '接', '钎', '料', '裂'), { maxLength: 8 })
const vector = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
const documents = fc
  .array(fc.record({ terms: words, vector: fc.option(vector) }), { maxLength: 150 })
  .map((all) =>
    all.map((one, i) => ({ owner: `o${i}`, terms: one.terms, vector: one.vector && new Float32Array(one.vector) })),
  )
const questions = fc.array(
  fc.record({ terms: words, vector: fc.option(vector) }).map((one) => ({
    terms: new Map(one.terms.map((term) => [term, 1])),
    vector: one.vector && new Float32Array(one.vector),
  })),
  { maxLength: 5 },
)

describe('a block', () => {
  it('multiplies every question with every document, as one by one', () => {
    fc.assert(
      fc.property(documents, questions, (all, asked) => {
        const products = meaningOf(blockOf(all), asked)
        for (const [row, question] of asked.entries())
          for (const [column, document] of all.entries()) {
            const [a, b] = [question.vector, document.vector]
            const expected = a === null || b === null ? 0 : a.reduce((sum, value, at) => sum + value * b[at]!, 0)
            expect(products[row * all.length + column]).toBeCloseTo(expected, 5)
          }
      }),
    )
  })

  it('never counts more words than there can be, and finds the best that are admitted', () => {
    fc.assert(
      fc.property(documents, questions, (all, asked) => {
        const block = blockOf(all)
        for (const question of asked) {
          const scores = wordsOf(block, question)
          expect(Math.max(0, ...scores)).toBeLessThanOrEqual(mostWords(block, question) + 1e-5)
          const admits = (owner: string) => owner !== 'o0'
          const found = bestOwners(scores, block, { most: 3, admits })
          const expected = [...scores.entries()]
            .filter(([at, score]) => score > 0 && at !== 0)
            .sort(([i, a], [j, b]) => b - a || i - j)
            .slice(0, 3)
            .map(([at]) => `o${at}`)
          expect(found).toEqual(expected)
        }
      }),
    )
  })
})
