import type { Audience } from '../../src/domain/audience.ts'
import type { Match } from '../../src/domain/match.ts'
import type { WeighedList, Weights } from '../../src/domain/profile-run.ts'
import { askedBy, askedInWords } from '../../src/ranking/asked.ts'
import { isProfile, shipped } from '../../src/ranking/profiles.ts'
import { signalNames } from '../../src/ranking/signals.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import { headline } from '../answer/view.ts'
import { weighingOf } from '../match/weighing.ts'
import { type Matching, type MatchPorts, match } from '../match.ts'

/** Weights that somebody tries on a question; they need not sum to 1. */
export interface TrialQuestion {
  readonly list: WeighedList
  readonly weights: Weights
  readonly asked: { readonly text: string } | { readonly needId: string }
  readonly kind: 'result' | 'expert'
  readonly circles: readonly Audience[] | null
}

/** A place in a list, from 1, and the score it comes of. */
export interface Place {
  readonly place: number
  readonly score: number
}

/** Somebody who is among the first under the weights in force or under those tried, and what moved him. */
export interface TrialRow {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly before: Place
  readonly after: Place
  /** Signal by signal, what it said of him (0..1, `null`: nothing) and the points it gave before and gives after. */
  readonly reasons: readonly {
    readonly signal: string
    readonly value: number | null
    readonly before: number
    readonly after: number
  }[]
}

/** What trying came to. */
export interface Trial {
  readonly asked: string
  /** As they were counted: summing to 1. */
  readonly weights: Weights
  readonly candidates: number
  readonly rows: readonly TrialRow[]
}

/** Places of each list that are shown. */
const shown = 10

/** One question under the weights in force and under others; `null` where the need is not there, or the weights are none. */
export const tryWeights = async (question: TrialQuestion, ports: MatchPorts): Promise<Trial | null> => {
  const { list, kind, circles } = question
  const asked = await askedIn(question, ports)
  const weights = toOne(question.weights)
  if (asked === null || !isProfile(weights)) return null
  const request = { asked, kind, filters: circles === null ? {} : { audiences: circles }, limit: 0 }
  const before = await match({ ...request, profile: await weighingOf(list, ports) }, ports)
  const after = await match({ ...request, profile: { ...shipped(list), weights } }, ports)
  return {
    asked: asked.title === '' ? asked.body : asked.title,
    weights,
    candidates: after.ranked.length,
    rows: rowsOf(before, after),
  }
}

/** Weights as they are measured: of all signals, summing to 1 in ten-thousandths; `null` where they are of other signals. */
export const weightsToMeasure = (weights: Weights): Weights | null => {
  const shares = toOne(weights)
  if (!isProfile(shares)) return null
  const rounded = Object.fromEntries(signalNames.map((name) => [name, Math.round((shares[name] ?? 0) * 10_000)]))
  const over = 10_000 - Object.values(rounded).reduce((sum, weight) => sum + weight, 0)
  const heaviest = signalNames.toSorted((a, b) => rounded[b]! - rounded[a]!)[0]!
  const whole = { ...rounded, [heaviest]: rounded[heaviest]! + over }
  return Object.fromEntries(Object.entries(whole).map(([name, weight]) => [name, weight / 10_000]))
}

/** Weights in their proportions, summing to 1; as they are where there is nothing to share out. */
export const toOne = (weights: Weights): Weights => {
  const sum = Object.values(weights).reduce((all, weight) => all + weight, 0)
  if (sum <= 0) return weights
  return Object.fromEntries(Object.entries(weights).map(([signal, weight]) => [signal, weight / sum]))
}

const askedIn = async ({ asked, circles }: TrialQuestion, { db }: MatchPorts) => {
  if ('text' in asked) return askedInWords(asked.text)
  const [need] = await storeSeenBy('need', circles).byIds(db, [asked.needId])
  return need === undefined ? null : askedBy('need', need)
}

const rowsOf = (before: Matching, after: Matching): readonly TrialRow[] => {
  const [earlier, later] = [placesIn(before), placesIn(after)]
  const ids = new Set([...after.ranked.slice(0, shown), ...before.ranked.slice(0, shown)].map(({ id }) => id))
  const candidates = new Map(after.candidates.map((each) => [each.record.id, each]))
  return [...ids].flatMap((id) => {
    const [was, is, candidate] = [earlier.get(id), later.get(id), candidates.get(id)]
    // Whoever was stored or removed between the two questions is in one of them only.
    if (was === undefined || is === undefined || candidate === undefined) return []
    return [{ id, ...headline(candidate), before: was.at, after: is.at, reasons: reasonsOf(was.match, is.match) }]
  })
}

interface Placed {
  readonly at: Place
  readonly match: Match
}

const placesIn = ({ ranked }: Matching): ReadonlyMap<string, Placed> =>
  new Map(ranked.map((match, i) => [match.id, { at: { place: i + 1, score: match.score }, match }]))

const reasonsOf = (was: Match, is: Match): TrialRow['reasons'] =>
  is.reasons.map(({ signal, value, points }) => ({
    signal,
    value,
    before: was.reasons.find((each) => each.signal === signal)?.points ?? 0,
    after: points,
  }))
