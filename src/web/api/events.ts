import { ask, type Outcome } from './client.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

/** 对接会: who meets whom, when and at which table. */
export type EventInFull = components['schemas']['EventInFull']
export type EventVersion = components['schemas']['EventVersion']
export type EventSetting = components['schemas']['EventSetting']
export type EventMeeting = components['schemas']['EventMeeting']
export type EventPlace = components['schemas']['EventPlace']
export type EventDifference = components['schemas']['EventDifference']

/** A page of events, 100 at most, the latest day first. */
export const listEvents = (
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/events'>>> =>
  ask('get', '/api/v1/events', { query: { limit: 100, ...(after !== undefined && { after }) }, signal })

export type NewEvent = Sent<'post', '/api/v1/events'>['body']

/** Has a list arranged as an event. */
export const makeEvent = (body: NewEvent, key: string): Promise<Outcome<EventInFull>> =>
  ask('post', '/api/v1/events', { body, key })

/** An event with one of its versions; without a number the latest. */
export const readEvent = (
  { id, version }: { readonly id: string; readonly version: number | null },
  signal: AbortSignal,
): Promise<Outcome<EventInFull>> =>
  ask('get', '/api/v1/events/{id}', { path: { id }, query: version === null ? {} : { version }, signal })

export const listEventVersions = (
  id: string,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/events/{id}/versions'>>> =>
  ask('get', '/api/v1/events/{id}/versions', { path: { id }, signal })

export type Openings = Answer<'get', '/api/v1/events/{id}/openings'>['openings']

/** Where a meeting could be, and why not elsewhere. */
export const openingsFor = (
  { id, meeting }: { readonly id: string; readonly meeting: string },
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/events/{id}/openings'>>> =>
  ask('get', '/api/v1/events/{id}/openings', { path: { id }, query: { meeting }, signal })

export type EventEdits = Sent<'post', '/api/v1/events/{id}/edits'>['body']

/** Moves, pins or cancels meetings by hand, which makes a version. */
export const editEvent = (id: string, body: EventEdits, key: string): Promise<Outcome<EventInFull>> =>
  ask('post', '/api/v1/events/{id}/edits', { path: { id }, body, key })

export type Rearranging = Sent<'post', '/api/v1/events/{id}/timetables'>['body']

/** Arranges an event anew under another setting. */
export const rearrangeEvent = (id: string, body: Rearranging, key: string): Promise<Outcome<EventInFull>> =>
  ask('post', '/api/v1/events/{id}/timetables', { path: { id }, body, key })

export type EventRepair = Sent<'post', '/api/v1/events/{id}/repairs'>['body']
export type EventRepaired = Answer<'post', '/api/v1/events/{id}/repairs'>

/** Mends a timetable with the fewest moves after something happened; `keep: false` only tells what would change. */
export const repairEvent = (id: string, body: EventRepair, key: string): Promise<Outcome<EventRepaired>> =>
  ask('post', '/api/v1/events/{id}/repairs', { path: { id }, body, key })

/** What changed between two versions. */
export const compareEventVersions = (
  { id, from, to }: { readonly id: string; readonly from: number; readonly to: number },
  signal: AbortSignal,
): Promise<Outcome<EventDifference>> =>
  ask('get', '/api/v1/events/{id}/differences', { path: { id }, query: { from, to }, signal })

/** The files a timetable can be printed from. */
export const eventFormats = ['xlsx', 'docx', 'csv'] as const

/** Where a version is saved from as a file. */
export const eventFile = (id: string, format: (typeof eventFormats)[number], version: number): string =>
  `/api/v1/events/${encodeURIComponent(id)}/export?format=${format}&version=${version}`
