import { describe, expect, it } from 'vitest'
import { runsOf, slotsOf, touches } from '../../../src/domain/event/slots.ts'
import { aSetting } from '../../support/events.ts'

const hours = aSetting().hours
const starts = (own: object): readonly string[] => slotsOf({ ...hours, ...own }).map(({ from }) => from)

describe('slots', () => {
  it('follow one another with a gap, and go around breaks that they would touch', () => {
    expect(starts({})).toEqual(['09:00', '09:25', '09:50', '10:15'])
    const breaks = [
      { from: '09:30', minutes: 10, name: '茶歇' },
      { from: '10:00', minutes: 90, name: '午餐' },
    ]
    expect(starts({ breaks })).toEqual(['09:00', '09:40', '11:30', '11:55'])
  })

  it('are later from a delay on, and breaks stay where they are', () => {
    const breaks = [{ from: '10:00', minutes: 15, name: '茶歇' }]
    expect(starts({ breaks, delays: [{ slot: 1, minutes: 20 }] })).toEqual(['09:00', '10:15', '10:40', '11:05'])
  })

  it('hang together where no break lies between', () => {
    const broken = { ...hours, breaks: [{ from: '09:45', minutes: 15, name: '茶歇' }] }
    expect(runsOf(slotsOf(broken), broken)).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(runsOf(slotsOf(hours), hours)).toEqual([[0, 1, 2, 3]])
  })

  it('are touched by an absence that ends or begins within them, not by one that ends when they begin', () => {
    const slot = { from: '09:25', to: '09:45' }
    const away = (from: string | null, to: string | null) => touches({ key: 'k', reason: '', from, to }, slot)
    expect([
      away(null, '09:25'),
      away(null, '09:26'),
      away('09:44', null),
      away('09:45', null),
      away(null, null),
    ]).toEqual([false, true, true, false, true])
  })
})
