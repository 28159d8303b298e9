import { describe, expect, it } from 'vitest'
import type { ProfileName } from '../../src/ranking/profiles.ts'
import { expert, need, order } from './candidates.ts'

const even = (fit: number, count: number): readonly number[] => Array.from({ length: count }, () => fit)

// Three people for one need, each of whom one kind of user should see first.
const bestFit = expert('best-fit', {
  profile: 0.7,
  proofs: even(0.7, 3),
  role: '主持',
  region: '四川省成都市',
  capacity: 2,
  updated: '2022-06-01T00:00:00.000Z',
})
const nearFreeProven = expert('near-free-proven', {
  profile: 0.64,
  proofs: even(0.64, 6),
  role: '主持',
  region: '江苏省扬州市',
  capacity: 3,
  updated: '2025-06-01T00:00:00.000Z',
})
const newToday = expert('new-today', {
  profile: 0.69,
  proofs: even(0.69, 3),
  role: '主持',
  region: '四川省成都市',
  updated: '2026-06-01T00:00:00.000Z',
})

const orders = {
  // Somebody describes a problem: fit decides.
  search: [
    'best-fit', // 0.70
    'new-today', // 0.69
    'near-free-proven', // 0.64: being near does not mend what does not fit
  ],
  // An association proposes a meeting: it must also take place.
  shortlist: [
    'near-free-proven', // same city, three places left, six projects led
    'best-fit', // far away, but has said that he can take two
    'new-today', // far away, and has not said whether he has time
  ],
  // A mail at night: what was not there before.
  digest: [
    'new-today', // entered today
    'near-free-proven', // a year old
    'best-fit', // four years old: whoever gets mails has long seen him
  ],
} as const satisfies Partial<Record<ProfileName, readonly string[]>>

describe('one library, three profiles, three orders', () => {
  it.each(Object.entries(orders))('%s', (profile, expected) => {
    const asked = need({ region: '江苏省扬州市' })
    expect(order([newToday, bestFit, nearFreeProven], asked, profile as ProfileName)).toEqual(expected)
  })
})
