import type { IndicatorVerdict } from '../../src/domain/indicator.ts'
import {
  type AnsweringKind,
  answeringKinds,
  type Best,
  bestOf,
  colloquialOf,
  industriesById,
  inPlaceOf,
  isAnswerable,
  nothing,
  supportOf,
} from '../../src/ranking/abstain.ts'
import { goodFrom, gradeOf, probabilityOf } from '../../src/ranking/calibrate.ts'
import { indicatorsOf } from '../../src/ranking/indicators/indicator.ts'
import { rulingCondition } from '../../src/ranking/indicators/ruling-condition.ts'
import { weighingOf } from '../match/weighing.ts'
import { type Matching, type MatchPorts, type MatchRequest, match } from '../match.ts'

/** Whether what was found is an answer at all, and the number that rules it out if one does. */
export interface Doubt {
  readonly isAnswered: boolean
  readonly ruling: IndicatorVerdict | null
  /** Nothing is near enough to be called good, and yet both libraries together say that there may be an answer: 把握不大. */
  readonly isUncertain: boolean
}

/** Nothing is doubted beyond what the grades say. */
export const noDoubt: Doubt = { isAnswered: true, ruling: null, isUncertain: false }

/**
 * Asks both libraries whether a need has an answer: one alone often has a near record for a need that nobody can meet. The
 * other library is only asked where it can change the answer.
 */
export const doubtOf = async (matching: Matching, request: MatchRequest, ports: MatchPorts): Promise<Doubt> => {
  const { kind, asked } = request
  if (!isAnswering(kind) || (asked.kind !== null && asked.kind !== 'need')) return noDoubt
  const colloquial = colloquialOf(asked, ports.tokeniser, ports.neighboursOf)
  const { calibration: known, abstention } = await weighingOf(request.profile, ports)
  const enough = (best: Partial<Record<AnsweringKind, Best>>): boolean =>
    isAnswerable(supportOf({ result: nothing, expert: nothing, ...best }, colloquial), abstention)
  const [proposed, own] = [proposedIn(matching), bestIn(matching)]
  // Support never falls when a library says more.
  if (proposed.length > 0 && enough({ [kind]: own }) && indicatorsOf(asked.passages).length === 0) return noDoubt
  const other = answeringKinds.find((each) => each !== kind)!
  const beside = await match({ ...request, kind: other, filters: seenBy(request.filters), limit: 0 }, ports)
  const proposedBeside = proposedIn(beside)
  const ruling = rulingCondition(asked.passages, [...proposed, ...proposedBeside])
  const isEmpty = beside.ranked.length + beside.refused.length === 0
  const said = isEmpty ? inPlaceOf(known[other], own, known[kind]) : bestIn(beside)
  const isAnswered = ruling === null && enough({ [kind]: own, [other]: said })
  const isBare = proposed.length === 0 && proposedBeside.length === 0
  return { isAnswered, ruling, isUncertain: isAnswered && isBare && matching.ranked.length > 0 }
}

const bestIn = ({ ranked, candidates }: Matching): Best => bestOf(ranked, industriesById(candidates))

// The narrowing is of the own library; who asks may see no more of the other one than anywhere else.
const seenBy = ({ audiences }: MatchRequest['filters']): MatchRequest['filters'] =>
  audiences === undefined ? {} : { audiences }

const isAnswering = (kind: MatchRequest['kind']): kind is AnsweringKind => answeringKinds.some((each) => each === kind)

/** What each candidate that its score alone would propose says to the numbers asked for, best first. */
export const proposedIn = ({ ranked, candidates, proving }: Matching): readonly (readonly IndicatorVerdict[])[] => {
  const byId = new Map(candidates.map((candidate) => [candidate.record.id, candidate]))
  return ranked
    .filter(({ score }) => gradeOf(probabilityOf(score, proving.calibration)) >= goodFrom)
    .map(({ id }) => byId.get(id)?.verdicts ?? [])
}
