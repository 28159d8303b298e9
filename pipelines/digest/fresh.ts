import { type DocumentDraft, documentsOf } from '../../indexers/documents.ts'
import { keptVectors, type Vectors } from '../../indexers/embed-records.ts'
import type { Audience } from '../../src/domain/audience.ts'
import { type Kind, kinds } from '../../src/domain/record.ts'
import type { Database } from '../../src/ports/database.ts'
import { type Block, type BlockDocument, blockOf } from '../../src/ranking/digest/block.ts'
import { changedAfter } from '../../src/store/digests/digest-substance.ts'
import { storeOf } from '../../src/store/libraries/records.ts'
import type { MatchPorts } from '../match.ts'

/** A record that is new to somebody. */
export interface FreshRecord {
  /** The change by which it became new. */
  readonly sequence: number
  readonly audience: readonly Audience[]
}

/** What is new of each library: whom it is for, and, where it is little enough, everything of it side by side. */
export interface Fresh {
  readonly records: Readonly<Record<Kind, ReadonlyMap<string, FreshRecord>>>
  readonly blocks: Readonly<Record<Kind, Block>> | null
}

const batch = 500

/** Everything that changed in substance behind a change. */
export const freshSince = async (db: Database, cursor: number): Promise<Fresh['records']> => {
  const changed = Map.groupBy(await changedAfter(db, cursor), ({ kind }) => kind)
  const of = async (kind: Kind): Promise<ReadonlyMap<string, FreshRecord>> => {
    const rows = changed.get(kind) ?? []
    const audiences = await storeOf(kind).audiences(
      db,
      rows.map(({ recordId }) => recordId),
    )
    return new Map(
      rows.map(({ recordId, sequence }) => [recordId, { sequence, audience: audiences.get(recordId) ?? [] }]),
    )
  }
  return { need: await of('need'), result: await of('result'), expert: await of('expert') }
}

/** What is new as blocks; `null` where it is more documents than fit. */
export const blocksOf = async (
  records: Fresh['records'],
  most: number,
  ports: Pick<MatchPorts, 'db' | 'embedder' | 'tokeniser'>,
): Promise<Fresh['blocks']> => {
  if (kinds.reduce((sum, kind) => sum + records[kind].size, 0) > most) return null
  return {
    need: blockOf(await documentsIn('need', records.need, ports)),
    result: blockOf(await documentsIn('result', records.result, ports)),
    expert: blockOf(await documentsIn('expert', records.expert, ports)),
  }
}

const documentsIn = async <K extends Kind>(
  kind: K,
  fresh: ReadonlyMap<string, FreshRecord>,
  { db, embedder, tokeniser }: Pick<MatchPorts, 'db' | 'embedder' | 'tokeniser'>,
): Promise<readonly BlockDocument[]> => {
  const ids = [...fresh.keys()]
  const documents: BlockDocument[] = []
  for (let from = 0; from < ids.length; from += batch) {
    const records = await storeOf(kind).byIds(db, ids.slice(from, from + batch))
    const vectors: Vectors = embedder === null ? new Map() : await keptVectors(kind, records, { db, embedder })
    const drafts = records.flatMap((record) => documentsOf({ kind, record, audience: [] }, tokeniser))
    documents.push(...drafts.map((draft) => laidOut(draft, vectors)))
  }
  return documents
}

const laidOut = ({ id, owner, fields }: DocumentDraft, vectors: Vectors): BlockDocument => ({
  owner,
  terms: [...fields.title, ...fields.keywords, ...fields.body],
  vector: vectors.get(id) ?? null,
})
