import { ask, newKey, type Outcome } from './client.ts'
import { create } from './create.ts'
import type { Answer, Sent } from './operation.ts'
import type { components } from './schema.generated.ts'
import { sendForm } from './send-form.ts'

/** 产业链: the links of an industry, in order. */
export type Chain = components['schemas']['Chain']
export type ChainNode = Chain['nodes'][number]
export type ChainMark = NonNullable<ChainNode['mark']>
export type ChainCounts = components['schemas']['ChainMap']['counts'][number]
export type ChainRow = components['schemas']['ChainRow']
export type ChainFiller = components['schemas']['ChainFillers']['fillers'][number]
export type WrittenChain = Sent<'post', '/api/v1/chains'>['body']
type Rows = Answer<'get', '/api/v1/chains/{id}/rows'>

/** A page of chains, 100 at most, the one written last first. */
export const listChains = (
  after: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Answer<'get', '/api/v1/chains'>>> =>
  ask('get', '/api/v1/chains', { query: { limit: 100, ...(after !== undefined && { after }) }, signal })

export const readChain = (id: string, signal: AbortSignal): Promise<Outcome<Chain>> =>
  ask('get', '/api/v1/chains/{id}', { path: { id }, signal })

/** The numbers of every link. */
export const readChainMap = (id: string, signal: AbortSignal): Promise<Outcome<components['schemas']['ChainMap']>> =>
  ask('get', '/api/v1/chains/{id}/map', { path: { id }, signal })

/** Which rows: of a link, of none (`node` of `null`), of a library. */
export interface RowsAsked {
  readonly id: string
  readonly node: string | null
  readonly kind: ChainRow['kind']
}

const rowsQuery = ({ node, kind }: Omit<RowsAsked, 'id'>) =>
  node === null ? ({ unplaced: 'true', kind } as const) : { node, kind }

/** The rows behind a number. */
export const readChainRows = ({ id, ...asked }: RowsAsked, signal: AbortSignal): Promise<Outcome<Rows>> =>
  ask('get', '/api/v1/chains/{id}/rows', { path: { id }, query: rowsQuery(asked), signal })

/** Where the rows are saved from as CSV: all of a chain, or those behind a number. */
export const chainCsv = (id: string, asked?: Omit<RowsAsked, 'id'>): string =>
  `/api/v1/chains/${encodeURIComponent(id)}/rows.csv${asked ? `?${new URLSearchParams(rowsQuery(asked))}` : ''}`

/** Who could fill a link. */
export const readFillers = (
  { id, node, kind }: { readonly id: string; readonly node: string; readonly kind: 'expert' | 'result' },
  signal: AbortSignal,
): Promise<Outcome<components['schemas']['ChainFillers']>> =>
  ask('get', '/api/v1/chains/{id}/fillers', { path: { id }, query: { node, kind }, signal })

/** Writes a new chain, or (`before`) replaces the one that was read. */
export const writeChain = (body: WrittenChain, before: Chain | null, key: string): Promise<Outcome<Chain>> =>
  before === null
    ? create('/api/v1/chains', { body, key }, async ({ id }) => {
        const now = await ask('get', '/api/v1/chains/{id}', { path: { id } })
        return 'problem' in now ? now : writeChain(body, now.answer, newKey())
      })
    : ask('put', '/api/v1/chains/{id}', { path: { id: before.id }, body, key, etag: `"${before.updated}"` })

export const removeChain = (id: string, key: string): Promise<Outcome<undefined>> =>
  ask('delete', '/api/v1/chains/{id}', { path: { id }, key })

/** Hangs a record on a link by hand; `by words` leaves it to its words again. */
export const placeOnChain = (
  id: string,
  placed: Sent<'put', '/api/v1/chains/{id}/placements'>['body'],
  key: string,
): Promise<Outcome<Answer<'put', '/api/v1/chains/{id}/placements'>>> =>
  ask('put', '/api/v1/chains/{id}/placements', { path: { id }, body: placed, key })

export type ChainImport = components['schemas']['ChainImport']

/** Sends a table of links. */
export const importChains = (file: File): Promise<Outcome<ChainImport>> => sendForm('/api/v1/chains/imports', { file })
