import type { RefusalCode } from '../../domain/match.ts'
import type { Need } from '../../domain/need.ts'
import type { Listed, ListedKind, Pair, QuotaSubject, ShortlistLimits } from '../../domain/shortlist.ts'
import { placesAround, provinceOf } from '../../text/region.ts'
import type { Candidate } from '../candidate.ts'
import {
  type Bar,
  type Demand,
  demandKey,
  type Offer,
  offerKey,
  type Pairing,
  type Problem,
  pairKey,
} from './problem.ts'
import { exposure, shareOfScore } from './weights.ts'

/** What matching found for one need in one library, best first. */
export interface FoundFor {
  readonly need: Need
  readonly kind: ListedKind
  /** How many things it asks for; 0 when it is one. */
  readonly parts: number
  readonly found: readonly FoundCandidate[]
  readonly refused: readonly { readonly id: string; readonly code: RefusalCode }[]
}

/** One candidate of a need. */
export interface FoundCandidate {
  readonly candidate: Candidate
  readonly score: number
  readonly probability: number
  readonly grade: 0 | 1 | 2 | 3
  readonly covers: readonly number[]
}

/** What is known of candidates beside their matches, by `offerKey`. */
export interface Known {
  /** How often each was put forward lately. */
  readonly shown: ReadonlyMap<string, number>
  /** Engagements that each has under way: they are no longer free for this list. */
  readonly running: ReadonlyMap<string, number>
}

/** What a pair is worth to a plan: about its probability of being relevant, less what a busy name should rest. */
export const worthOf = ({ probability, score }: Pick<FoundCandidate, 'probability' | 'score'>, shown: number): number =>
  probability + shareOfScore * score - Math.min(exposure.most, exposure.each * shown)

/** Why somebody is refused, in the words of a shortlist. */
export const refusalNames: Readonly<Record<RefusalCode, string>> = {
  'same record': '是同一条记录',
  'same organisation': '与提出单位是同一单位',
  'declined before': '此前已谢绝',
  'no capacity': '已没有承接余量',
  'other purpose': '服务用途不合',
  'own wish': '本人目前不接受这类推荐',
}

/** What was found, under the limits of the association, as a problem to solve. */
export const pose = (found: readonly FoundFor[], limits: ShortlistLimits, known: Known): Problem => {
  const pairings = [...found.flatMap((each) => pairingsOf(each, limits, known)), ...lockedBeside(found, limits)]
  const grouped = Map.groupBy(pairings, demandKey)
  return {
    demands: found.map((each) =>
      demandOf(each, limits, grouped.get(demandKey({ needId: each.need.id, kind: each.kind }))),
    ),
    offers: offersOf(found, limits, { known, pairings }),
    pairings,
    quotas: limits.quotas,
  }
}

// Nobody is owed more than there are candidates fit to be proposed: that is no conflict, it is 暂无合适匹配.
const demandOf = (
  { need, kind, parts }: FoundFor,
  limits: ShortlistLimits,
  pairings: readonly Pairing[] = [],
): Demand => {
  const { least: owed, most } = limits.perNeed[kind] ?? { least: 0, most: 0 }
  const least = limits.floors?.find((floor) => floor.needId === need.id && floor.kind === kind)?.least ?? owed
  const fit = pairings.filter(
    ({ bars, isLocked }) => !bars.includes('exclusion') && (isLocked || !bars.includes('grade')),
  )
  return { needId: need.id, kind, parts, range: { least: Math.min(least, fit.length), most } }
}

