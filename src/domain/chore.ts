import type { AuditFault } from './audit.ts'

/** Long pieces of work an administrator has done; the first two are at the index, and one of them at a time. */
export const choreWorks = ['rebuild index', 'turn index back', 'check audit log'] as const
export type ChoreWork = (typeof choreWorks)[number]

export const choreStates = ['running', 'done', 'stopped', 'failed'] as const

/** The part of the audit log that is wished to be looked at: from a moment to before another, ISO 8601; `null`: from its beginning, to its end. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** What a check of the audit log found. */
export interface ChainFinding {
  /** That were looked at. */
  readonly entries: number
  readonly first: ChainEnd | null
  readonly last: ChainEnd | null
  /** The first break; `null`: none. */
  readonly fault: AuditFault | null
}

/** An entry at an end of what was looked at. */
export interface ChainEnd {
  readonly sequence: number
  /** ISO 8601. */
  readonly at: string
}

/** A piece of work: how far it is, or how it ended. */
export interface Chore {
  readonly id: string
  readonly work: ChoreWork
  readonly wish: Period
  readonly state: (typeof choreStates)[number]
  /** Records or entries; of how many, 0 until that is known. */
  readonly done: number
  readonly total: number
  /** When its process was last heard of, ISO 8601. */
  readonly told: string
  /** An account; `null`: the house. */
  readonly begunBy: string | null
  readonly begun: string
  readonly ended: string | null
  /** Of a check that was done. */
  readonly found: ChainFinding | null
  /** Why it failed, in Chinese; `null`: it did not, or its process is gone. */
  readonly failure: string | null
}
