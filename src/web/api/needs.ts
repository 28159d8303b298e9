import { ask, type Outcome } from './client.ts'
import { create } from './create.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'
import { offersIn } from './search.ts'
import type { AnyMatch, MatchedKind } from './types.ts'

/** 企业技术需求. */
export type Need = components['schemas']['Need']
/** A need as a list tells of it: with whether it waits for its firm's word, for whoever may see that. */
export type ListedNeed = components['schemas']['ListedNeed']
export type Awaiting = NonNullable<ListedNeed['awaiting']>
export type NeedState = Need['state']
export type Visibility = Need['visibility']

/** What is sent when a need is written down. */
export type NeedWritten = Sent<'post', '/api/v1/needs'>['body']

/** A page of needs; `next` is where the following one begins. */
export type NeedPage = Answer<'get', '/api/v1/needs'>

/** Which needs are listed. */
export type NeedQuery = NonNullable<Sent<'get', '/api/v1/needs'>['query']>

export const listNeeds = (query: NeedQuery, signal?: AbortSignal): Promise<Outcome<NeedPage>> =>
  ask('get', '/api/v1/needs', { query, ...(signal && { signal }) })

export const readNeed = (id: string, signal?: AbortSignal): Promise<Outcome<Need>> =>
  ask('get', '/api/v1/needs/{id}', { path: { id }, ...(signal && { signal }) })

/** Writes a new need; the same `key` sent again writes it once, and what was typed since a lost answer mends that one. */
export const createNeed = (
  body: NeedWritten,
  key: string,
  mend: (first: Need) => Promise<Outcome<Need>>,
): Promise<Outcome<Need>> => create('/api/v1/needs', { body, key }, mend)

/** Writes a need anew. */
export const replaceNeed = (id: string, body: NeedWritten, key: string): Promise<Outcome<Need>> =>
  ask('put', '/api/v1/needs/{id}', { path: { id }, body, key })

/** The matches of a stored need, of one kind. */
export type NeedMatches = Omit<Answer<'get', '/api/v1/needs/{id}/matches'>, 'matches'> & {
  readonly matches: readonly AnyMatch[]
}

export const matchNeed = async (id: string, kind: MatchedKind, signal: AbortSignal): Promise<Outcome<NeedMatches>> => {
  const query = { kind, limit: 20 }
  const outcome = await ask('get', '/api/v1/needs/{id}/matches', { path: { id }, query, signal })
  return 'problem' in outcome ? outcome : { answer: { ...outcome.answer, matches: offersIn(outcome.answer.matches) } }
}

type SourcesAnswered = Answer<'get', '/api/v1/needs/{id}/sources'>

/** Whom other libraries have for a need, by whose they are; the park's own first. */
export type NeedSources = Omit<SourcesAnswered, 'sources'> & {
  readonly sources: readonly (Omit<SourcesAnswered['sources'][number], 'matches'> & {
    readonly matches: readonly AnyMatch[]
  })[]
}

export const readSources = async (
  id: string,
  kind: MatchedKind,
  signal: AbortSignal,
): Promise<Outcome<NeedSources>> => {
  const outcome = await ask('get', '/api/v1/needs/{id}/sources', { path: { id }, query: { kind }, signal })
  if ('problem' in outcome) return outcome
  const sources = outcome.answer.sources.map((source) => ({ ...source, matches: offersIn(source.matches) }))
  return { answer: { ...outcome.answer, sources } }
}

/** The smallest team for a need that asks for several things. */
export const readTeam = (
  id: string,
  near: 'organisation' | 'city' | undefined,
  signal: AbortSignal,
): Promise<Outcome<components['schemas']['Team']>> =>
  ask('get', '/api/v1/needs/{id}/team', { path: { id }, query: near === undefined ? {} : { near }, signal })

/** What the service understood of a text: pieces of it, letter by letter. */
export type NeedReading = components['schemas']['NeedReading']

export const readText = (
  text: string,
  sensitive: boolean,
  signal: AbortSignal,
): Promise<Outcome<components['schemas']['ReadingDraft']>> =>
  ask('post', '/api/v1/readings', { body: { text, sensitive }, signal })
