import type { Audience } from './audience.ts'
import type { ShownAs } from './feedback.ts'

/** 对接 from invitation to outcome: 拟邀, 已邀请, 已接受, 已婉拒, 已见面, 有意向, 已签约, 已落地, 已结束. */
export const engagementStates = [
  'proposed',
  'invited',
  'accepted',
  'declined',
  'met',
  'intent',
  'signed',
  'launched',
  'closed',
] as const
export type EngagementState = (typeof engagementStates)[number]

/** What an engagement came to: solved, partly, not, or given up. */
export const conclusions = ['solved', 'partly solved', 'unsolved', 'withdrawn'] as const
export type Conclusion = (typeof conclusions)[number]

/** Where a match was taken from, and how it stood there. */
export interface EngagementOrigin extends ShownAs {
  readonly shortlistId: string | null
}

/** 对接: one need and one expert or result, followed from invitation to outcome. Days are `YYYY-MM-DD`. */
export interface Engagement {
  readonly id: string
  readonly needId: string
  readonly kind: 'expert' | 'result'
  readonly candidateId: string
  /** The firm of the need, and the park that looks after it. */
  readonly organisationId: string | null
  readonly pool: string | null
  /** Who is invited: the expert himself, or the organisation of the result. */
  readonly partner: Audience | null
  readonly state: EngagementState
  /** The day of the last step. */
  readonly since: string
  /** Account of whoever answers for it (首问责任). */
  readonly owner: string | null
  /** Account of the broker it was handed to. */
  readonly broker: string | null
  readonly nextAction: string | null
  readonly nextDue: string | null
  /** What it came to; only of what is closed. */
  readonly conclusion: Conclusion | null
  /** What the firm itself says it came to. */
  readonly firmSays: Conclusion | null
  /** Offices of the upper level that hear of it, since it was left lying. */
  readonly escalatedTo: readonly Audience[]
  readonly origin: EngagementOrigin
  readonly created: string
}

/** A step, the states it may be taken from, and where it leads: the only way from one state to another. */
export const steps = {
  invite: { from: ['proposed'], to: 'invited' },
  accept: { from: ['invited'], to: 'accepted' },
  decline: { from: ['invited'], to: 'declined' },
  meet: { from: ['accepted'], to: 'met' },
  intend: { from: ['met'], to: 'intent' },
  sign: { from: ['intent'], to: 'signed' },
  launch: { from: ['signed'], to: 'launched' },
  close: { from: ['proposed', 'invited', 'accepted', 'met', 'intent', 'signed', 'launched'], to: 'closed' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly EngagementState[]; readonly to: EngagementState }>
>
export type Step = keyof typeof steps

/** The steps that may be taken from this state, in the order of the way. */
export const stepsFrom = (state: EngagementState): readonly Step[] =>
  (Object.keys(steps) as readonly Step[]).filter((step) => {
    const from: readonly EngagementState[] = steps[step].from
    return from.includes(state)
  })

/** A step on a day. */
export interface StepTaken {
  readonly step: Step
  /** The day it happened. */
  readonly on: string
  /** The day it is noted: nothing is noted ahead of its day. */
  readonly today: string
  /** Only with `close`. */
  readonly conclusion?: Conclusion | undefined
}

/** Why a step is not taken. */
export type StepRefusal =
  | 'not from this state'
  | 'before the last step'
  | 'in the future'
  | 'conclusion missing'
  | 'firm has not said so'

/** The engagement after a step, or why it is not taken; «solved» is the firm's to say. */
export const advance = <E extends Pick<Engagement, 'state' | 'since' | 'firmSays'>>(
  engagement: E,
  { step, on, today, conclusion }: StepTaken,
): (E & Pick<Engagement, 'conclusion'>) | StepRefusal => {
  const from: readonly EngagementState[] = steps[step].from
  if (!from.includes(engagement.state)) return 'not from this state'
  if (on < engagement.since) return 'before the last step'
  if (on > today) return 'in the future'
  const after = { ...engagement, state: steps[step].to, since: on, conclusion: null }
  if (step !== 'close') return after
  if (conclusion === undefined) return 'conclusion missing'
  if (needsFirm(conclusion) && engagement.firmSays !== conclusion) return 'firm has not said so'
  return { ...after, conclusion }
}

const needsFirm = (conclusion: Conclusion): boolean => conclusion === 'solved' || conclusion === 'partly solved'

/** Whether both sides have agreed to meet, so that each may know how to reach the other. */
export const isAgreed = ({ state }: Pick<Engagement, 'state'>): boolean =>
  ['accepted', 'met', 'intent', 'signed', 'launched'].includes(state)

/** States in which nothing more is expected of anybody. */
export const isOver = ({ state }: Pick<Engagement, 'state'>): boolean => state === 'declined' || state === 'closed'
