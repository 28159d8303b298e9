import type { Letterhead, ShortlistLine } from '../../../src/domain/shortlist.ts'

/** A list and who sends it. */
export interface Sent {
  readonly title: string
  readonly letterhead: Letterhead
  readonly lines: readonly ShortlistLine[]
  /** Needs of which nothing is told outside, by their ids: letters name them without their words. */
  readonly confidential: ReadonlySet<string>
}
