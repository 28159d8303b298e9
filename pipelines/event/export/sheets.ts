import { slotsOf } from '../../../src/domain/event/slots.ts'
import type { EventVersion, MatchmakingEvent, Meeting, MeetingPlace } from '../../../src/domain/event.ts'

/** An event and the version of it that is printed, as its reader may see it. */
export interface PrintedEvent {
  readonly event: Pick<MatchmakingEvent, 'title' | 'day' | 'place' | 'host'>
  readonly version: Pick<EventVersion, 'setting' | 'meetings' | 'places' | 'unplaced'>
  /** Needs of which nothing is told outside, by their ids. */
  readonly confidential: ReadonlySet<string>
}

/** A meeting with when and where it is. */
export interface PrintedMeeting {
  readonly meeting: Meeting
  readonly place: MeetingPlace
  /** `09:00–09:20`. */
  readonly time: string
}

/** What a page or a block of rows is about: a firm, whom firms meet, or a table. */
export interface PrintedGroup {
  readonly name: string
  readonly detail: string
  readonly meetings: readonly PrintedMeeting[]
}

/** The placed meetings, by time and table. */
export const printedMeetings = ({
  version: { setting, meetings, places },
}: PrintedEvent): readonly PrintedMeeting[] => {
  const slots = slotsOf(setting.hours)
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const tableAt = (table: string): number => setting.tables.indexOf(table)
  return places
    .flatMap((place) => {
      const [meeting, slot] = [byId.get(place.meetingId), slots[place.slot]]
      return meeting && slot ? [{ meeting, place, time: `${slot.from}–${slot.to}` }] : []
    })
    .toSorted((a, b) => a.place.slot - b.place.slot || tableAt(a.place.table) - tableAt(b.place.table))
}

const byName = new Intl.Collator('zh-Hans-CN')

const groupsBy = (printed: PrintedEvent, side: 'firm' | 'partner'): readonly PrintedGroup[] =>
  [...Map.groupBy(printedMeetings(printed), ({ meeting }) => meeting[side].key).values()]
    .map((meetings) => ({ ...meetings[0]!.meeting[side], meetings }))
    .toSorted((a, b) => byName.compare(a.name, b.name))

/** Each firm with its meetings, by name. */
export const byFirm = (printed: PrintedEvent): readonly PrintedGroup[] => groupsBy(printed, 'firm')

/** Each expert and owner of results with his meetings, by name. */
export const byPartner = (printed: PrintedEvent): readonly PrintedGroup[] => groupsBy(printed, 'partner')

/** Each table with its meetings, in the order of the hall. */
export const byTable = (printed: PrintedEvent): readonly PrintedGroup[] => {
  const all = Map.groupBy(printedMeetings(printed), ({ place }) => place.table)
  return printed.version.setting.tables.map((name) => ({ name, detail: '', meetings: all.get(name) ?? [] }))
}

/** What a meeting is about, one line each; what is confidential is named without its words. */
export const topicsOf = ({ topics }: Meeting, { confidential }: PrintedEvent): readonly string[] => [
  ...new Set(
    topics.map(({ needId, need, kind, candidate }) => {
      if (needId !== null && confidential.has(needId)) return '一项不便公开的需求，当面谈'
      return kind === 'result' ? `${need}（成果：${candidate}）` : need
    }),
  ),
]
