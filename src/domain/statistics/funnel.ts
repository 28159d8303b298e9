import type { DeclineReason } from '../feedback.ts'
import type { NeedState } from '../need.ts'

/** How far a need can come, in order: 发布(提交), 合格(审核通过), 推荐(已邀请), 接受, 见面, 意向, 签约, 落地. */
export const funnelStages = [
  'submitted',
  'qualified',
  'recommended',
  'accepted',
  'met',
  'intent',
  'signed',
  'launched',
] as const
export type FunnelStage = (typeof funnelStages)[number]

/** The day (`YYYY-MM-DD`) on which each stage was first reached; what is left out was not, or nobody noted it. */
export type Reached = Readonly<Partial<Record<FunnelStage, string>>>

/** How a need has fared so far: the row behind every number of the funnel. */
export interface NeedCourse {
  readonly needId: string
  readonly pool: string | null
  readonly organisationId: string | null
  readonly industry: string | null
  readonly state: NeedState
  readonly reached: Reached
  readonly engagements: readonly EngagementCourse[]
}

/** How one engagement of it has fared: the stages from `recommended` on. */
export interface EngagementCourse {
  readonly engagementId: string
  readonly reached: Reached
  /** `null`: it goes on. */
  readonly ended: 'declined' | 'unsolved' | 'withdrawn' | 'solved' | 'partly solved' | null
  /** Of a no. */
  readonly reason: DeclineReason | null
}

/** Why a need went no further than a stage, so far: it goes on; the park returned it; the firm withdrew it; it went into another; everybody who was asked declined; it was given up. */
export const standstills = ['going on', 'returned', 'withdrawn', 'merged', 'declined', 'unsolved'] as const
export type Standstill = (typeof standstills)[number]

/** One line of the funnel; a share is never told without the whole it is of. */
export interface FunnelLine {
  readonly stage: FunnelStage
  readonly needs: number
  /** Needs that reached the stage before: what `needs` is a share of. */
  readonly of: number
  /** Engagements that reached it; `null` where a stage is none of theirs. */
  readonly engagements: number | null
  /** Needs that came here and no further, by why; they add up to what the next line misses of this one. */
  readonly stopped: Readonly<Partial<Record<Standstill, number>>>
}

// -1: nowhere. What was reached later was reached, whoever forgot to note what lies between.
const placeOf = (reached: Reached): number => funnelStages.findLastIndex((stage) => reached[stage] !== undefined)

/** The furthest stage. */
export const furthest = (reached: Reached): FunnelStage | null => funnelStages[placeOf(reached)] ?? null

/** Whether somebody came at least so far. */
export const hasReached = (reached: Reached, stage: FunnelStage): boolean =>
  placeOf(reached) >= funnelStages.indexOf(stage)

/** Why a need stands where it stands. */
export const standstillOf = ({ state, engagements }: Pick<NeedCourse, 'state' | 'engagements'>): Standstill => {
  if (state === 'returned' || state === 'withdrawn' || state === 'merged' || state === 'unsolved') return state
  if (engagements.length === 0 || engagements.some(({ ended }) => ended === null)) return 'going on'
  return engagements.every(({ ended }) => ended === 'declined') ? 'declined' : 'unsolved'
}

/** The funnel of these needs, line by line. */
export const funnelOf = (courses: readonly NeedCourse[]): readonly FunnelLine[] => {
  // A region has thousands, and is counted once for each park and industry: each is looked at once.
  const needs = courses.map((course) => ({ course, came: placeOf(course.reached) }))
  const engagements = courses.flatMap((course) => course.engagements.map(({ reached }) => placeOf(reached)))
  const reaching = (place: number): number => needs.filter(({ came }) => came >= place).length
  return funnelStages.map((stage, place) => ({
    stage,
    needs: reaching(place),
    of: reaching(Math.max(0, place - 1)),
    engagements: place < firstOfEngagements ? null : engagements.filter((came) => came >= place).length,
    stopped: tallied(needs.filter(({ came }) => came === place).map(({ course }) => stoppedAt(course, stage)!)),
  }))
}

const firstOfEngagements = funnelStages.indexOf('recommended')

/** The engagements behind a number: those that came to a stage, or that were declined for a reason. */
export const engagementsOf = (
  courses: readonly NeedCourse[],
  { stage, reason }: { readonly stage: FunnelStage; readonly reason: DeclineReason | null },
): readonly EngagementCourse[] =>
  courses
    .flatMap(({ engagements }) => engagements)
    .filter((each) =>
      reason === null
        ? hasReached(each.reached, stage)
        : each.ended === 'declined' && (each.reason ?? 'other') === reason,
    )

// Whoever came to the end of the funnel was stopped by nothing.
/** Why a need came to this stage and no further; `null` of one that went on, or never came so far. */
export const stoppedAt = (course: NeedCourse, stage: FunnelStage): Standstill | null => {
  if (furthest(course.reached) !== stage) return null
  return stage === 'launched' ? 'going on' : standstillOf(course)
}

/** Why whoever was asked declined, most frequent first. */
export const declineReasonsOf = (
  courses: readonly NeedCourse[],
): readonly { readonly reason: DeclineReason; readonly engagements: number }[] => {
  const reasons = courses.flatMap(({ engagements }) =>
    engagements.flatMap(({ ended, reason }) => (ended === 'declined' ? [reason ?? 'other'] : [])),
  )
  return Object.entries(tallied(reasons))
    .map(([reason, engagements]) => ({ reason: reason as DeclineReason, engagements }))
    .sort((a, b) => b.engagements - a.engagements || (a.reason < b.reason ? -1 : 1))
}

const tallied = <K extends string>(each: readonly K[]): Readonly<Partial<Record<K, number>>> => {
  const counts: Partial<Record<K, number>> = {}
  for (const key of each) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
