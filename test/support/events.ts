import type { EventSetting, EventVersion, MatchmakingEvent, Meeting, Topic } from '../../src/domain/event.ts'

/** Four slots from nine on and two tables; name what the test is about. */
export const aSetting = (own: Partial<EventSetting> = {}): EventSetting => ({
  hours: { begins: '09:00', minutes: 20, gap: 5, count: 4, breaks: [], delays: [] },
  tables: ['1号桌', '2号桌'],
  absences: [],
  longest: null,
  ...own,
})

/** What a firm and an expert have to talk about; name what the test is about. */
export const aTopic = (own: Partial<Topic> = {}): Topic => ({
  needId: 'need-1',
  need: '铝合金薄板激光焊接变形控制',
  organisationId: null,
  kind: 'expert',
  candidateId: 'expert-1',
  candidate: '王芳',
  note: null,
  ...own,
})

/** A meeting of a firm and an expert; name what the test is about. */
export const aMeeting = (own: Partial<Meeting> = {}): Meeting => ({
  id: 'meeting-1',
  firm: { key: 'firm:f1', name: '扬州某机械有限公司', detail: '' },
  partner: { key: 'expert:expert-1', name: '王芳', detail: '教授 · 某理工大学' },
  topics: [aTopic()],
  worth: 0.8,
  ...own,
})

/** An event of a park; name what the test is about. */
export const anEvent = (own: Partial<MatchmakingEvent> = {}): MatchmakingEvent => ({
  id: 'event-1',
  title: '六月产学研对接会',
  day: '2026-06-18',
  place: '园区创新中心三楼',
  pool: 'park-1',
  shortlistId: 'shortlist-1',
  shortlistVersion: 1,
  host: '射陵经济开发区科学技术协会',
  made: '2026-06-01T00:00:00.000Z',
  madeBy: 'officer',
  version: 0,
  ...own,
})

/** A first version; name what the test is about. */
export const anEventVersion = (own: Partial<EventVersion> = {}): Omit<EventVersion, 'number' | 'eventId'> => {
  const {
    number: _,
    eventId: __,
    ...version
  } = {
    number: 1,
    eventId: 'event-1',
    at: '2026-06-01T00:00:00.000Z',
    by: 'officer',
    act: 'arranged' as const,
    why: null,
    setting: aSetting(),
    meetings: [aMeeting()],
    places: [{ meetingId: 'meeting-1', slot: 0, table: '1号桌', isPinned: false }],
    unplaced: [],
    waysOut: [],
    figures: null,
    ...own,
  }
  return version
}
