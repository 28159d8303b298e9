import { ask, type Outcome } from './client.ts'
import { type Found, foundIn } from './found.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

/** 对接清单: needs of a park beside those who can serve them, under its limits. */
export type Shortlist = components['schemas']['Shortlist']
export type ShortlistInFull = components['schemas']['ShortlistInFull']
export type ShortlistVersion = components['schemas']['ShortlistVersion']
export type ShortlistLine = components['schemas']['ShortlistLine']
export type ShortlistDifference = components['schemas']['ShortlistDifference']
export type ShortlistLimits = Shortlist['limits']
export type Conflict = NonNullable<Shortlist['conflict']>
export type VersionHead = Answer<'get', '/api/v1/shortlists/{id}/versions'>['versions'][number]

/** A page of lists, 100 at most, the newest first. */
export const listShortlists = (
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/shortlists'>>> =>
  ask('get', '/api/v1/shortlists', { query: { limit: 100, ...(after !== undefined && { after }) }, signal })

/** The newest lists that are computed and have these words in their title, by name. */
export const findShortlists = async (text: string, signal: AbortSignal): Promise<Outcome<Found>> => {
  const query = { text, computed: 'true' as const, limit: 20 }
  const outcome = await ask('get', '/api/v1/shortlists', { query, signal })
  return 'problem' in outcome ? outcome : { answer: foundIn(outcome.answer) }
}

/** One list as a choice. */
export const shortlistAsChoice = async (
  id: string,
  signal: AbortSignal,
): Promise<Outcome<Found['records'][number]>> => {
  const outcome = await readShortlist({ id, version: null }, signal)
  return 'problem' in outcome ? outcome : { answer: { id, name: outcome.answer.title } }
}

export type NewShortlist = Sent<'post', '/api/v1/shortlists'>['body']

/** Has a list made; it is answered at once and computed afterwards. */
export const makeShortlist = (body: NewShortlist, key: string): Promise<Outcome<Shortlist>> =>
  ask('post', '/api/v1/shortlists', { body, key })

/** A list with one of its versions; without a number the latest. */
export const readShortlist = (
  { id, version }: { readonly id: string; readonly version: number | null },
  signal: AbortSignal,
): Promise<Outcome<ShortlistInFull>> =>
  ask('get', '/api/v1/shortlists/{id}', { path: { id }, query: version === null ? {} : { version }, signal })

export const listVersions = (
  id: string,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/shortlists/{id}/versions'>>> =>
  ask('get', '/api/v1/shortlists/{id}/versions', { path: { id }, signal })

/** Ends the computing with the best plan so far. */
export const stopComputing = (id: string, key: string): Promise<Outcome<Shortlist>> =>
  ask('post', '/api/v1/shortlists/{id}/stop', { path: { id }, body: {}, key })

export type ShortlistEdits = Sent<'post', '/api/v1/shortlists/{id}/edits'>['body']

/** Changes lines by hand, which makes a version. */
export const editShortlist = (id: string, body: ShortlistEdits, key: string): Promise<Outcome<ShortlistInFull>> =>
  ask('post', '/api/v1/shortlists/{id}/edits', { path: { id }, body, key })

export const approveShortlist = (id: string, key: string): Promise<Outcome<ShortlistInFull>> =>
  ask('post', '/api/v1/shortlists/{id}/approval', { path: { id }, body: {}, key })

/** Notes that an approved list has gone out. */
export const dispatchShortlist = (id: string, key: string): Promise<Outcome<ShortlistInFull>> =>
  ask('post', '/api/v1/shortlists/{id}/dispatch', { path: { id }, body: {}, key })

export type Repair = Sent<'post', '/api/v1/shortlists/{id}/repairs'>['body']
export type Repaired = Answer<'post', '/api/v1/shortlists/{id}/repairs'>

/** Mends a list with the fewest changes when somebody cannot come; `keep: false` only tells what would change. */
export const repairShortlist = (id: string, body: Repair, key: string): Promise<Outcome<Repaired>> =>
  ask('post', '/api/v1/shortlists/{id}/repairs', { path: { id }, body, key })

/** What changed between two versions. */
export const compareVersions = (
  { id, from, to }: { readonly id: string; readonly from: number; readonly to: number },
  signal: AbortSignal,
): Promise<Outcome<ShortlistDifference>> =>
  ask('get', '/api/v1/shortlists/{id}/differences', { path: { id }, query: { from, to }, signal })

/** The files a version can be sent as. */
export const exportFormats = ['xlsx', 'docx', 'csv'] as const

/** Where a version is saved from as a file. */
export const exportAddress = (id: string, format: (typeof exportFormats)[number], version: number): string =>
  `/api/v1/shortlists/${encodeURIComponent(id)}/export?format=${format}&version=${version}`
