import { describe, expect, it } from 'vitest'
import { dayAfter } from '../../src/domain/day.ts'
import { isDue, mondayOf, proposed, type SubscriptionChoice, weekdayOf } from '../../src/domain/subscription.ts'

const chosen = (own: Partial<SubscriptionChoice> = {}): SubscriptionChoice => ({ ...proposed, quietDays: [], ...own })
const sunday = '2026-03-01'

describe('days', () => {
  it('have their weekday, their Monday and their neighbours, over months and leap years', () => {
    expect([weekdayOf(sunday), weekdayOf('2026-03-02'), weekdayOf('1969-12-31')]).toEqual([7, 1, 3])
    expect([mondayOf(sunday), mondayOf('2026-03-02')]).toEqual(['2026-02-23', '2026-03-02'])
    expect([dayAfter('2028-02-28', 1), dayAfter('2026-03-01', -1)]).toEqual(['2028-02-29', '2026-02-28'])
  })
})

describe('somebody is due', () => {
  it('every night he was not yet looked at in, and never when he wants no mail', () => {
    expect(isDue(chosen(), sunday, null)).toBe(true)
    expect(isDue(chosen(), sunday, '2026-02-28')).toBe(true)
    expect(isDue(chosen(), sunday, sunday)).toBe(false)
    expect(isDue(chosen(), sunday, '2026-03-05')).toBe(false)
    expect(isDue(chosen({ frequency: 'off' }), sunday, null)).toBe(false)
  })

  it('not on his quiet days', () => {
    expect(isDue(chosen({ quietDays: [7] }), sunday, null)).toBe(false)
    expect(isDue(chosen({ quietDays: [7] }), '2026-03-02', sunday)).toBe(true)
  })

  it('once a week when he wants it weekly, a day later when the Monday was quiet or slept through', () => {
    const weekly = chosen({ frequency: 'weekly' })
    const nights = Array.from({ length: 21 }, (_, i) => dayAfter('2026-03-02', i))
    const written = (subscription: SubscriptionChoice, slept: readonly string[] = []) => {
      let last: string | null = '2026-03-01'
      return nights.filter((day) => {
        if (slept.includes(day) || !isDue(subscription, day, last)) return false
        last = day
        return true
      })
    }
    expect(written(weekly)).toEqual(['2026-03-02', '2026-03-09', '2026-03-16'])
    expect(written(chosen({ frequency: 'weekly', quietDays: [1] }))).toEqual(['2026-03-03', '2026-03-10', '2026-03-17'])
    expect(written(weekly, ['2026-03-09'])).toEqual(['2026-03-02', '2026-03-10', '2026-03-16'])
  })
})
