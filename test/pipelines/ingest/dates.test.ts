import { describe, expect, it } from 'vitest'
import { readDay, serialDay } from '../../../pipelines/ingest/dates.ts'
import { fc } from '../../support/fast-check.ts'

const day = (words: string) => readDay(words, 'last')?.day ?? null

describe('a day', () => {
  it.each([
    '2025-03-01',
    '2025/3/1',
    '2025.3.1',
    '2025. 3. 1',
    '2025年3月1日',
    '２０２５年３月１日',
    '2025 年 3 月 1 日',
    '二〇二五年三月一日',
    '二零二五年三月一号',
    '20250301',
    '2025-03-01 00:00:00',
    '2025-03-01T08:30:00.000Z',
    '2025年3月1日前',
    '至2025年3月1日',
    '2025年3月1日（星期六）',
    '45717',
    '45717.5',
  ])('is read from «%s»', (words) => {
    expect(readDay(words, 'last')).toEqual({ day: '2025-03-01', told: true })
  })

  it.each([
    ['2025年3月', '2025-03-31', '2025-03-01'],
    ['2025.2', '2025-02-28', '2025-02-01'],
    ['2024-02', '2024-02-29', '2024-02-01'],
    ['2025年12月底', '2025-12-31', '2025-12-01'],
    ['2025年底', '2025-12-31', '2025-12-31'],
    ['2025年年末', '2025-12-31', '2025-12-31'],
  ])('of «%s» is inferred, and said to be', (words, last, first) => {
    expect(readDay(words, 'last')).toEqual({ day: last, told: false })
    expect(readDay(words, 'first')).toEqual({ day: first, told: false })
  })

  it.each([
    '长期有效',
    '面议',
    '2025',
    '2025-02-30',
    '2025-13-01',
    '3/1/2025',
    '25.3.1',
    '2025.1-2025.12',
    '尽快',
    '12345678',
    '100',
    '',
  ])('is not made up from «%s»', (words) => {
    expect(day(words)).toBeNull()
  })

  it('is the same in every spelling', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, number] = iso.split('-').map(Number)
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000)
        expect([`${year}年${month}月${number}日`, `${year}/${month}/${number}`, `${serial}`].map(day)).toEqual([
          iso,
          iso,
          iso,
        ])
        expect(serialDay(serial - 1_462, true)).toBe(iso)
      }),
    )
  })
})
