import { createHash } from 'node:crypto'
import type { AuditAnchor, AuditEntry, AuditFault, AuditRow } from '../../domain/audit.ts'

/** What stands before the first row. */
export const beginning: AuditAnchor = { sequence: 0, hash: '0'.repeat(64) }

/** The entry as the row after this one. */
export const chained = (before: AuditAnchor, entry: AuditEntry): AuditRow => {
  const row = { ...entry, sequence: before.sequence + 1, previousHash: before.hash }
  return { ...row, hash: hashOf(row) }
}

const hashOf = (row: Omit<AuditRow, 'hash'>): string => {
  const { sequence, at, accountId, role, organisationId, action, kind, recordIds, fields, previousHash } = row
  const canonical = [sequence, at, accountId, role, organisationId, action, kind, recordIds, fields, previousHash]
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex')
}

/** Looks at one more row; a fault, or the row to go on from. */
export const follow = (before: AuditAnchor, row: AuditRow): AuditFault | null => {
  const sequence = before.sequence + 1
  if (row.sequence !== sequence || row.previousHash !== before.hash) return { sequence, why: 'missing or out of order' }
  return hashOf(row) === row.hash ? null : { sequence, why: 'changed' }
}

/** The first fault of a chain; `null`: it is whole, and holds the anchor. */
export const faultOf = (rows: Iterable<AuditRow>, anchor: AuditAnchor | null): AuditFault | null => {
  let before: AuditAnchor = beginning
  for (const row of rows) {
    const fault = follow(before, row) ?? offAnchor(row, anchor)
    if (fault !== null) return fault
    before = row
  }
  return before.sequence < (anchor?.sequence ?? 0) ? { sequence: before.sequence + 1, why: 'cut off' } : null
}

/** Whether a row stands where the anchor is, and is another: somebody who writes the whole chain anew makes hashes that agree with each other alone. */
export const offAnchor = ({ sequence, hash }: AuditRow, anchor: AuditAnchor | null): AuditFault | null =>
  anchor?.sequence === sequence && anchor.hash !== hash ? { sequence, why: 'rewritten' } : null
