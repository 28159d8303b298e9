import { ask, type Outcome } from './client.ts'
import type { Answer } from './operation.ts'

/** Where one is signed in. */
export type OpenSession = Answer<'get', '/api/v1/sessions'>['sessions'][number]

export const listSessions = (signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/sessions'>>> =>
  ask('get', '/api/v1/sessions', { signal })

export const endSession = (id: string): Promise<Outcome<unknown>> =>
  ask('delete', '/api/v1/sessions/{id}', { path: { id } })

/** Ends every session but this one. */
export const endOtherSessions = (): Promise<Outcome<unknown>> => ask('delete', '/api/v1/sessions', {})

/** Whether there is a second factor, and how many recovery codes are left. */
export const readSecondFactor = (signal: AbortSignal): Promise<Outcome<Answer<'get', '/api/v1/second-factor'>>> =>
  ask('get', '/api/v1/second-factor', { signal })

/** New recovery codes, told this once; `password` is `null` for who has just come by the other service. */
export const renewRecoveryCodes = (
  password: string | null,
): Promise<Outcome<Answer<'post', '/api/v1/second-factor/recovery-codes'>>> =>
  ask('post', '/api/v1/second-factor/recovery-codes', { body: { password } })

export const correctName = (name: string): Promise<Outcome<unknown>> =>
  ask('put', '/api/v1/account', { body: { name } })

/** What is held about oneself, place by place. */
export type PersonalData = Answer<'get', '/api/v1/account/personal-data'>

export const readPersonalData = (signal: AbortSignal): Promise<Outcome<PersonalData>> =>
  ask('get', '/api/v1/account/personal-data', { signal })

/** Accepts or refuses recommendations that rest on what one did here. */
export const personalise = (personalised: boolean): Promise<Outcome<unknown>> =>
  ask('put', '/api/v1/account/personalisation', { body: { personalised } })

/** Deletes the account and everything about its person, for good. */
export const deleteAccount = (password: string): Promise<Outcome<Answer<'post', '/api/v1/account/deletion'>>> =>
  ask('post', '/api/v1/account/deletion', { body: { password } })

/** Who saw and changed what is about oneself, before a line of it; `undefined`: the latest. */
export const readTrail = (
  before: number | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/account/trail'>>> =>
  ask('get', '/api/v1/account/trail', { query: { limit: 20, ...(before !== undefined && { before }) }, signal })

/** Where a copy of everything is saved from: for people, or for machines. */
export const copyAddress = (format: 'html' | 'json'): string => `/api/v1/account/personal-data/export?format=${format}`
