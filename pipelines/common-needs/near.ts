import type { Database } from '../../src/ports/database.ts'
import type { Embedder } from '../../src/ports/embedder.ts'
import type { Retrieved, SearchIndex } from '../../src/ports/search-index.ts'
import { vectorsFor } from '../../src/store/vectors.ts'
import type { Tokeniser } from '../../src/text/tokenise.ts'
import type { KnownNeed } from './known-need.ts'

/** What looking for near needs takes. */
export interface NearPorts {
  readonly db: Database
  readonly index: SearchIndex
  readonly embedder: Embedder | null
  readonly tokeniser: Tokeniser
}

/** Near needs by words, and as many by meaning: among 1,100 needs, twenty of each held every common pair of our judgments. */
const nearest = 20
/** Vectors read from the database at once. */
const batch = 500

/** Each need with those the index finds near it, itself included. */
export const near = async function* (
  needs: readonly KnownNeed[],
  ports: NearPorts,
): AsyncGenerator<{ readonly need: KnownNeed; readonly found: readonly Retrieved[] }> {
  for (let from = 0; from < needs.length; from += batch) {
    const some = needs.slice(from, from + batch)
    const vectors = await vectorsOf(some, ports)
    for (const need of some) {
      const terms = new Map(ports.tokeniser.terms(need.head).map((term) => [term, 1]))
      const vector = vectors.get(documentOf(need)) ?? null
      yield { need, found: await ports.index.retrieve({ kind: 'need', terms, vector, filters: {}, limit: nearest }) }
    }
  }
}

const documentOf = ({ id }: KnownNeed): string => `need:${id}`

const vectorsOf = async (
  needs: readonly KnownNeed[],
  { db, embedder }: NearPorts,
): Promise<ReadonlyMap<string, Float32Array>> => {
  if (embedder === null) return new Map()
  const kept = await vectorsFor(db, embedder.space, needs.map(documentOf))
  return new Map([...kept].map(([document, { vector }]) => [document, vector]))
}
