import type { Conclusion, EngagementState, Step } from '../engagement.ts'

/**
 * What happens beside the steps: 走访企业, 走访专家, 通话, 对接会, 诊断意见, and a note between the firm, its park and the
 * broker, which the invited side does not read.
 */
export const happenings = ['visit to firm', 'visit to expert', 'call', 'meeting', 'diagnosis', 'note'] as const
export type Happening = (typeof happenings)[number]

/** What the house notes by itself. */
export const traces = [
  'step',
  'invitation sent',
  'release',
  'escalation',
  'attachment',
  'firm says',
  'upper level',
] as const

/** A line of the log of an engagement: never changed. */
export interface EngagementEvent {
  readonly id: string
  readonly engagementId: string
  readonly kind: Happening | (typeof traces)[number]
  /** Of a step: which, and where it led. */
  readonly step: Step | null
  readonly state: EngagementState | null
  /** The day it happened, `YYYY-MM-DD`. */
  readonly on: string
  readonly note: string | null
  /** Account; `null`: somebody who came by a link, or the house. */
  readonly by: string | null
  readonly at: string
}

/** A problem on the way: 待处理, 处理中, 已解决, 已说明 (it cannot be solved, and the firm was told why). */
export const problemStates = ['open', 'in hand', 'solved', 'explained'] as const
export type ProblemState = (typeof problemStates)[number]

/** One line of the list of problems. */
export interface EngagementProblem {
  readonly id: string
  readonly engagementId: string
  readonly title: string
  readonly state: ProblemState
  readonly note: string | null
  readonly opened: string
  readonly moved: string
}

/** 处理率: how many were brought to an end, of how many; a share is never told without the whole. */
export interface Handled {
  readonly handled: number
  readonly total: number
}

/** Counts the problems that were brought to an end. */
export const handledOf = (problems: readonly Pick<EngagementProblem, 'state'>[]): Handled => ({
  handled: problems.filter(({ state }) => state === 'solved' || state === 'explained').length,
  total: problems.length,
})

/** What one side says of the other: 1 to 5, with words. */
export interface EngagementRating {
  readonly engagementId: string
  readonly side: 'firm' | 'partner'
  readonly stars: number
  readonly words: string
  readonly by: string | null
  readonly at: string
}

/** What the firm says it came to, and how it said so. */
export interface FirmWord {
  readonly conclusion: Exclude<Conclusion, 'withdrawn'>
  readonly words: string | null
  /** `null`: by a link. */
  readonly by: string | null
}
