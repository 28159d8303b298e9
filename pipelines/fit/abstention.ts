import {
  type Abstention,
  type AnsweringKind,
  answeringKinds,
  bestOf,
  colloquialOf,
  industriesById,
  isAnswerable,
  type Support,
  supportFor,
  supportNames,
  supportOf,
} from '../../src/ranking/abstain.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { type Calibration, goodFrom, gradeOf, probabilityOf } from '../../src/ranking/calibrate.ts'
import { fitLogistic } from '../../src/ranking/fit.ts'
import { rulingCondition } from '../../src/ranking/indicators/ruling-condition.ts'
import type { Profile } from '../../src/ranking/profiles.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { proposedIn } from '../answer/doubt.ts'
import { type AbstentionMeasure, hasAnswer, type SaidOfNeed, tally } from '../evaluate/abstention.ts'
import type { Qrels } from '../evaluate/collection.ts'
import { calibrate, type LabelledMatch } from '../fit.ts'
import { type Matching, type MatchPorts, match } from '../match.ts'
import { foldOf, folds } from './cross-validate.ts'

/** A judged need with what both libraries found for it. */
export interface ObservedNeed {
  readonly need: string
  readonly answered: boolean
  readonly found: Readonly<Record<AnsweringKind, Found>>
  /** `Support.colloquial`. */
  readonly colloquial: number
  readonly isRuledOut: boolean
}

interface Found {
  readonly ranked: Matching['ranked']
  readonly industries: ReadonlyMap<string, readonly string[]>
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
      found: { result: foundIn(result), expert: foundIn(expert) },
      colloquial: colloquialOf(asked, ports.tokeniser, ports.neighboursOf),
      isRuledOut: rulingCondition(asked.passages, [...proposedIn(result), ...proposedIn(expert)]) !== null,
    })
  }
  return observed
}

const foundIn = ({ ranked, candidates }: Matching): Found => ({ ranked, industries: industriesById(candidates) })

/**
 * Share of needs with an answer that the floor may tell «no good match yet». Whoever is told so goes away: more would hurt
 * more people than it spares, and the doubtful ones are told 把握不大.
 */
const alarmsAllowed = 0.06

/** A need as an answer sees it under given weights. */
interface Seen {
  readonly answered: boolean
  readonly support: Support
  readonly isRuledOut: boolean
  /** Nothing in either library has the score of a good match. */
  readonly isBare: boolean
}

type Calibrations = Readonly<Record<AnsweringKind, Calibration>>

const seen = (
  { answered, found, colloquial, isRuledOut }: ObservedNeed,
  weights: Profile,
  calibrations: Calibrations,
): Seen => {
  const bestUnder = (kind: AnsweringKind) => bestOf(rescored(found[kind].ranked, weights), found[kind].industries)
  const support = supportOf({ result: bestUnder('result'), expert: bestUnder('expert') }, colloquial)
  const isBare = answeringKinds.every((kind) => gradeOf(probabilityOf(support[kind], calibrations[kind])) < goodFrom)
  return { answered, support, isRuledOut, isBare }
}

const rescored = (ranked: Matching['ranked'], weights: Profile): Matching['ranked'] =>
  ranked
    .map((each) => ({
      ...each,
      score: each.reasons.reduce((sum, { signal, value }) => sum + weights[signal as keyof Profile] * (value ?? 0), 0),
    }))
    .sort((a, b) => b.score - a.score)

/** Fits the weights by logistic regression, and the floor as high as the allowed alarms let it be. */
const fitted = (needs: readonly Seen[]): Abstention => {
  const { coefficients } = fitLogistic(
    needs.map(({ answered, support }) => ({
      values: supportNames.map((name) => support[name] * spread),
      relevant: answered,
      group: 0,
    })),
  )
  const weights = Object.fromEntries(
    supportNames.map((name, i) => [name, rounded(coefficients[i]! * spread)]),
  ) as unknown as Support
  return { weights, floor: highestFloor(needs, weights) }
}

// Support lies close together: spread out, the descent finds its slopes in as many rounds as the others.
const spread = 4
const rounded = (value: number): number => Math.round(value * 1000) / 1000

// Whom a number rules out cannot be helped by the floor, and is not counted against it.
const highestFloor = (needs: readonly Seen[], weights: Support): number => {
  const supports = needs
    .filter(({ answered, isRuledOut }) => answered && !isRuledOut)
    .map(({ support }) => supportFor(support, { weights }))
    .sort((x, y) => x - y)
  return rounded(supports[Math.floor(alarmsAllowed * supports.length)] ?? 0)
}

/** What a profile needs to know when to abstain. */
export const fitAbstention = (
  observed: readonly ObservedNeed[],
  pairs: readonly LabelledMatch[],
  weights: Profile,
): Abstention => {
  const calibrations = calibrate(pairs, weights)
  return fitted(observed.map((need) => seen(need, weights, calibrations)))
}

/** What is said of needs that had no part in the fit of calibration, weights and floor. */
export const crossValidateAbstention = (
  observed: readonly ObservedNeed[],
  pairs: readonly LabelledMatch[],
  weights: Profile,
): AbstentionMeasure => {
  const said = Array.from({ length: folds }, (_, fold) => {
    const calibrations = calibrate(
      pairs.filter(({ need }) => foldOf(need) !== fold),
      weights,
    )
    const under = (isIn: boolean): readonly Seen[] =>
      observed.filter(({ need }) => (foldOf(need) === fold) === isIn).map((need) => seen(need, weights, calibrations))
    const abstention = fitted(under(false))
    return under(true).map((need) => ({ answered: need.answered, says: saidOf(need, abstention) }))
  })
  return tally(said.flat())
}

const saidOf = ({ support, isRuledOut, isBare }: Seen, abstention: Abstention): SaidOfNeed => {
  if (isRuledOut || !isAnswerable(support, abstention)) return 'none'
  return isBare ? 'uncertain' : 'matches'
}
