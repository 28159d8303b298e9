import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/text/normalise.ts'
import { fc } from '../support/fast-check.ts'

describe('normalise', () => {
  it.each([
    ['full width to half width', '耐温≥３００℃，ＡＢＣ', '耐温≥300℃,abc'],
    ['traditional to simplified', '焊接機器人與電鍍', '焊接机器人与电镀'],
    ['lines broken by a PDF', '采用增材制\n造方法', '采用增材制造方法'],
    ['spaces between Han characters and none around Latin words', '焊 接 用 Micro LED 屏', '焊接用 micro led 屏'],
    ['paragraphs stay apart', '第一段\n\n第二段', '第一段\n第二段'],
    [
      'a headline drawn twice',
      '一是强化组织领导。一是强化组织领导。二是加强培训。',
      '一是强化组织领导。二是加强培训。',
    ],
  ])('%s', (_, written, expected) => {
    expect(normalise(written).text).toBe(expected)
  })

  it('knows where each character stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const { text, origin } = normalise(written)
        expect(origin.length).toBe(text.length + 1)
        expect([...origin].every((at, i) => i === 0 || at > origin[i - 1]!)).toBe(true)
      }),
    )
  })
})
