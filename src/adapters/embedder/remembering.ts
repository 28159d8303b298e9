import { createHash } from 'node:crypto'
import type { Embedder } from '../../ports/embedder.ts'

/**
 * Remembers the vectors of the last texts, in memory only: the same question is asked for experts and for results, with
 * each filter that is set, and by the next person. The least recently used goes first.
 */
export const remembering = (embedder: Embedder, capacity: number): Embedder => {
  const known = new Map<string, Float32Array | null>()
  const remember = (key: string, vector: Float32Array | null): void => {
    known.delete(key)
    known.set(key, vector)
    if (known.size > capacity) known.delete(known.keys().next().value!)
  }
  return {
    ...embedder,
    embed: async (texts) => {
      const keys = texts.map(keyOf)
      const found = new Map(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key) ?? null] as const] : [])))
      const missing = [...new Map(keys.map((key, i) => [key, texts[i]!]))].filter(([key]) => !found.has(key))
      const made = missing.length === 0 ? [] : await embedder.embed(missing.map(([, text]) => text))
      missing.forEach(([key], i) => {
        found.set(key, made[i] ?? null)
      })
      for (const key of keys) remember(key, found.get(key) ?? null)
      return keys.map((key) => found.get(key) ?? null)
    },
  }
}

// A question may be a page long, and its words are nobody's business once it is answered.
const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64')
