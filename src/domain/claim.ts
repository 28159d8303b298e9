import type { IndicatorVerdictCode } from './indicator.ts'
import type { Kind } from './record.ts'

/**
 * What a claim says of its span. `word`: it is the very word that was asked; `synonym`, `broader`, `related`: the thesaurus
 * leads to it from one; `field`: the field holds it; `measured`: the piece that opens so was compared; else what it says to an
 * indicator.
 */
export const sayings = ['word', 'synonym', 'broader', 'related', 'field', 'measured'] as const
export type Saying = (typeof sayings)[number] | IndicatorVerdictCode

/** One thing an explanation says of a record, and where the record says it: `text` stands at [start, end) of `field`. */
export interface Claim {
  readonly record: { readonly kind: Kind; readonly id: string }
  /** A passage (`description`, `m-e-003#paper1/title`) or a stored field (`region`, `capacity`, `m-e-003#paper1/role`). */
  readonly field: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly says: Saying
  /** The asking side's word or indicator that it answers, in the asker's letters. */
  readonly asked: string | null
  /** Of a measured piece: the fingerprint of all it said when it was compared. */
  readonly print: string | null
}
