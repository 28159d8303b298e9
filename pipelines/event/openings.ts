import { type Obstacle, obstaclesOf } from '../../src/ranking/timetable/openings.ts'
import { stretchesOf } from '../../src/ranking/timetable/problem.ts'
import { posedEvent, type Standing } from './posed.ts'

/** Whether a meeting could be in a slot, whatever else stays as it is. */
export interface Opening {
  readonly slot: number
  /** In words, nothing when it could. */
  readonly obstacles: readonly string[]
  /** Tables that are free then. */
  readonly tables: readonly string[]
}

/** Where one meeting could be. `undefined`: there is none of this id. */
export const openingsOf = (standing: Standing, meetingId: string): readonly Opening[] | undefined => {
  const { problem, before, open, setting, meetings } = posedEvent(standing)
  const m = meetings.findIndex(({ id }) => id === meetingId)
  const meeting = meetings[m]
  if (meeting === undefined) return undefined
  const words: Readonly<Record<Obstacle, string>> = {
    'firm is away': `${meeting.firm.name}不在场`,
    'partner is away': `${meeting.partner.name}不在场`,
    'firm meets': `${meeting.firm.name}另有一场`,
    'partner meets': `${meeting.partner.name}另有一场`,
    'no table': '桌子都满了',
  }
  const partner = problem.meetings[m]!.partner
  const busy = new Set(before.flatMap((slot, i) => (i !== m && problem.meetings[i]!.partner === partner ? [slot] : [])))
  const tiring = (slot: number): boolean =>
    stretchesOf(problem).some(
      (stretch) => stretch.includes(slot) && stretch.every((each) => each === slot || busy.has(each)),
    )
  return obstaclesOf(problem, before, m).map((obstacles, slot) => {
    const taken = new Set(
      standing.places.filter((place) => place.slot === slot && place.meetingId !== meetingId).map(({ table }) => table),
    )
    return {
      slot,
      obstacles: [
        ...obstacles.map((obstacle) => words[obstacle]),
        ...(tiring(slot) ? [`${meeting.partner.name}会连续超过 ${setting.longest} 场`] : []),
      ],
      tables: open[slot]!.map((table) => setting.tables[table]!).filter((table) => !taken.has(table)),
    }
  })
}
