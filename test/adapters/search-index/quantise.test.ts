import { expect, it } from 'vitest'
import { quantise, quantiseQuery } from '../../../src/adapters/search-index/in-process/quantise.ts'
import { fc } from '../../support/fast-check.ts'

const vectors = fc
  .array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -4, max: 4 }), { minLength: 1, maxLength: 600 })
  .map((values) => Float32Array.from(values))

const difference = (vector: Float32Array, codes: ArrayLike<number>, scale: number): number =>
  Math.hypot(...vector.map((value, at) => value - (codes[at] ?? 0) * scale))

it('stands for a vector within half a step in every dimension, and knows how far off it is', () => {
  fc.assert(
    fc.property(vectors, (vector) => {
      for (const { codes, scale, residual } of [quantise(vector), quantiseQuery(vector)]) {
        for (const [at, value] of vector.entries())
          expect(Math.abs(value - (codes[at] ?? 0) * scale)).toBeLessThanOrEqual(0.5000001 * scale)
        expect(residual).toBeCloseTo(difference(vector, codes, scale), 6)
      }
    }),
  )
})

it('never lets a product of stored and query codes leave 32 bits', () => {
  fc.assert(
    fc.property(vectors, (vector) => {
      const magnitude = quantiseQuery(vector).codes.reduce((sum, code) => sum + Math.abs(code), 0)
      expect(127 * magnitude).toBeLessThan(2 ** 31)
      expect(quantise(vector).codes.every((code) => Math.abs(code) <= 127)).toBe(true)
    }),
  )
  const flat = quantiseQuery(new Float32Array(4096).fill(1 / 64)).codes
  expect(127 * flat.reduce((sum, code) => sum + code, 0)).toBeLessThan(2 ** 31)
  expect(flat[0]).toBeGreaterThan(1000)
})
