import type { Client } from '@elastic/elasticsearch'
import type { Kind } from '../../../domain/record.ts'
import type { SearchDocument } from '../../../ports/search-index.ts'
import { type BulkLine, sendBulk } from './bulk.ts'
import type { Fault } from './failures.ts'
import { elasticIdOf, sourceOf } from './stored-document.ts'
import { waitingOut } from './waiting-out.ts'

/** Where writes go. */
export interface Written {
  readonly client: Client
  readonly indexOf: (kind: Kind) => string
  /** Whether nobody asks yet: what is written need not be shown with every write. */
  readonly isFilling: () => boolean
  /** Greater than that of every write before it: an older write that arrives later changes nothing. */
  readonly nextWrite: () => Promise<number>
}

/** The name under which an index may be written: none is made by writing to one that was dropped. */
export const writableAs = (index: string): string => `${index}.writes`

const lineOf = (document: SearchDocument, index: string, version: number): BulkLine => ({
  action: JSON.stringify({
    index: { _index: writableAs(index), _id: elasticIdOf(document.id), version, version_type: 'external_gte' },
  }),
  source: sourceOf(document),
})

/** Puts documents, each in place of the one with its id; of two with one id the last. */
export const putDocuments = async (documents: readonly SearchDocument[], written: Written): Promise<void> => {
  await send(documents, written)
  if (!written.isFilling()) await show([...new Set(documents.map(({ kind }) => kind))], written)
}

/** Whose documents are replaced, and by which. */
export interface Replacement {
  readonly kind: Kind
  readonly owners: readonly string[]
  readonly documents: readonly SearchDocument[]
}

/** Puts documents in place of all that the owners had. Nothing is shown before all is written. */
export const replaceDocuments = async ({ kind, owners, documents }: Replacement, written: Written): Promise<void> => {
  // Only what is shown is found, and what a process wrote that died before it could show it must be found as well.
  await show([kind], written)
  await send(documents, written)
  await forget({ kind, owners, documents }, written)
  await show([kind], written)
}

const send = async (documents: readonly SearchDocument[], written: Written): Promise<void> => {
  if (documents.length === 0) return
  const version = await written.nextWrite()
  const latest = new Map(documents.map((document) => [document.id, document]))
  const lines = [...latest.values()].map((document) => lineOf(document, written.indexOf(document.kind), version))
  await sendBulk(written.client, lines)
}

const forget = async ({ kind, owners, documents }: Replacement, { client, indexOf }: Written): Promise<void> => {
  const kept = documents.map(({ id }) => elasticIdOf(id))
  const others = { bool: { filter: [{ terms: { owner: [...owners] } }], must_not: [{ ids: { values: kept } }] } }
  // A conflict: a later write is there already.
  await waitingOut(
    () => client.deleteByQuery({ index: indexOf(kind), conflicts: 'proceed', query: others }),
    ({ failures = [] }) => faultOf(failures[0]),
  )
}

/** Shows to every question what was written so far. */
const show = async (kinds: readonly Kind[], { client, indexOf }: Written): Promise<void> => {
  if (kinds.length === 0) return
  await waitingOut(
    () => client.indices.refresh({ index: kinds.map(indexOf) }),
    ({ _shards }) => faultOf(_shards?.failures?.[0]),
  )
}

/** What a shard could not do; `null`: all could. */
const faultOf = (failure: { readonly status?: number | string } | undefined): Fault | null =>
  failure === undefined ? null : { status: statusOf(failure.status), told: JSON.stringify(failure) }

// Elasticsearch tells it as a number here, as a name there.
const statusOf = (status: number | string | undefined): number =>
  status === 'SERVICE_UNAVAILABLE' ? 503 : Number(status) || 500
