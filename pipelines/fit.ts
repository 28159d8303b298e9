import type { Kind } from '../src/domain/record.ts'
import { type Asked, askedBy } from '../src/ranking/asked.ts'
import type { Calibration } from '../src/ranking/calibrate.ts'
import { fitLogistic } from '../src/ranking/fit.ts'
import { type Profile, type ProfileName, profiles } from '../src/ranking/profiles.ts'
import { type SignalName, signalNames } from '../src/ranking/signals.ts'
import { needStore } from '../src/store/libraries/needs.ts'
import type { Qrels } from './evaluate/collection.ts'
import { type MatchPorts, match } from './match.ts'

/** Signals that say whether a candidate fits: labels speak of these. The others are policy, and keep their weights. */
export const relevanceSignals = [
  'words',
  'meaning',
  'coverage',
  'indicators',
  'industry',
] as const satisfies readonly SignalName[]

/** What the signals said of a pair, and its grade. */
export interface LabelledMatch {
  readonly need: string
  readonly kind: Exclude<Kind, 'need'>
  readonly id: string
  readonly values: Readonly<Record<SignalName, number>>
  readonly grade: number
  /** False for a record at the top of the library that nobody looked at. */
  readonly judged: boolean
  /** How much the label counts; left out, 1. */
  readonly weight?: number
}

/** Candidates at the top of the whole library that nobody judged count as not relevant: they are what abstention must see. */
const unjudgedTaken = 20
const everything = 10_000_000

/** The judged pairs of every need with their signals, and the best unjudged ones as grade 0. */
export const labelledMatches = async (
  qrels: Qrels,
  kinds: readonly LabelledMatch['kind'][],
  ports: MatchPorts,
): Promise<readonly LabelledMatch[]> => {
  const needs = await needStore.byIds(ports.db, [...qrels.keys()])
  const found: LabelledMatch[] = []
  for (const need of needs) {
    const judged = qrels.get(need.id)!
    for (const kind of kinds) {
      const all = await signalsOfAll(askedBy('need', need), kind, ports)
      const taken = all.filter(({ id }, place) => judged.has(id) || place < unjudgedTaken)
      found.push(
        ...taken.map(({ id, values }) => ({
          need: need.id,
          kind,
          id,
          values,
          grade: judged.get(id) ?? 0,
          judged: judged.has(id),
        })),
      )
    }
  }
  return found
}

/** What the signals say of every record of a library, best first by the untrained weights. */
export const signalsOfAll = async (
  asked: Asked,
  kind: LabelledMatch['kind'],
  ports: MatchPorts,
): Promise<readonly Pick<LabelledMatch, 'id' | 'values'>[]> => {
  const whole = { filters: {}, circles: null, limit: everything, profile: 'untrained', depth: everything } as const
  const { matches } = await match({ asked, kind, ...whole }, ports)
  return matches.map(({ id, reasons }) => ({ id, values: valuesOf(reasons) }))
}

const valuesOf = (
  reasons: readonly { readonly signal: string; readonly value: number | null }[],
): LabelledMatch['values'] =>
  Object.fromEntries(reasons.map(({ signal, value }) => [signal, value ?? 0])) as Record<SignalName, number>

/** Weights and what their scores say. */
export interface FittedProfile {
  readonly weights: Profile
  readonly calibration: Readonly<Record<LabelledMatch['kind'], Calibration>>
}

/** Fits the relevance signals' weights of a profile, leaving its policy weights, and calibrates the score for each library. */
export const fitProfile = (name: ProfileName, pairs: readonly LabelledMatch[]): FittedProfile => {
  const base: Profile = profiles[name]
  const { coefficients } = fitLogistic(
    pairs.map((pair) => ({
      values: relevanceSignals.map((signal) => pair.values[signal]),
      relevant: isRelevant(pair),
      group: groupOf(pair),
      weight: pair.weight ?? 1,
    })),
  )
  const share = relevanceSignals.reduce((sum, signal) => sum + base[signal], 0)
  const total = coefficients.reduce((sum, value) => sum + value, 0)
  const fitted = Object.fromEntries(
    relevanceSignals.map((signal, i) => [signal, rounded((share * coefficients[i]!) / total)]),
  )
  const weights = toOne({ ...base, ...fitted })
  return { weights, calibration: calibrate(pairs, weights) }
}

const groups: readonly LabelledMatch['kind'][] = ['result', 'expert']
const groupOf = ({ kind }: LabelledMatch): number => groups.indexOf(kind)
/** Whether a label counts as relevant: grade 2 and up. */
export const isRelevant = ({ grade }: Pick<LabelledMatch, 'grade'>): boolean => grade >= 2
const rounded = (value: number): number => Math.round(value * 1000) / 1000

// Rounding may leave a thousandth over: the heaviest signal takes it.
const toOne = (weights: Profile): Profile => {
  const over = 1 - Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const [heaviest] = [...signalNames].sort((a, b) => weights[b] - weights[a])
  return { ...weights, [heaviest!]: rounded(weights[heaviest!] + over) }
}

/** The score of a pair under a profile. */
export const scoreOf = ({ values }: LabelledMatch, weights: Profile): number =>
  signalNames.reduce((sum, signal) => sum + weights[signal] * values[signal], 0)

/** What the scores of given weights say of each library. */
export const calibrate = (pairs: readonly LabelledMatch[], weights: Profile): FittedProfile['calibration'] => {
  const of = (kind: LabelledMatch['kind']): Calibration => {
    const own = pairs.filter((pair) => pair.kind === kind)
    if (own.length === 0) return { slope: 0, intercept: 0 }
    const { coefficients, intercepts } = fitLogistic(
      own.map((pair) => ({
        values: [scoreOf(pair, weights) * scale],
        relevant: isRelevant(pair),
        group: 0,
        weight: pair.weight ?? 1,
      })),
    )
    return { slope: rounded(coefficients[0]! * scale), intercept: rounded(intercepts[0]!) }
  }
  return { result: of('result'), expert: of('expert') }
}

// Scores lie close together: spread out, the descent finds their slope in as many rounds as the others.
const scale = 4
