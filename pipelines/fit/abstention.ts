import {
  type Abstention,
  type AnsweringKind,
  answeringKinds,
  isAnswerable,
  type SupportOf,
  supportFor,
  supportIn,
} from '../../src/ranking/abstain.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { type Calibration, goodFrom, gradeOf, probabilityOf } from '../../src/ranking/calibrate.ts'
import { fitLogistic } from '../../src/ranking/fit.ts'
import { rulingCondition } from '../../src/ranking/indicators/ruling-condition.ts'
import type { Profile } from '../../src/ranking/profiles.ts'
import { needStore } from '../../src/store/needs.ts'
import { proposedIn } from '../answer/doubt.ts'
import { type AbstentionMeasure, hasAnswer, tally } from '../evaluate/abstention.ts'
import type { Qrels } from '../evaluate/collection.ts'
import { calibrate, type LabelledMatch } from '../fit.ts'
import { type Matching, type MatchPorts, match } from '../match.ts'
import { foldOf, folds } from './cross-validate.ts'

/** A judged need with what both libraries found for it. */
export interface ObservedNeed {
  readonly need: string
  readonly answered: boolean
  readonly ranked: Readonly<Record<AnsweringKind, Matching['ranked']>>
  readonly isRuledOut: boolean
}

/** Asks both libraries every judged need, as deep as a page does. */
export const observeNeeds = async (qrels: Qrels, ports: MatchPorts): Promise<readonly ObservedNeed[]> => {
  const observed: ObservedNeed[] = []
  for (const need of await needStore.byIds(ports.db, [...qrels.keys()])) {
    const asked = askedBy('need', need)
    const ask = (kind: AnsweringKind) => match({ asked, kind, filters: {}, limit: 0, profile: 'search' }, ports)
    const [result, expert] = [await ask('result'), await ask('expert')]
    observed.push({
      need: need.id,
      answered: hasAnswer(qrels.get(need.id)!),
      ranked: { result: result.ranked, expert: expert.ranked },
      isRuledOut: rulingCondition(asked.passages, [...proposedIn(result), ...proposedIn(expert)]) !== null,
    })
  }
  return observed
}

/** Share of needs with an answer and a good match that the floor may flag: below the 5 % that are allowed, for new needs are harder. */
const alarmsAllowed = 0.04

interface Weighed {
  readonly answered: boolean
  readonly support: SupportOf
  /** Flagged whatever the floor: nothing has the score, or a number rules it out. */
  readonly isPlain: boolean
}

type Calibrations = Readonly<Record<AnsweringKind, Calibration>>

const weighed = (
  { answered, ranked, isRuledOut }: ObservedNeed,
  weights: Profile,
  calibrations: Calibrations,
): Weighed => {
  const under = (kind: AnsweringKind): Matching['ranked'] => rescored(ranked[kind], weights)
  const [result, expert] = [under('result'), under('expert')]
  const support = { result: supportIn(result), expert: supportIn(expert) }
  const isLow = answeringKinds.every(
    (kind) => gradeOf(probabilityOf(support[kind].score, calibrations[kind])) < goodFrom,
  )
  return { answered, support, isPlain: isLow || isRuledOut }
}

const rescored = (ranked: Matching['ranked'], weights: Profile): Matching['ranked'] =>
  ranked
    .map((each) => ({
      ...each,
      score: each.reasons.reduce((sum, { signal, value }) => sum + weights[signal as keyof Profile] * (value ?? 0), 0),
    }))
    .sort((a, b) => b.score - a.score)

/** Fits the weights by logistic regression, and the floor as high as the allowed alarms let it be. */
const fitted = (needs: readonly Weighed[]): Abstention => {
  const { coefficients } = fitLogistic(
    needs.map(({ answered, support: { result, expert } }) => ({
      values: [result.score, result.meaning, expert.score, expert.meaning].map((value) => value * spread),
      relevant: answered,
      group: 0,
      weight: 1,
    })),
  )
  const [a, b, c, d] = coefficients.map((value) => Math.round(value * spread * 1000) / 1000)
  const weights = { result: { score: a!, meaning: b! }, expert: { score: c!, meaning: d! } }
  return { weights, floor: highestFloor(needs, weights) }
}

// Evidence lies close together: spread out, the descent finds its slopes in as many rounds as the others.
const spread = 4

// Who is flagged anyway cannot be helped by the floor, and is not counted against it.
const highestFloor = (needs: readonly Weighed[], weights: SupportOf): number => {
  const supports = needs
    .filter(({ answered, isPlain }) => answered && !isPlain)
    .map(({ support }) => supportFor(support, { weights }))
    .sort((x, y) => x - y)
  return Math.round((supports[Math.floor(alarmsAllowed * supports.length)] ?? 0) * 1000) / 1000
}

/** What a profile needs to know when to abstain. */
export const fitAbstention = (
  observed: readonly ObservedNeed[],
  pairs: readonly LabelledMatch[],
  weights: Profile,
): Abstention => {
  const calibrations = calibrate(pairs, weights)
  return fitted(observed.map((need) => weighed(need, weights, calibrations)))
}

/** Flagged and false alarms on needs that had no part in the fit of calibration, weights and floor. */
export const crossValidateAbstention = (
  observed: readonly ObservedNeed[],
  pairs: readonly LabelledMatch[],
  weights: Profile,
): AbstentionMeasure => {
  const said = Array.from({ length: folds }, (_, fold) => {
    const others = pairs.filter(({ need }) => foldOf(need) !== fold)
    const calibrations = calibrate(others, weights)
    const seen = observed.filter(({ need }) => foldOf(need) !== fold)
    const abstention = fitted(seen.map((need) => weighed(need, weights, calibrations)))
    return observed
      .filter(({ need }) => foldOf(need) === fold)
      .map((need) => weighed(need, weights, calibrations))
      .map(({ answered, support, isPlain }) => ({ answered, flagged: isPlain || !isAnswerable(support, abstention) }))
  })
  return tally(said.flat())
}
