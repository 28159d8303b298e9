import { minutesOf, slotsOf } from '../../src/domain/event/slots.ts'
import type { EventSetting, EventWayOut } from '../../src/domain/event.ts'
import { maySit } from '../../src/ranking/timetable/problem.ts'
import { mostSlotsAdded, mostTablesAdded } from '../../src/ranking/timetable/weights.ts'
import type { SolvingPorts } from '../shortlist/solve.ts'
import { type PosedEvent, posedEvent } from './posed.ts'
import { bestTimetable } from './solve.ts'

/** Seconds that one try may take: a way that is not found in them is not offered. */
const patience = 1

/** The fewest slots, the fewest tables, the fewest slots with tables beside, or no pauses, with which everybody who can meet meets. */
export const waysOutOf = async (posed: PosedEvent, ports: SolvingPorts): Promise<readonly EventWayOut[]> => {
  const { setting } = posed
  const fits = (eased: EventSetting): Promise<boolean> => fitsAll({ ...posed, setting: eased }, ports)
  const withMore = (more: More): Promise<boolean> => fits(wider(setting, more))
  const slots = await least(mostSlotsAdded, (more) => withMore({ slots: more, tables: 0 }))
  const besides = await least(mostSlotsAdded, (more) => withMore({ slots: more, tables: mostTablesAdded }))
  const isWorthTables = besides !== null && (slots === null || besides < slots)
  const tables = isWorthTables
    ? await least(mostTablesAdded, (more) => withMore({ slots: besides, tables: more }))
    : null
  const free = { ...setting, longest: null }
  return [
    ...(slots === null ? [] : [way(setting, { slots, tables: 0 })]),
    ...(tables === null ? [] : [way(setting, { slots: besides ?? 0, tables })]),
    ...(setting.longest !== null && (await fits(free)) ? [{ text: '不限连续场数，就都排得下', setting: free }] : []),
  ]
}

interface More {
  readonly slots: number
  readonly tables: number
}

/** The least with which it fits, from none on; more never fits less, so the most is asked first. */
const least = async (most: number, fits: (more: number) => Promise<boolean>): Promise<number | null> => {
  if (!(await fits(most))) return null
  let [hasNot, has] = [-1, most]
  while (has - hasNot > 1) {
    const middle = Math.floor((has + hasNot) / 2)
    if (await fits(middle)) has = middle
    else hasNot = middle
  }
  return has
}

const fitsAll = async (standing: PosedEvent, ports: SolvingPorts): Promise<boolean> => {
  if (endOf(standing.setting) > midnight) return false
  const { problem } = posedEvent(standing, standing.past)
  const { slotOf } = await bestTimetable(problem, { ...ports, seconds: patience })
  return problem.meetings.every(
    (meeting, m) => slotOf[m]! >= 0 || !problem.tables.some((_, slot) => maySit(problem, meeting, slot)),
  )
}

/** Minutes of a day. */
const midnight = 24 * 60

const endOf = ({ hours }: EventSetting): number => minutesOf(slotsOf(hours).at(-1)!.to)

const wider = (setting: EventSetting, { slots, tables }: More): EventSetting =>
  withTables({ ...setting, hours: { ...setting.hours, count: setting.hours.count + slots } }, tables)

/** A setting with so many tables more, numbered on. */
export const withTables = (setting: EventSetting, more: number): EventSetting => {
  const names = new Set(setting.tables)
  const fresh = Array.from({ length: more + names.size }, (_, i) => `${i + 1}号桌`).filter((name) => !names.has(name))
  return { ...setting, tables: [...setting.tables, ...fresh.slice(0, more)] }
}

const way = (setting: EventSetting, more: More): EventWayOut => {
  const eased = wider(setting, more)
  const parts = [
    ...(more.slots === 0 ? [] : [`${more.slots} 个时段（到 ${slotsOf(eased.hours).at(-1)!.to} 结束）`]),
    ...(more.tables === 0 ? [] : [`${more.tables} 张桌子`]),
  ]
  return { text: `加 ${parts.join('和 ')}，就都排得下`, setting: eased }
}
