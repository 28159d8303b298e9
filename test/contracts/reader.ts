import { describe, expect, it } from 'vitest'
import type { NeedReading, Reader, ReadField } from '../../src/ports/reader.ts'
import { fc } from '../support/fast-check.ts'

/** A need that every reader finds something in. */
export const plainNeed = `行星架铸件轴孔开裂
目前行星架用球墨铸铁铸造。轴孔处经常开裂，返修率3%。
希望开发高强韧铸钢材料及热处理工艺，要求抗拉强度≥900 MPa，单件成本增加不超过15%。
可以委托开发，经费80万元以内，2027年9月底前交付样件。`

/** Every field of a reading, in one list. */
export const fieldsOf = (reading: NeedReading): readonly ReadField[] =>
  Object.values(reading).flatMap((value: ReadField | null | readonly ReadField[]) => value ?? [])

/** What every engine behind the reader port must do. */
export const describeReader = (name: string, open: () => Promise<Reader>): void => {
  describe(`reader: ${name}`, () => {
    it('finds title, ask, problem, figures, way, budget and deadline of a plain need', async () => {
      const reading = await (await open()).read(plainNeed)
      expect(reading.title?.text).toBe('行星架铸件轴孔开裂')
      expect(reading.asks[0]?.text).toContain('高强韧铸钢')
      expect(reading.problem[0]?.text).toContain('开裂')
      expect(reading.indicators.map(({ text }) => text).join()).toContain('900 MPa')
      expect(reading.cooperation.map(({ text }) => text)).toEqual(['委托开发'])
      expect(reading.budget?.text).toContain('80万元')
      expect(reading.deadline?.text).toContain('2027年9月底前')
    })

    it('gives fields word for word with their offsets, in reading order', async () => {
      const reader = await open()
      const text = fc
        .array(fc.constantFrom('预算30万元', '希望解决', '开裂', '，', '。', '\n', '委托开发', '𠮷', '≥900 MPa', ' '), {
          maxLength: 20,
        })
        .map((pieces) => pieces.join(''))
      await fc.assert(
        fc.asyncProperty(text, async (written) => {
          const reading = await reader.read(written)
          for (const { start, end, text: said } of fieldsOf(reading)) expect(written.slice(start, end)).toBe(said)
          for (const list of Object.values(reading).filter(Array.isArray) as (readonly ReadField[])[])
            expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b))
        }),
        { numRuns: 25 },
      )
    })

    it('finds nothing in nothing', async () => {
      expect(fieldsOf(await (await open()).read(''))).toEqual([])
    })
  })
}
