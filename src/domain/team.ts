import type { LineQuote } from './shortlist.ts'

/** What the members of a team should share if they can. */
export const teamNearnesses = ['organisation', 'city'] as const
export type TeamNearness = (typeof teamNearnesses)[number]

/** One part of a need that a member covers, by its place, and what proves it. */
export interface TeamCover {
  readonly part: number
  readonly score: number
  readonly grade: 0 | 1 | 2 | 3
  readonly gradeName: string
  readonly reasons: readonly string[]
  readonly quotes: readonly LineQuote[]
}

/** Who is of a team, and for what. */
export interface TeamMember {
  readonly expertId: string
  readonly name: string
  readonly subtitle: string
  readonly covers: readonly TeamCover[]
}

/** The smallest team that covers what a need asks for. */
export interface Team {
  /** What the need asks for, in its own words, and how many experts are worth proposing for each; a part without any stays uncovered. */
  readonly parts: readonly { readonly label: string; readonly candidates: number }[]
  readonly members: readonly TeamMember[]
  /** No smaller team covers as much, and of this size none is worth more. */
  readonly isSmallest: boolean
}
