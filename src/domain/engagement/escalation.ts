import { dayAfter } from '../day.ts'
import type { EngagementState } from '../engagement.ts'

/** Who hears of what was left lying, one after the other: the owner, the office, the upper level. */
export const escalationSteps = ['owner', 'head', 'upper'] as const
export type EscalationStep = (typeof escalationSteps)[number]

/** Days after the due day on which each hears of it. */
export const escalationDays: Readonly<Record<EscalationStep, number>> = { owner: 1, head: 3, upper: 7 }

/** What is to be done in each state and within how many days, where nobody says otherwise. */
export const nextByState: Readonly<Record<EngagementState, { readonly action: string; readonly days: number } | null>> =
  {
    proposed: { action: '发出邀请', days: 3 },
    invited: { action: '等待答复，必要时致电', days: 7 },
    accepted: { action: '约定见面', days: 7 },
    declined: null,
    met: { action: '确认合作意向', days: 14 },
    intent: { action: '商定并签订合同', days: 30 },
    signed: { action: '跟进合同履行', days: 90 },
    launched: { action: '请企业确认问题是否解决', days: 30 },
    closed: null,
  }

/** Action and due day of a state entered on this day. */
export const nextOf = (
  state: EngagementState,
  on: string,
): { readonly nextAction: string | null; readonly nextDue: string | null } => {
  const next = nextByState[state]
  return next === null
    ? { nextAction: null, nextDue: null }
    : { nextAction: next.action, nextDue: dayAfter(on, next.days) }
}

/** A step that was taken: one per engagement, step and due day. */
export interface Escalation {
  readonly engagementId: string
  readonly step: EscalationStep
  /** The day that passed. */
  readonly due: string
  readonly at: string
}

/** The steps that are due on a day, for something that was due before; missed ones come together, in order. */
export const stepsDue = (due: string, today: string): readonly EscalationStep[] =>
  escalationSteps.filter((step) => dayAfter(due, escalationDays[step]) <= today)
