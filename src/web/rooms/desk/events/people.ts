import type { EventMeeting } from '../../../api/events.ts'

/** Somebody at the event. */
export type Party = EventMeeting['firm']

const byName = new Intl.Collator('zh-Hans-CN')

const distinct = (parties: readonly Party[]): readonly Party[] =>
  [...new Map(parties.map((party) => [party.key, party])).values()].toSorted((a, b) => byName.compare(a.name, b.name))

/** The firms, or those they meet, each once, by name. */
export const sideIn = (meetings: readonly EventMeeting[], side: 'firm' | 'partner'): readonly Party[] =>
  distinct(meetings.map((meeting) => meeting[side]))

/** Everybody: those whom firms meet, then the firms. */
export const peopleIn = (meetings: readonly EventMeeting[]): readonly Party[] => [
  ...sideIn(meetings, 'partner'),
  ...sideIn(meetings, 'firm'),
]
