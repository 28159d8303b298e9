import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../../src/text/quantities/quantities-in.ts'
import { fc } from '../../support/fast-check.ts'

const scraps =
  '为 ( ) 5mm ≥ 提高 到 的 1 . 3× 约 每 年 % 由 / m 分之 一 - ~ ± 比 A ℃ ， 达 300 能 抗拉强度 厚度 原来的 2倍 \n ３６０ 。 kg/m³ 半 万 10-6 (mm) HRC 度'.split(
    ' ',
  )

describe('a text of any kind', () => {
  it('gives quantities in order, each a span of the text, with ends that are numbers in order', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((each) => each.join('')),
    )
    fc.assert(
      fc.property(text, (written) => {
        const found = quantitiesIn(written)
        expect(found.map(({ start, end }) => written.slice(start, end))).toEqual(found.map((each) => each.text))
        expect(found.every(({ start }, i) => i === 0 || start >= found[i - 1]!.end)).toBe(true)
        expect(found.every(({ interval }) => interval.low <= interval.high)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
