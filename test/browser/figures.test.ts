import { expect, test } from 'vitest'
import { stretchesOf } from '../../src/web/matches/spans.ts'
import { sumOfTenths, tenths } from '../../src/web/matches/tenths.ts'
import { fc } from '../support/fast-check.ts'

const parts = fc.array(fc.double({ min: 0, max: 0.42, noNaN: true }), { minLength: 1, maxLength: 12 })

test('rounded points add up to the rounded score, and none is a tenth away from its exact value', () => {
  fc.assert(
    fc.property(parts, (exact) => {
      const shown = tenths(exact)
      const score = Math.round(exact.reduce((sum, part) => sum + part * 1000, 0)) / 10
      expect(sumOfTenths(shown)).toBe(score)
      expect(shown.filter((figure, i) => Math.abs(figure - exact[i]! * 100) > 0.1 + 1e-9)).toEqual([])
    }),
  )
})

test('thirds are not all rounded down', () => {
  expect(tenths([1 / 3, 1 / 3, 1 / 3])).toEqual([33.4, 33.3, 33.3])
})

test('a marked text is the text, whatever the marks are', () => {
  const marks = fc.array(fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 })))
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), marks, (text, spans) => {
      expect(
        stretchesOf(text, spans)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('exactly the marked words are marked', () => {
  expect(
    stretchesOf('铜铝接头裂纹', [
      [4, 6],
      [0, 2],
    ]),
  ).toEqual([
    { text: '铜铝', marked: true },
    { text: '接头', marked: false },
    { text: '裂纹', marked: true },
  ])
})