const pairingsOf = ({ need, kind, found }: FoundFor, limits: ShortlistLimits, { shown }: Known): readonly Pairing[] =>
  found.map((each): Pairing => {
    const listed = { kind, id: each.candidate.record.id }
    const pair = { needId: need.id, ...listed }
    const excluded = limits.exclusions.find(
      (exclusion) => offerKey(exclusion) === offerKey(listed) && (exclusion.needId ?? need.id) === need.id,
    )
    const bars: readonly (Bar | null)[] = [
      isFar(need, each.candidate.record.region, limits) ? 'near' : null,
      each.grade < limits.minimumGrade && !limits.anyGrade?.includes(need.id) ? 'grade' : null,
      excluded === undefined ? null : 'exclusion',
    ]
    return {
      ...pair,
      worth: worthOf(each, shown.get(offerKey(listed)) ?? 0),
      covers: each.covers,
      bars: bars.filter((bar) => bar !== null),
      isLocked: isLocked(pair, limits),
      refusal: excluded?.reason ?? null,
    }
  })

const isLocked = (pair: Pair, { locks }: ShortlistLimits): boolean =>
  locks.some((lock) => pairKey(lock) === pairKey(pair))

/** Pairs that must be, though matching did not find them, or refuses them: then the limit and the refusal are in conflict. */
const lockedBeside = (found: readonly FoundFor[], { locks }: ShortlistLimits): readonly Pairing[] =>
  locks.flatMap((lock) => {
    const own = found.find(({ need, kind }) => need.id === lock.needId && kind === lock.kind)
    if (own === undefined || own.found.some(({ candidate }) => candidate.record.id === lock.id)) return []
    const refused = own.refused.find(({ id }) => id === lock.id)
    return {
      needId: lock.needId,
      kind: lock.kind,
      id: lock.id,
      worth: 0,
      covers: [],
      bars: refused === undefined ? [] : ['exclusion' as const],
      isLocked: true,
      refusal: refused === undefined ? null : refusalNames[refused.code],
    }
  })

const cityOf = (region: string): string => placesAround(region)[1] ?? region

// Who does not say where he is, is not known to be near.
const isFar = (need: Need, region: string | null, { near }: ShortlistLimits): boolean => {
  if (near === null || (near.needs !== null && !near.needs.includes(need.id)) || need.region === null) return false
  if (region === null) return true
  return near.scope === 'city' ? cityOf(region) !== cityOf(need.region) : provinceOf(region) !== provinceOf(need.region)
}

const offersOf = (
  found: readonly FoundFor[],
  limits: ShortlistLimits,
  { known, pairings }: { readonly known: Known; readonly pairings: readonly Pairing[] },
): readonly Offer[] => {
  const candidates = new Map(
    found.flatMap((each) => each.found.map(({ candidate }) => [offerKey(listedOf(candidate)), candidate] as const)),
  )
  const listed = new Map(pairings.map(({ kind, id }) => [offerKey({ kind, id }), { kind, id }]))
  return [...listed].map(([key, offer]) => ({
    ...offer,
    most: loadOf(offer, candidates.get(key), { limits, running: known.running.get(key) ?? 0 }),
    facts: factsOf(candidates.get(key)),
    shown: known.shown.get(key) ?? 0,
  }))
}

const listedOf = ({ kind, record }: Candidate): Listed => ({ kind: kind === 'need' ? 'result' : kind, id: record.id })

const loadOf = (
  offer: Listed,
  candidate: Candidate | undefined,
  { limits, running }: { readonly limits: ShortlistLimits; readonly running: number },
): number => {
  const named = limits.loads.find((load) => offerKey(load) === offerKey(offer))
  if (named !== undefined) return named.most
  const capacity = candidate?.kind === 'expert' ? candidate.record.capacity : null
  const free = capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - running)
  return Math.min(limits.load[offer.kind], free)
}

const factsOf = (candidate: Candidate | undefined): Readonly<Record<QuotaSubject, readonly string[]>> => {
  if (candidate === undefined || candidate.kind === 'need')
    return { organisation: [], industry: [], category: [], region: [] }
  const { record, kind } = candidate
  return {
    organisation: told(record.organisation),
    industry: kind === 'expert' ? record.industries : told(record.industry),
    category: kind === 'expert' ? told(record.category) : [],
    region: told(record.region),
  }
}

const told = (value: string | null): readonly string[] => (value === null ? [] : [value])
