import type { Claim, Saying } from '../../domain/claim.ts'
import type { Candidate } from '../candidate.ts'

interface Span {
  readonly field: string
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Said {
  readonly says: Saying
  readonly asked?: string | null
  readonly print?: string | null
}

/** A claim about a span of a candidate. */
export const spanClaim = (
  { kind, record }: Candidate,
  { field, start, end, text }: Span,
  { says, asked = null, print = null }: Said,
): Claim => ({ record: { kind, id: record.id }, field, start, end, text, says, asked, print })

/** Whether two claims say the same of the same span. */
export const isSameClaim = (a: Claim, b: Claim): boolean =>
  a.record.id === b.record.id &&
  a.record.kind === b.record.kind &&
  a.field === b.field &&
  a.start === b.start &&
  a.end === b.end &&
  a.text === b.text &&
  a.says === b.says &&
  a.asked === b.asked &&
  a.print === b.print
