import { ask, newKey, type Outcome } from './client.ts'
import type { Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

export type WeightProfile = components['schemas']['WeightProfile']
export type ProfileRun = components['schemas']['ProfileRun']
export type WeightTrial = components['schemas']['WeightTrial']
export type RunComparison = components['schemas']['RunComparison']
export type SaidByGrade = components['schemas']['SaidByGrade']
export type WeighedList = WeightProfile['list']
export type Weights = WeightProfile['inForce']['weights']
export type Figure = NonNullable<ProfileRun['findings']>['figures'][number]
export type Gain = Figure['overPlain']
export type SaidGrade = NonNullable<NonNullable<Sent<'get', '/api/v1/profiles/{list}/feedback'>['query']>['grade']>

type TrialAsked = NonNullable<Sent<'post', '/api/v1/profiles/{list}/trials'>['body']>

export const readProfile = (list: WeighedList, signal: AbortSignal): Promise<Outcome<WeightProfile>> =>
  ask('get', '/api/v1/profiles/{list}', { path: { list }, signal })

/** One question under the weights in force and under others. */
export const tryWeights = (list: WeighedList, body: TrialAsked, signal: AbortSignal): Promise<Outcome<WeightTrial>> =>
  ask('post', '/api/v1/profiles/{list}/trials', { path: { list }, body, signal })

/** Begins an evaluation; it goes on by itself. */
export const beginRun = (
  list: WeighedList,
  body: { readonly weights: Weights; readonly note: string },
): Promise<Outcome<ProfileRun>> => ask('post', '/api/v1/profiles/{list}/runs', { path: { list }, body, key: newKey() })

export const stopRun = (id: string): Promise<Outcome<ProfileRun>> =>
  ask('post', '/api/v1/profile-runs/{id}/stop', { path: { id }, key: newKey() })

/** Two runs, need by need. */
export const compareRuns = (
  { before, after }: { readonly before: string; readonly after: string },
  signal: AbortSignal,
): Promise<Outcome<RunComparison>> =>
  ask('get', '/api/v1/profile-runs/{id}/comparison', { path: { id: after }, query: { with: before }, signal })

/** Puts a list under the weights of a run, or under those that ship. */
export const putInForce = (
  list: WeighedList,
  body: { readonly runId: string | null; readonly over: number | null; readonly why: string },
): Promise<Outcome<WeightProfile>> =>
  ask('put', '/api/v1/profiles/{list}/in-force', { path: { list }, body, key: newKey() })

/** What people said of the matches of a list; the latest of one grade, where one is asked for. */
export const readSaid = (
  { list, grade }: { readonly list: WeighedList; readonly grade: SaidGrade | null },
  signal: AbortSignal,
): Promise<Outcome<SaidByGrade>> =>
  ask('get', '/api/v1/profiles/{list}/feedback', { path: { list }, query: grade === null ? {} : { grade }, signal })
