import { createHash } from 'node:crypto'

/** What a record needs to have to be stored. */
export interface Storable {
  readonly id: string
  readonly firstSeen: string
  readonly updated: string
}

const instants = new Set(['firstSeen', 'updated', 'confirmed'])

/**
 * The record as PostgreSQL can hold it and gives it back: keys in order, instants in UTC, and no character that its
 * text cannot hold (NUL, half a surrogate pair).
 */
export const canonical = <T extends Storable>(record: T): T => {
  const cleaned = cleanOf(record) as Record<string, unknown>
  const instant = ([key, value]: [string, unknown]) =>
    [key, instants.has(key) && typeof value === 'string' ? new Date(value).toISOString() : value] as const
  return Object.fromEntries(Object.entries(cleaned).map(instant)) as unknown as T
}

/**
 * SHA-256 of a canonical record but for `source` and `firstSeen`; and but for an `updated` equal to `firstSeen`, which
 * tells when the record arrived and nothing of its content.
 */
export const contentHash = <T extends Storable>(record: T): string => {
  const left = (key: string) =>
    key === 'source' || key === 'firstSeen' || (key === 'updated' && record.updated === record.firstSeen)
  const content = Object.entries(record).filter(([key]) => !left(key))
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

const cleanOf = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '')
  if (Array.isArray(value)) return value.map(cleanOf)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [`${cleanOf(key)}`, cleanOf(part)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
