import type { Database } from '../../src/ports/database.ts'
import type { Embedder } from '../../src/ports/embedder.ts'
import { vectorsFor } from '../../src/store/indexing/vectors.ts'

/** Cosine of two needs, -1..1; `null` where one of them has no vector. */
export type MeaningOf = (a: string, b: string) => number | null

/** Vectors read from the database at once. */
const batch = 1_000

/** Reads the vectors the index was given for these needs; without an embedder nothing has a meaning. */
export const readMeaning = async (
  ids: readonly string[],
  { db, embedder }: { readonly db: Database; readonly embedder: Embedder | null },
): Promise<MeaningOf> => {
  if (embedder === null) return () => null
  const vectors = new Map<string, Float32Array>()
  for (let from = 0; from < ids.length; from += batch) {
    const documents = ids.slice(from, from + batch).map(documentOf)
    for (const [document, { vector }] of await vectorsFor(db, embedder.space, documents)) vectors.set(document, vector)
  }
  return (a, b) => cosine(vectors.get(documentOf(a)), vectors.get(documentOf(b)))
}

const documentOf = (id: string): string => `need:${id}`

const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number | null => {
  if (a === undefined || b === undefined) return null
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
