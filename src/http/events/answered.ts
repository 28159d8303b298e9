import { z } from 'zod'
import { eventActs } from '../../domain/event.ts'
import { listedKinds } from '../../domain/shortlist.ts'
import { strings } from '../answers/fields.ts'

const settingAnswered = z
  .object({
    hours: z.object({
      begins: z.string(),
      minutes: z.int(),
      gap: z.int(),
      count: z.int(),
      breaks: z.array(z.object({ from: z.string(), minutes: z.int(), name: z.string() })).readonly(),
      delays: z.array(z.object({ slot: z.int(), minutes: z.int() })).readonly(),
    }),
    tables: strings,
    absences: z
      .array(z.object({ key: z.string(), from: z.string().nullable(), to: z.string().nullable(), reason: z.string() }))
      .readonly(),
    longest: z.int().nullable(),
  })
  .meta({ id: 'EventSetting' })

const party = z.object({ key: z.string(), name: z.string(), detail: z.string() }).meta({ id: 'EventParty' })

const meeting = z
  .object({
    id: z.string().describe('同一对在各版本中编号相同'),
    firm: party,
    partner: party,
    topics: z
      .array(
        z.object({
          needId: z.string().nullable(),
          need: z.string(),
          organisationId: z.string().nullable(),
          kind: z.enum(listedKinds),
          candidateId: z.string(),
          candidate: z.string(),
          note: z.string().nullable(),
        }),
      )
      .readonly(),
    worth: z.number().describe('至少有一项相关的把握，0 到 1'),
  })
  .meta({ id: 'EventMeeting' })

const place = z
  .object({ meetingId: z.string(), slot: z.int(), table: z.string(), isPinned: z.boolean() })
  .meta({ id: 'EventPlace' })

const figures = z
  .object({
    meetings: z.int(),
    placed: z.int(),
    worth: z.number(),
    bound: z.number().describe('任何排法都不会超过'),
    slots: z.int(),
    idle: z.int().describe('专家两场之间空等的时段数'),
    moves: z.int().describe('专家换桌次数'),
    isStopped: z.boolean(),
  })
  .nullable()

/** A version without what stands in it. */
export const versionHead = z.object({
  number: z.int(),
  at: z.string(),
  by: z.string().nullable(),
  act: z.enum(eventActs),
  why: z.string().nullable(),
})

const slots = z.array(z.object({ from: z.string(), to: z.string() })).readonly()

const eventVersion = versionHead
  .extend({
    setting: settingAnswered,
    slots,
    meetings: z.array(meeting).readonly(),
    places: z.array(place).readonly(),
    unplaced: z.array(z.object({ meetingId: z.string(), reason: z.string() })).readonly(),
    waysOut: z
      .array(z.object({ text: z.string(), setting: settingAnswered }))
      .readonly()
      .describe('怎样就都排得下，附上据此重新排的设置'),
    figures,
  })
  .meta({ id: 'EventVersion' })

/** An event without its timetable. */
export const eventAnswered = z
  .object({
    id: z.string(),
    title: z.string(),
    day: z.string(),
    place: z.string().nullable(),
    pool: z.string(),
    shortlistId: z.string(),
    shortlistVersion: z.int(),
    host: z.string(),
    made: z.string(),
    madeBy: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'MatchmakingEvent' })

/** An event with one version of its timetable. */
export const eventInFull = eventAnswered.extend({ current: eventVersion }).meta({ id: 'EventInFull' })

const whereabouts = z.object({ from: z.string(), to: z.string(), table: z.string() }).nullable()

/** What changed between two versions. */
export const difference = z
  .object({
    changes: z
      .array(
        z.object({
          meetingId: z.string(),
          firm: z.string(),
          partner: z.string(),
          before: whereabouts,
          after: whereabouts,
          why: z.string().nullable(),
        }),
      )
      .readonly(),
    shifted: z.int().describe('桌子和时段不变、只是钟点变了的场数'),
  })
  .meta({ id: 'EventDifference' })

/** Where a meeting could be. */
export const openings = z.array(z.object({ slot: z.int(), obstacles: strings, tables: strings })).readonly()
