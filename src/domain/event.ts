import type { ListedKind } from './shortlist.ts'

/** A time of the event's day, `HH:MM`. */
export type TimeOfDay = string

/** When nobody meets: 茶歇, 午餐. */
export interface EventBreak {
  readonly from: TimeOfDay
  readonly minutes: number
  readonly name: string
}

/** From a slot on (from 0) everything is so many minutes later. */
export interface Delay {
  readonly slot: number
  readonly minutes: number
}

/** What the slots of an event follow from. */
export interface EventHours {
  readonly begins: TimeOfDay
  /** Minutes of one meeting, and between two. */
  readonly minutes: number
  readonly gap: number
  /** Number of slots. */
  readonly count: number
  readonly breaks: readonly EventBreak[]
  readonly delays: readonly Delay[]
}

/** One time at which every table can have a meeting. */
export interface EventSlot {
  readonly from: TimeOfDay
  readonly to: TimeOfDay
}

/** Somebody, or a table (`table:` and its name), is not to be had; `null`: from the beginning, or to the end. */
export interface Absence {
  /** Key of a firm, of who it meets, or of a table. */
  readonly key: string
  readonly from: TimeOfDay | null
  readonly to: TimeOfDay | null
  readonly reason: string
}

/** What the association sets. */
export interface EventSetting {
  readonly hours: EventHours
  /** Tables by name. */
  readonly tables: readonly string[]
  readonly absences: readonly Absence[]
  /** Meetings that whoever firms meet has in a row at most; `null`: as many as there are. */
  readonly longest: number | null
}

/** Somebody at the event: a firm, an expert, or the owner of results (成果方). */
export interface EventParty {
  /** `firm:ID`, `firm-named:NAME`, `firm-of:NEED`, `guest:NAME`; `expert:ID`, `owner:NAME`, `result:ID`. */
  readonly key: string
  readonly name: string
  readonly detail: string
}

/** One line of the shortlist, or one wish of who walked in (`needId` of `null`): what a meeting is about. */
export interface Topic {
  readonly needId: string | null
  readonly need: string
  readonly organisationId: string | null
  readonly kind: ListedKind
  readonly candidateId: string
  readonly candidate: string
  readonly note: string | null
}

/** A firm beside an expert or the owner of results: whatever they have to talk about is one meeting of one slot. */
export interface Meeting {
  /** The same two have the same id in every version. */
  readonly id: string
  readonly firm: EventParty
  readonly partner: EventParty
  readonly topics: readonly Topic[]
  /** How likely one of its topics is relevant; one that somebody wanted by hand counts as sure. */
  readonly worth: number
}

/** Where a meeting is: a slot from 0, and a table by name. */
export interface MeetingPlace {
  readonly meetingId: string
  readonly slot: number
  readonly table: string
  /** Put there by hand: no computing moves it. */
  readonly isPinned: boolean
}

/** A meeting without a place, and why. */
export interface Unplaced {
  readonly meetingId: string
  readonly reason: string
}

/** What would give every meeting a place, and the setting that does it. */
export interface EventWayOut {
  readonly text: string
  readonly setting: EventSetting
}

/** How good a timetable is. */
export interface TimetableFigures {
  readonly meetings: number
  readonly placed: number
  /** Sum of the worth of the placed ones, and what no timetable of this setting exceeds. */
  readonly worth: number
  readonly bound: number
  /** Slots in which somebody meets. */
  readonly slots: number
  /** Slots in which whom firms meet sit idle between two meetings, and how often they change the table. */
  readonly idle: number
  readonly moves: number
  /** Time ran out: the best so far. */
  readonly isStopped: boolean
}

/** What made a version of the one before. */
export const eventActs = ['arranged', 'edited', 'repaired'] as const
export type EventAct = (typeof eventActs)[number]

/** An event's timetable as it was at one time; never changed. */
export interface EventVersion {
  readonly eventId: string
  /** From 1. */
  readonly number: number
  readonly at: string
  /** Account; `null`: the house. */
  readonly by: string | null
  readonly act: EventAct
  readonly why: string | null
  readonly setting: EventSetting
  readonly meetings: readonly Meeting[]
  readonly places: readonly MeetingPlace[]
  readonly unplaced: readonly Unplaced[]
  readonly waysOut: readonly EventWayOut[]
  readonly figures: TimetableFigures | null
}

/** 对接会: the meetings of a shortlist on one day at one place. */
export interface MatchmakingEvent {
  readonly id: string
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly place: string | null
  /** Whose event it is: a park, or an upper-level association. */
  readonly pool: string
  readonly shortlistId: string
  readonly shortlistVersion: number
  /** Who invites, as documents name it. */
  readonly host: string
  readonly made: string
  readonly madeBy: string | null
  /** Number of the latest version. */
  readonly version: number
}
