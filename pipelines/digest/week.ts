import { dayAfter } from '../../src/domain/day.ts'
import type { ParkWeek } from '../../src/domain/digest.ts'
import { masked } from '../../src/domain/masked.ts'
import { mondayOf } from '../../src/domain/subscription.ts'
import type { Database } from '../../src/ports/database.ts'
import { countParkWeek, handedOverIn } from '../../src/store/digests/park-week.ts'
import type { Recipient } from './recipients.ts'

/** The past week of a park officer's parks, once a week, with his first mail of it; `null` for others, and when nothing happened. */
export const weekFor = async (recipient: Recipient, day: string, db: Database): Promise<ParkWeek | null> => {
  const { hats, lastDay } = recipient
  const monday = mondayOf(day)
  const pools = hats.filter(({ role }) => role === 'park').flatMap(({ circles }) => officesIn(circles))
  if (pools.length === 0 || (lastDay !== null && lastDay >= monday)) return null
  const span = { pools, from: instant(dayAfter(monday, -7)), to: instant(monday) }
  const counted = await countParkWeek(db, span)
  const handedOver = (await handedOverIn(db, span)).map(({ need, candidate, by }) => ({
    need: masked(need),
    candidate,
    by,
  }))
  const { openNeeds: _, ...happened } = counted
  const isQuiet = handedOver.length === 0 && Object.values(happened).every((count) => count === 0)
  return isQuiet ? null : { ...counted, from: dayAfter(monday, -7), handedOver }
}

const officesIn = (circles: readonly string[]): readonly string[] =>
  circles.filter((circle) => circle.startsWith('office:')).map((circle) => circle.slice('office:'.length))

// The register's days are China's.
const instant = (day: string): string => new Date(Date.parse(`${day}T00:00:00+08:00`)).toISOString()
