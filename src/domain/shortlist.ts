import type { IndicatorVerdictCode } from './indicator.ts'

/** What can be put on a shortlist beside a need. */
export const listedKinds = ['expert', 'result'] as const
export type ListedKind = (typeof listedKinds)[number]

/** An expert or a result, by its library and id. */
export interface Listed {
  readonly kind: ListedKind
  readonly id: string
}

/** A need beside somebody. */
export interface Pair extends Listed {
  readonly needId: string
}

/** Between how many: `least` is owed, `most` is allowed. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** What a quota counts: the organisation, the industry, the category (教授, 企业工程师, …) or the place of who is listed. */
export const quotaSubjects = ['organisation', 'industry', 'category', 'region'] as const
export type QuotaSubject = (typeof quotaSubjects)[number]

/** How many lines may go, or must go, to those of one value of a subject; `value` of `null`: to each value of it. */
export interface Quota {
  readonly of: QuotaSubject
  readonly value: string | null
  readonly least: number | null
  readonly most: number | null
}

/** Somebody who must not be listed: for one need, or for none (`needId` of `null`). */
export interface Exclusion extends Listed {
  readonly needId: string | null
  /** 回避, 已谢绝, … as it is shown. */
  readonly reason: string
}

/** How near those listed must be: in the need's own city, or in its province. */
export const nearnesses = ['city', 'province'] as const
export type Nearness = (typeof nearnesses)[number]

/** The association's own limits of a shortlist. */
export interface ShortlistLimits {
  /** Candidates of each kind for each need; a kind that is left out is not listed. */
  readonly perNeed: Readonly<Partial<Record<ListedKind, Range>>>
  /** Needs that one expert, or one result, is listed for at most; an expert's own capacity counts as well. */
  readonly load: Readonly<Record<ListedKind, number>>
  /** What one need by name is owed at least, which counts instead of `perNeed`. */
  readonly floors?: readonly { readonly needId: string; readonly kind: ListedKind; readonly least: number }[]
  /** The same for one by name, which counts instead: «这位专家最多 4 项». */
  readonly loads: readonly (Listed & { readonly most: number })[]
  readonly quotas: readonly Quota[]
  /** «这一对一定要有». */
  readonly locks: readonly Pair[]
  readonly exclusions: readonly Exclusion[]
  /** Needs whose candidates must be near; `needs` of `null`: all. */
  readonly near: { readonly scope: Nearness; readonly needs: readonly string[] | null } | null
  /** 1 弱相关, 2 较强相关, 3 强相关: nobody below is listed. */
  readonly minimumGrade: 1 | 2 | 3
  /** Needs for which those below may be listed as well. */
  readonly anyGrade?: readonly string[]
  /** From efficiency (0) to the worst-served need first (1). */
  readonly fairness: number
}

/** What an expert's record is quoted with, and where that stands. */
export interface LineQuote {
  readonly source: string
  readonly text: string
}

/** One number asked for, and what the other side says to it. */
export interface LineIndicator {
  readonly asked: string
  readonly offered: string | null
  readonly verdict: IndicatorVerdictCode
  readonly note: string
}

/** One need beside one expert or result, as it was proven when it was put on the list. */
export interface ShortlistLine extends Omit<Pair, 'id'> {
  /** The same pair has the same id in every version. */
  readonly id: string
  readonly candidateId: string
  readonly need: {
    readonly title: string
    readonly organisation: string | null
    readonly organisationId: string | null
    readonly region: string | null
  }
  readonly title: string
  readonly subtitle: string
  readonly organisation: string | null
  readonly score: number
  readonly probability: number
  readonly grade: 0 | 1 | 2 | 3
  readonly gradeName: string
  /** The score is their sum. */
  readonly reasons: readonly { readonly label: string; readonly text: string; readonly points: number }[]
  readonly quotes: readonly LineQuote[]
  readonly indicators: readonly LineIndicator[]
  /** The parts of the need it is worth proposing for, in the need's own words; none where it asks for one thing. */
  readonly covers: readonly string[]
  /** Why this one stands here, beside how well it fits. */
  readonly choice: string
  /** What should be looked at before anybody is invited. */
  readonly warnings: readonly string[]
  readonly note: string | null
  readonly by: 'plan' | 'hand'
}

