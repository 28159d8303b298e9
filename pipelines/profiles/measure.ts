import { ExpectedFailure } from '../../src/domain/failure.ts'
import type {
  Fitted,
  MeasuredNeed,
  NeedMeasures,
  RunFindings,
  RunProgress,
  WeighedList,
  Weights,
} from '../../src/domain/profile-run.ts'
import { isProfile, type Profile, shipped, type Weighing } from '../../src/ranking/profiles.ts'
import type { Qrels } from '../evaluate/collection.ts'
import { type EvaluatedNeed, evaluate } from '../evaluate.ts'
import { crossValidateAbstention, fitAbstention, type ObservedNeed, observeNeeds } from '../fit/abstention.ts'
import { heldOutError } from '../fit/cross-validate.ts'
import { calibrate, type LabelledMatch, labelledMatches } from '../fit.ts'
import type { MatchPorts } from '../match.ts'
import { figuresOf } from './figures.ts'

/** Weights to be measured, for which list. */
export interface MeasuringOrder {
  readonly list: WeighedList
  readonly weights: Weights
}

/** What came of it, in all and need by need. */
export interface Measured {
  readonly findings: RunFindings
  readonly needs: readonly MeasuredNeed[]
}

export type OnMeasuring = (progress: Omit<RunProgress, 'at'>) => void

const kinds = ['result', 'expert'] as const

/** Ranks every judged need of the store under the weights, under those that ship and by plain BM25, and fits what scores under the weights say. */
export const measure = async (
  { list, weights }: MeasuringOrder,
  qrels: Qrels,
  { onProgress, ...ports }: MatchPorts & { readonly onProgress: OnMeasuring },
): Promise<Measured> => {
  if (!isProfile(weights)) throw new ExpectedFailure('权重与本版本的信号不符，或合计不为 1')
  const own = await evaluated({ ...shipped(list), weights }, qrels, tellingOf('own', onProgress, ports))
  const asShipped = isSame(weights, shipped(list).weights)
    ? own
    : await evaluated(shipped(list), qrels, tellingOf('shipped', onProgress, ports))
  const needs = kinds.flatMap((kind) => own[kind].map((each, i) => measuredNeed(kind, each, asShipped[kind][i]!)))
  const { pairs, observed } = await labelled(qrels, onProgress, ports)
  return { needs, findings: { figures: figuresOf(needs), ...fittedOn({ pairs, observed }, weights) } }
}

type Telling = MatchPorts & { readonly onStep: (done: number, of: number) => void }

// Two libraries are one stage: the second goes on from half.
const tellingOf = (stage: RunProgress['stage'], onProgress: OnMeasuring, ports: MatchPorts): Telling => ({
  ...ports,
  onStep: (done, of) => onProgress({ stage, done, of }),
})

type Evaluated = Readonly<Record<(typeof kinds)[number], readonly EvaluatedNeed[]>>

const evaluated = async (profile: Weighing, qrels: Qrels, { onStep, ...ports }: Telling): Promise<Evaluated> => {
  const request = { pool: 'judged' as const, profile, qrels }
  const told = (before: number) => (done: number, of: number) => onStep(before * of + done, kinds.length * of)
  return {
    result: await evaluate({ ...request, kind: 'result', onProgress: told(0) }, ports),
    expert: await evaluate({ ...request, kind: 'expert', onProgress: told(1) }, ports),
  }
}

const isSame = (a: Profile, b: Profile): boolean =>
  Object.entries(a).every(([signal, weight]) => Math.abs(weight - b[signal as keyof Profile]) < 1e-9)

const measuredNeed = (kind: MeasuredNeed['kind'], own: EvaluatedNeed, asShipped: EvaluatedNeed): MeasuredNeed => ({
  need: own.need,
  kind,
  own: shortened(own.ours),
  shipped: shortened(asShipped.ours),
  plain: shortened(own.plain),
})

// Six digits are more than any interval tells.
const shortened = (measures: NeedMeasures): NeedMeasures =>
  Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [name, value === null ? null : Number(value.toFixed(6))]),
  ) as NeedMeasures

interface Labelled {
  readonly pairs: readonly LabelledMatch[]
  readonly observed: readonly ObservedNeed[]
}

/** Needs looked at between two words on how far it is. */
const atOnce = 8

const labelled = async (qrels: Qrels, onProgress: OnMeasuring, ports: MatchPorts): Promise<Labelled> => {
  const all = [...qrels]
  const pairs: LabelledMatch[] = []
  const observed: ObservedNeed[] = []
  for (let from = 0; from < all.length; from += atOnce) {
    const some = new Map(all.slice(from, from + atOnce))
    pairs.push(...(await labelledMatches(some, kinds, ports)))
    observed.push(...(await observeNeeds(some, ports)))
    onProgress({ stage: 'fitting', done: Math.min(from + atOnce, all.length), of: all.length })
  }
  return { pairs, observed }
}

// Matches to needs have no labels of their own: they are read as the result that found the need would be.
const fittedOn = (
  { pairs, observed }: Labelled,
  weights: Profile,
): Pick<RunFindings, 'fitted' | 'abstention' | 'calibrationError'> => {
  const { result, expert } = calibrate(pairs, weights)
  const fitted: Fitted = {
    calibration: { need: result, result, expert },
    abstention: fitAbstention(observed, pairs, weights),
  }
  return {
    fitted,
    abstention: crossValidateAbstention(observed, pairs, weights),
    calibrationError: {
      result: heldOutError('result', pairs, weights),
      expert: heldOutError('expert', pairs, weights),
    },
  }
}
