import { type Audience, officeOf } from '../../src/domain/audience.ts'
import { dayAfter } from '../../src/domain/day.ts'
import type { AreaWeek, CaseWeek, LateStep, ParkWeek, Week } from '../../src/domain/digest.ts'
import { masked } from '../../src/domain/masked.ts'
import { mondayOf } from '../../src/domain/subscription.ts'
import type { Database } from '../../src/ports/database.ts'
import {
  countAreaWeek,
  countCases,
  countParkWeek,
  escalatedTo,
  handedOverIn,
  lateSteps,
  type Span,
} from '../../src/store/digests/weeks.ts'
import { parksBelow } from '../../src/store/organisation-graph.ts'
import { circlesAround, type Recipient } from './recipients.ts'

/**
 * The past week of what somebody looks after, with his first mail of this one: an officer's parks, an association's area,
 * what was handed to a broker. Empty for others, and where nothing happened.
 */
export const weeksFor = async (recipient: Recipient, day: string, db: Database): Promise<readonly Week[]> => {
  const monday = mondayOf(day)
  if (recipient.lastDay !== null && recipient.lastDay >= monday) return []
  const past = { monday: dayAfter(monday, -7), from: instant(dayAfter(monday, -7)), to: instant(monday), day: monday }
  const weeks = [
    await parkWeek(recipient, past, db),
    ...(await areaWeeks(recipient, past, db)),
    await caseWeek(recipient, past, db),
  ]
  return weeks.filter((week) => week !== null)
}

interface Past extends Omit<Span, 'pools'> {
  /** The day it began. */
  readonly monday: string
}

const parkWeek = async (recipient: Recipient, past: Past, db: Database): Promise<ParkWeek | null> => {
  const pools = recipient.hats.filter(({ role }) => role === 'park').flatMap(({ circles }) => officesIn(circles))
  if (pools.length === 0) return null
  const span = { ...past, pools }
  const counted = await countParkWeek(db, span)
  const handedOver = (await handedOverIn(db, span)).map((each) => ({ ...each, need: masked(each.need) }))
  const { openNeeds: _, ...happened } = counted
  if (handedOver.length === 0 && isQuiet(happened)) return null
  const late = await lateSteps(db, { ...span, accounts: [], circles: circlesAround(recipient) })
  return { of: 'park', from: past.monday, ...counted, late: late.map(maskedStep), handedOver }
}

// An upper level is told numbers, and of the needs those that were escalated to it.
const areaWeeks = async (recipient: Recipient, past: Past, db: Database): Promise<readonly AreaWeek[]> => {
  const weeks: AreaWeek[] = []
  for (const { role, organisationId } of recipient.hats) {
    if (role !== 'association' || organisationId === null) continue
    const pools = await parksBelow(db, organisationId)
    const office = officeOf(organisationId)
    const counted = await countAreaWeek(db, { ...past, pools, office })
    const escalated = (await escalatedTo(db, office)).map((each) => ({ ...each, need: masked(each.need) }))
    const { openNeeds: _, ...happened } = counted
    if (escalated.length > 0 || !isQuiet(happened))
      weeks.push({ of: 'area', from: past.monday, parks: pools.length, ...counted, escalated })
  }
  return weeks
}

const caseWeek = async (recipient: Recipient, past: Past, db: Database): Promise<CaseWeek | null> => {
  const { accountId, hats } = recipient
  if (hats.every(({ role }) => role !== 'broker')) return null
  const counted = await countCases(db, { accountId, day: past.day })
  if (counted.running === 0) return null
  const asked = { pools: [], accounts: [accountId], circles: circlesAround(recipient), day: past.day }
  return { of: 'cases', from: past.monday, ...counted, late: (await lateSteps(db, asked)).map(maskedStep) }
}

const isQuiet = (counts: Readonly<Record<string, number>>): boolean =>
  Object.values(counts).every((count) => count === 0)

const maskedStep = ({ need, due }: LateStep): LateStep => ({ need: masked(need), due })

/** Ids of the parks and associations whose offices these circles are. */
export const officesIn = (circles: readonly Audience[]): readonly string[] =>
  circles.filter((circle) => circle.startsWith('office:')).map((circle) => circle.slice('office:'.length))

/** When a day (`YYYY-MM-DD`) begins: the register's days are China's. */
export const instant = (day: string): string => new Date(Date.parse(`${day}T00:00:00+08:00`)).toISOString()
