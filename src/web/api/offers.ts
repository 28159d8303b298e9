import { ask, newKey, type Outcome } from './client.ts'
import { create } from './create.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'

/** The results of an organisation, 100 at a time. */
export const listResultsOf = (
  organisationId: string,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/results'>>> =>
  ask('get', '/api/v1/results', { query: pageOf(organisationId, after), signal })

/** The experts of an organisation, 100 at a time. */
export const listExpertsOf = (
  organisationId: string,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/experts'>>> =>
  ask('get', '/api/v1/experts', { query: pageOf(organisationId, after), signal })

const pageOf = (organisationId: string, after: string | undefined) => ({
  organisationId: [organisationId],
  limit: 100,
  ...(after !== undefined && { after }),
})

/** What a record says of itself in short. */
export interface Offer {
  readonly title: string
  readonly description: string
  readonly organisationId: string | null
}

/** A result by its title, an expert by his name. */
export const readOffer = async (
  kind: 'experts' | 'results',
  id: string,
  signal: AbortSignal,
): Promise<Outcome<Offer>> => {
  const sent = { path: { id }, signal }
  if (kind === 'results') return ask('get', '/api/v1/results/{id}', sent)
  const outcome = await ask('get', '/api/v1/experts/{id}', sent)
  return 'problem' in outcome ? outcome : { answer: { ...outcome.answer, title: outcome.answer.name } }
}

export type Result = components['schemas']['Result']
export type ResultWritten = NonNullable<Sent<'post', '/api/v1/results'>['body']>

export const readResult = (id: string, signal?: AbortSignal): Promise<Outcome<Result>> =>
  ask('get', '/api/v1/results/{id}', { path: { id }, ...(signal && { signal }) })

/** Writes a result, or over the one that was read; refused when somebody else wrote meanwhile. */
export const writeResult = (
  body: ResultWritten,
  { before, key }: { readonly before: Result | null; readonly key: string },
): Promise<Outcome<Result>> =>
  before === null
    ? create('/api/v1/results', { body, key }, async (first) => {
        const now = await readResult(first.id)
        return 'problem' in now ? now : writeResult(body, { before: now.answer, key: newKey() })
      })
    : ask('put', '/api/v1/results/{id}', { path: { id: before.id }, body, key, etag: `"${before.updated}"` })

export type Expert = components['schemas']['Expert']
export type ExpertWritten = NonNullable<Sent<'post', '/api/v1/experts'>['body']>

export const readExpert = (id: string, signal?: AbortSignal): Promise<Outcome<Expert>> =>
  ask('get', '/api/v1/experts/{id}', { path: { id }, ...(signal && { signal }) })

/** Writes an expert, or over the one that was read; refused when somebody else wrote meanwhile. */
export const writeExpert = (
  body: ExpertWritten,
  { before, key }: { readonly before: Expert | null; readonly key: string },
): Promise<Outcome<Expert>> =>
  before === null
    ? create('/api/v1/experts', { body, key }, async (first) => {
        const now = await readExpert(first.id)
        return 'problem' in now ? now : writeExpert(body, { before: now.answer, key: newKey() })
      })
    : ask('put', '/api/v1/experts/{id}', { path: { id: before.id }, body, key, etag: `"${before.updated}"` })
