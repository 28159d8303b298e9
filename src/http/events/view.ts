import { slotsOf } from '../../domain/event/slots.ts'
import type { EventSetting, EventSlot, EventVersion, Meeting, Topic } from '../../domain/event.ts'
import { masked } from '../../domain/masked.ts'
import type { ListedKind } from '../../domain/shortlist.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'

/** A version with its slots spelt out. */
export interface OpenEventVersion extends EventVersion {
  readonly slots: readonly EventSlot[]
}

/** A version as this viewer may read it: meetings about needs with candidates that he sees today, without anybody's contacts. */
export const openEventVersion = async (
  version: EventVersion,
  { circles }: Viewer,
  db: Database,
): Promise<OpenEventVersion> => {
  const topics = version.meetings.flatMap((meeting) => meeting.topics)
  const seen = {
    need: await seenIds(db, circles, { kind: 'need', ids: topics.flatMap(({ needId }) => needId ?? []) }),
    expert: await seenIds(db, circles, { kind: 'expert', ids: idsOf(topics, 'expert') }),
    result: await seenIds(db, circles, { kind: 'result', ids: idsOf(topics, 'result') }),
  }
  const isSeen = ({ needId, kind, candidateId }: Topic): boolean =>
    (needId === null || seen.need.has(needId)) && seen[kind].has(candidateId)
  const meetings = version.meetings.flatMap((meeting) => opened(meeting, meeting.topics.filter(isSeen)))
  const ids = new Set(meetings.map(({ id }) => id))
  const keys = new Set(meetings.flatMap(({ firm, partner }) => [firm.key, partner.key]))
  const isWhole = ids.size === version.meetings.length
  return {
    ...version,
    setting: openSetting(version.setting, keys),
    slots: slotsOf(version.setting.hours),
    meetings,
    places: version.places.filter(({ meetingId }) => ids.has(meetingId)),
    unplaced: version.unplaced.filter(({ meetingId }) => ids.has(meetingId)),
    // What would fit everybody, and how good the whole is, tells of those he does not see.
    waysOut: isWhole ? version.waysOut : [],
    figures: isWhole ? version.figures : null,
  }
}

/** Whether an absence is of a table, or of somebody with these keys. */
export const isOfKeys = (key: string, keys: ReadonlySet<string>): boolean => key.startsWith('table:') || keys.has(key)

const openSetting = (setting: EventSetting, keys: ReadonlySet<string>): EventSetting => ({
  ...setting,
  absences: setting.absences
    .filter(({ key }) => isOfKeys(key, keys))
    .map((absence) => ({ ...absence, reason: masked(absence.reason) })),
})

const idsOf = (topics: readonly Topic[], kind: ListedKind): readonly string[] =>
  topics.flatMap((topic) => (topic.kind === kind ? [topic.candidateId] : []))

const opened = (meeting: Meeting, topics: readonly Topic[]): readonly Meeting[] =>
  topics.length === 0
    ? []
    : [
        {
          ...meeting,
          firm: { ...meeting.firm, name: masked(meeting.firm.name) },
          partner: { ...meeting.partner, name: masked(meeting.partner.name) },
          topics: topics.map((topic) => ({
            ...topic,
            need: masked(topic.need),
            candidate: masked(topic.candidate),
            note: topic.note && masked(topic.note),
          })),
        },
      ]

const seenIds = async (
  db: Database,
  circles: Viewer['circles'],
  { kind, ids }: { readonly kind: 'need' | ListedKind; readonly ids: readonly string[] },
): Promise<ReadonlySet<string>> =>
  new Set((await storeSeenBy(kind, circles).byIds(db, [...new Set(ids)])).map(({ id }) => id))
