import type { AuditAnchor, AuditFault, AuditRow } from '../../src/domain/audit.ts'
import type { ChainEnd, ChainFinding, Period } from '../../src/domain/chore.ts'
import type { Database } from '../../src/ports/database.ts'
import { auditFrom, lastAudit, sequencesWithin } from '../../src/store/audit/audit.ts'
import { beginning, follow, offAnchor } from '../../src/store/audit/audit-chain.ts'
import type { ChoreWatch } from '../chores.ts'

/** What checking the audit log takes. */
export interface CheckPorts extends ChoreWatch {
  readonly db: Database
  /** Kept beside the database; `null`: none yet. */
  readonly anchor: AuditAnchor | null
}

/** Entries that are read at once. */
const stride = 500

/** What is looked at: entries from one to another, and what stands before the first. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly before: AuditAnchor
}

/**
 * Follows the chain of the audit log through a period, whole where none is told, and stops at the first break. With a
 * period goes the entry before it and the one behind it, so that nothing is missing at its ends.
 */
export const checkChain = async (period: Period, ports: CheckPorts): Promise<ChainFinding> => {
  const stretch = await stretchOf(period, ports.db)
  if (stretch !== null) return walk(stretch, ports)
  const end = (await lastAudit(ports.db)) ?? beginning
  return { entries: 0, first: null, last: null, fault: period.to === null ? cutOff(end, ports.anchor) : null }
}

const stretchOf = async (period: Period, db: Database): Promise<Stretch | null> => {
  const within = await sequencesWithin(db, period)
  if (within === null) return null
  const from = period.from === null ? 1 : Math.max(1, within.first - 1)
  const to = period.to === null ? Number.POSITIVE_INFINITY : within.last + 1
  const [before] = from === 1 ? [beginning] : await auditFrom(db, from - 1, 1)
  return {
    from,
    to,
    before: before !== undefined && before.sequence === from - 1 ? before : { sequence: from - 1, hash: '' },
  }
}

const walk = async ({ from, to, before }: Stretch, ports: CheckPorts): Promise<ChainFinding> => {
  const { db, signal, onProgress } = ports
  const total = (await sequencesWithin(db, { from: null, to: null }))?.last ?? 0
  const of = Math.min(to, total) - from + 1
  let [last, entries]: [AuditAnchor, number] = [before, 0]
  let ends: { first: ChainEnd | null; last: ChainEnd | null } = { first: null, last: null }
  while (last.sequence < to) {
    signal.throwIfAborted()
    const rows = await auditFrom(db, last.sequence + 1, Math.min(stride, to - last.sequence))
    const read = followRows(rows, last, ports.anchor)
    ends = { first: ends.first ?? endOf(read.good[0]), last: endOf(read.good.at(-1)) ?? ends.last }
    entries += read.good.length
    onProgress(entries, Math.max(of, entries))
    if (read.fault !== null) return { entries, ...ends, fault: read.fault }
    last = read.good.at(-1) ?? last
    if (rows.length === 0) break
  }
  return { entries, ...ends, fault: last.sequence < to ? cutOff(last, ports.anchor) : null }
}

const followRows = (rows: readonly AuditRow[], before: AuditAnchor, anchor: AuditAnchor | null) => {
  let last = before
  for (const [at, row] of rows.entries()) {
    const fault = follow(last, row) ?? offAnchor(row, anchor)
    if (fault !== null) return { good: rows.slice(0, at), fault }
    last = row
  }
  return { good: rows, fault: null }
}

// The anchor tells of entries that are not there.
const cutOff = ({ sequence }: AuditAnchor, anchor: AuditAnchor | null): AuditFault | null =>
  sequence < (anchor?.sequence ?? 0) ? { sequence: sequence + 1, why: 'cut off' } : null

const endOf = (row: AuditRow | undefined): ChainEnd | null =>
  row === undefined ? null : { sequence: row.sequence, at: row.at }
