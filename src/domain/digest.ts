import type { DeclineReason } from './feedback.ts'
import type { IndicatorVerdictCode } from './indicator.ts'
import { refusalCodes } from './match.ts'
import type { Kind } from './record.ts'

/** What a recommendation is for: a need, result or expert of the recipient's, or a search he saved; `null`: it is for nobody's. */
export interface AskedFor {
  readonly kind: Kind | 'question'
  readonly id: string
  readonly title: string
}

/** One recommendation as it is written: everything said of it was proven before. */
export interface DigestItem {
  readonly kind: Kind
  readonly id: string
  readonly asked: AskedFor | null
  readonly title: string
  readonly subtitle: string
  /** 强相关 or 较强相关; empty where nothing was compared. */
  readonly gradeName: string
  /** 0..1; `null` where nothing was compared. */
  readonly score: number | null
  /** Why, strongest first. */
  readonly reasons: readonly string[]
  readonly indicators: readonly DigestIndicator[]
}

/** A number that was asked for, and what the record says to it. */
export interface DigestIndicator {
  readonly asked: string
  readonly verdict: IndicatorVerdictCode
  readonly offered: string | null
}

/** What became of somebody or something that was looked at. */
export const fates = [
  'shown',
  'below the grade',
  'sent before',
  'enough of one institution',
  'shown enough tonight',
  'over the limit',
  'no answer',
  'engaged already',
  ...refusalCodes,
] as const
export type Fate = (typeof fates)[number]

/** Somebody or something that was looked at for a recipient, and what became of it. */
export interface Considered {
  readonly kind: Kind
  readonly id: string
  readonly asked: string
  readonly fate: Fate
  readonly score: number | null
}

/** A next step of an engagement that is past its day, by the need it is for. */
export interface LateStep {
  readonly need: string
  readonly due: string
}

/** A park's week, for its officers. */
export interface ParkWeek {
  readonly of: 'park'
  readonly from: string
  readonly newNeeds: number
  readonly openNeeds: number
  readonly newOffers: number
  /** Said in that week of matches of the park's needs. */
  readonly interested: number
  readonly declined: number
  /** Next steps that are past their day; `late` names the oldest of them. */
  readonly overdue: number
  readonly late: readonly LateStep[]
  /** Matches that firms handed to the office. */
  readonly handedOver: readonly { readonly need: string; readonly candidate: string; readonly by: string }[]
}

/** The week of all parks below an association: numbers, and by name only what was escalated to its office. */
export interface AreaWeek {
  readonly of: 'area'
  readonly from: string
  readonly parks: number
  readonly newNeeds: number
  readonly openNeeds: number
  /** Engagements that began. */
  readonly begun: number
  readonly overdue: number
  /** Engagements that were left lying until the office heard of them. */
  readonly leftLying: number
  readonly escalated: readonly { readonly need: string; readonly park: string | null }[]
}

/** The engagements that were handed to somebody, as they stand. */
export interface CaseWeek {
  readonly of: 'cases'
  readonly from: string
  readonly running: number
  readonly overdue: number
  readonly late: readonly LateStep[]
}

/** What was decided since the last mail of what somebody waits for. */
export interface AnswersNote {
  readonly of: 'answers'
  /** The first day that is told of. */
  readonly from: string
  /** Results of his institution that its park did not choose, with why. */
  readonly returned: readonly { readonly id: string; readonly title: string; readonly reason: string | null }[]
  /** Needs of his parks that a level above answered: `by` names it. */
  readonly handedBack: readonly { readonly id: string; readonly title: string; readonly by: string | null }[]
}

/** What somebody is told once a week, by what he looks after. */
export type Week = ParkWeek | AreaWeek | CaseWeek

/** 推荐: one person's mail of one night, and what it was chosen from; no items and no weeks, no mail. */
export interface Digest {
  /** `YYYY-MM-DD`, in the house's time zone. */
  readonly day: string
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly personalised: boolean
  readonly items: readonly DigestItem[]
  /** Good ones that found no room. */
  readonly more: number
  /** What was decided for him, and with the first mail of a week, one for each thing he looks after. */
  readonly weeks: readonly (Week | AnswersNote)[]
  readonly considered: readonly Considered[]
}

/** Whether there is anything to write. */
export const saysSomething = ({ items, weeks }: Pick<Digest, 'items' | 'weeks'>): boolean =>
  items.length + weeks.length > 0

/** What somebody answers from a mail. */
export const mailAnswers = ['interested', 'declined', 'handed over'] as const
export type MailAnswer = (typeof mailAnswers)[number]

/** An answer from a mail; `reason` only of what was declined. */
export interface AnsweredItem {
  readonly answer: MailAnswer
  readonly reason: DeclineReason | null
}
