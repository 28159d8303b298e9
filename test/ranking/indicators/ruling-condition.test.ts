import { describe, expect, it } from 'vitest'
import { indicatorsOf } from '../../../src/ranking/indicators/indicator.ts'
import { judgeIndicators } from '../../../src/ranking/indicators/judge.ts'
import { rulingCondition } from '../../../src/ranking/indicators/ruling-condition.ts'

const asked = (text: string) => [{ field: 'text', text }]
const proposed = (need: string, offers: readonly string[]) =>
  offers.map((text) => judgeIndicators(indicatorsOf(asked(need)), asked(text)))
const ruling = (need: string, ...offers: readonly string[]) => rulingCondition(asked(need), proposed(need, offers))

describe('the number that rules a need out', () => {
  const seal = '橡胶密封圈，要求耐温3000℃。'

  it('is one that none of those who would be proposed comes near to', () => {
    const found = ruling(seal, '氟橡胶密封圈耐温260℃。', '全氟醚密封圈耐温325℃。', '密封圈寿命长。')
    expect(found).toMatchObject({
      verdict: 'not met',
      indicator: { text: '耐温3000℃' },
      offered: { text: '氟橡胶密封圈耐温260℃' },
    })
  })

  it('is none when one of them meets it', () => {
    expect(ruling('要求耐温300℃。', '耐温260℃。', '耐温200℃。', '耐温320℃。')).toBeNull()
  })

  it('is none when most of them do not say', () => {
    expect(ruling(seal, '耐温260℃。', '密封圈。', '密封圈。', '密封圈。', '耐温325℃。')).toBeNull()
  })

  it('is none on the word of one', () => {
    expect(ruling(seal, '耐温260℃。')).toBeNull()
    expect(ruling(seal)).toBeNull()
  })

  it('is not a number that tells of a trouble', () => {
    expect(ruling('现在误差大于5 mm。', '误差0.1 mm。', '误差0.2 mm。')).toBeNull()
  })
})
