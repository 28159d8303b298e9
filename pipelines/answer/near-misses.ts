import type { LeverName } from '../../src/domain/lever.ts'
import type { RefusalCode } from '../../src/domain/match.ts'
import type { Kind } from '../../src/domain/record.ts'
import { type Grade, goodFrom, gradeNames } from '../../src/ranking/calibrate.ts'
import type { Candidate } from '../../src/ranking/candidate.ts'
import { type Lift, liftsOf } from '../../src/ranking/counterfactual/lifted.ts'
import { graded } from '../../src/ranking/grade.ts'
import type { Matching } from '../match.ts'
import type { Doubt } from './doubt.ts'
import { headline } from './view.ts'

/** 为什么不是他: somebody below the cut, and the single changes each of which would have brought them in; there may be none. */
export interface NearMiss {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** Why they may not be proposed as things are, whatever their score. */
  readonly refusal: RefusalCode | null
  readonly changes: readonly {
    readonly lever: LeverName
    readonly text: string
    readonly grade: Grade
    readonly gradeName: string
    readonly place: number
  }[]
}

/** So many below the cut are looked at, and so many shown. */
const looked = 8
const shown = 3

/** Refusals that somebody can lift; the others are for good. */
const liftable: readonly RefusalCode[] = ['no capacity', 'other purpose']

/** Those who came nearest to the cut with what would have lifted them, first those whom one change would bring in. */
export const nearMissesOf = (matching: Matching, limit: number, doubt: Doubt): readonly NearMiss[] => {
  const { ranked, refused, candidates, proving } = matching
  const byId = new Map(candidates.map((candidate) => [candidate.record.id, candidate]))
  const isIn = new Set(
    ranked.slice(0, limit).flatMap((each) => (gradeIn(each.id, matching, byId) >= goodFrom ? each.id : [])),
  )
  const below = ranked.filter(({ id }) => !doubt.isAnswered || !isIn.has(id)).slice(0, looked)
  const lifted = refused.filter(({ code }) => liftable.includes(code)).slice(0, looked)
  const cut = { context: proving, ranked, limit, calibration: proving.calibration, read: proving.read }
  const misses = [...below.map(({ id }) => ({ id, code: null })), ...lifted].map(({ id, code }): NearMiss => {
    const candidate = byId.get(id)!
    const lifts = liftsOf(candidate, cut).filter((lift) => isEnough(lift, doubt))
    return { kind: candidate.kind, id, ...headline(candidate), refusal: code, changes: lifts.map(changeView) }
  })
  const able = misses.filter(({ changes }) => changes.length > 0)
  return able.length > 0 ? able.slice(0, shown) : misses.slice(0, 1)
}

const gradeIn = (id: string, { ranked, proving }: Matching, byId: ReadonlyMap<string, Candidate>): Grade => {
  const found = ranked.find((each) => each.id === id)!
  return graded(found, byId.get(id)?.verdicts ?? [], proving.calibration).grade
}

// Where a number rules the question out, only who proves that number is an answer; where nothing fits, no single change is.
const isEnough = ({ proves }: Lift, { isAnswered, ruling }: Doubt): boolean =>
  isAnswered || (ruling !== null && proves?.indicator.start === ruling.indicator.start)

const changeView = ({ lever, text, grade, place }: Lift): NearMiss['changes'][number] => ({
  lever,
  text,
  grade,
  gradeName: gradeNames[grade],
  place,
})