/** A need that is not served as it should be, and why. */
export interface Unserved {
  readonly needId: string
  readonly kind: ListedKind
  readonly title: string
  readonly organisationId: string | null
  readonly lines: number
  readonly reason: string
  readonly steps: readonly string[]
}

/** What a plan is worth, and what its fairness costs. */
export interface PlanFigures {
  readonly needs: number
  readonly lines: number
  /** Sum over the lines of what each is worth to the plan, about the number of lines that are relevant. */
  readonly worth: number
  /** No plan under these limits is worth more. */
  readonly bound: number
  /** What the greedy plan is worth; `null` when it misses a limit. */
  readonly greedy: number | null
  /** What the plan without fairness is worth. */
  readonly efficient: number
  /** Needs that have anybody, of those there is anybody for; without fairness, and now. Lists made before it was counted lack it. */
  readonly served?: { readonly efficient: number; readonly fair: number; readonly of: number }
  /**
   * The best that the worst-served need got, as a share of the best it could have had; without fairness, and now. Of as many
   * needs as are served now: the others have nobody.
   */
  readonly worstServed: { readonly efficient: number; readonly fair: number }
  readonly seconds: number
  /** Somebody stopped it, or time ran out: the best so far. */
  readonly isStopped: boolean
}

/** Limits that cannot all be kept, none of which could be left out of the list; and the cheapest ways out. */
export interface Conflict {
  readonly limits: readonly string[]
  readonly waysOut: readonly WayOut[]
}

/** What to give up so that a plan exists. */
export interface WayOut {
  readonly text: string
  readonly cost: number
  /** The limits without what is given up; `null` where limits cannot say it: a refusal that nobody here put there. */
  readonly limits: ShortlistLimits | null
}

/** `computing` until there is a plan; `infeasible` when no plan keeps the limits; `failed` when its computing was broken off. */
export const shortlistStates = ['computing', 'infeasible', 'failed', 'drafted', 'approved', 'sent'] as const
export type ShortlistState = (typeof shortlistStates)[number]

/** What made a version of the one before. */
export const versionActs = ['computed', 'edited', 'repaired', 'approved', 'sent'] as const
export type VersionAct = (typeof versionActs)[number]

/** A shortlist as it was at one time; never changed. */
export interface ShortlistVersion {
  readonly shortlistId: string
  /** From 1. */
  readonly number: number
  readonly at: string
  /** Account; `null`: the house. */
  readonly by: string | null
  readonly act: VersionAct
  readonly why: string | null
  readonly lines: readonly ShortlistLine[]
  readonly unserved: readonly Unserved[]
  readonly figures: PlanFigures | null
}

/** Who sends: what stands at the head and the foot of a document. */
export interface Letterhead {
  /** 单位名称. */
  readonly name: string
  /** 文号: 扬园科协〔2026〕12号. */
  readonly reference: string | null
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly contact: string | null
  readonly telephone: string | null
  /** 活动或会议的时间、地点 that an invitation names. */
  readonly occasion: string | null
}

/** How far the computing has come. */
export interface ShortlistProgress {
  readonly stage: 'matching' | 'solving'
  readonly done: number
  readonly of: number
  /** Of the best plan so far; `null` before there is one. */
  readonly worth: number | null
  readonly bound: number | null
  /** When this was last true. */
  readonly at: string
}

/** 对接清单: needs of a park beside those who can serve them, under the association's limits. */
export interface Shortlist {
  readonly id: string
  readonly title: string
  /** Whose list it is: a park, or an upper-level association. */
  readonly pool: string
  readonly made: string
  readonly madeBy: string | null
  readonly state: ShortlistState
  /** The needs it was made for; `null`: all open ones of the pool. */
  readonly needs: readonly string[] | null
  readonly limits: ShortlistLimits
  readonly letterhead: Letterhead
  readonly progress: ShortlistProgress | null
  readonly conflict: Conflict | null
  /** Number of the latest version; 0 before there is one. */
  readonly version: number
}
