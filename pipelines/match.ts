import type { GradedMatch, Match, Refusal } from '../src/domain/match.ts'
import type { Kind } from '../src/domain/record.ts'
import type { Database } from '../src/ports/database.ts'
import type { SearchFilters } from '../src/ports/search-index.ts'
import { type Asked, withLikelyIndustries } from '../src/ranking/asked.ts'
import { bestPossible, rarities } from '../src/ranking/best-possible.ts'
import type { Candidate } from '../src/ranking/candidate.ts'
import type { Proving } from '../src/ranking/claims/prove.ts'
import { vocabularyOf } from '../src/ranking/claims/vocabulary.ts'
import { askedWords } from '../src/ranking/coverage.ts'
import type { IsDeclined } from '../src/ranking/eligible.ts'
import { explain } from '../src/ranking/explain/explain.ts'
import { graded } from '../src/ranking/grade.ts'
import { readClosely } from '../src/ranking/indicators/read-closely.ts'
import type { ProfileName, Weighing } from '../src/ranking/profiles.ts'
import { expanded, inOtherWords, queryTerms, toldSymptoms } from '../src/ranking/query-terms.ts'
import { type RankingContext, rank } from '../src/ranking/rank.ts'
import type { ConceptLookup } from '../src/text/concept-lookup.ts'
import type { IndustryClassifier } from '../src/text/industry-classifier.ts'
import { quantitiesIn } from '../src/text/quantities/quantities-in.ts'
import { readOnce } from '../src/text/read-once.ts'
import type { SymptomReader } from '../src/text/symptoms.ts'
import type { Tokeniser } from '../src/text/tokenise.ts'
import { loadCandidates } from './match/load-candidates.ts'
import { recall } from './match/recall.ts'
import { remembered } from './match/remembered.ts'
import { type Spaces, sense } from './match/sense.ts'
import { type Weighings, weighingOf } from './match/weighing.ts'

/** What matching needs; without an embedder it goes on with words. */
export interface MatchPorts extends Spaces {
  readonly db: Database
  readonly tokeniser: Tokeniser
  readonly neighboursOf: ConceptLookup
  readonly symptomsIn: SymptomReader
  readonly industriesIn: IndustryClassifier
  readonly now: () => string
  /** The weights of a journey that asks many times and must be of one mind; left out, those in force at each question. */
  readonly weighings?: Weighings
}

/** What is looked for, and by which weights. */
export interface MatchRequest {
  readonly asked: Asked
  readonly kind: Kind
  readonly filters: SearchFilters
  readonly limit: number
  /** A name, for the weights in force; or weights that somebody tries. */
  readonly profile: ProfileName | Weighing
  /** Documents retrieved by words and by meaning; the default serves a page of matches. */
  readonly depth?: number
  /** Only these records are candidates: a judged pool. */
  readonly among?: ReadonlySet<string>
  /** Records that were declined for this question before; left out, none. */
  readonly isDeclined?: IsDeclined
}

export interface Matching {
  readonly matches: readonly GradedMatch[]
  /** Everybody in their places, the matches above among them; not explained. */
  readonly ranked: readonly Match[]
  readonly refused: readonly Refusal[]
  /** Every candidate that was ranked, for counts and exports. */
  readonly candidates: readonly Candidate[]
  /** What had to be left out or replaced: `Sensed.degraded`, `Recalled.degraded`. */
  readonly degraded: readonly string[]
  /** What the matches are proven against before anybody reads them. */
  readonly proving: Proving
}

/** A record is read for many needs; this many passages are a few megabytes. */
const quantities = remembered(quantitiesIn, 5000)

/** Enough that the last places of a page are settled: recall@100 on our judgments stops growing here. */
const defaultDepth = 150

/** One need, result, expert or text goes in; the other side comes out, best first, each with its reasons and their proof. */
export const match = async (request: MatchRequest, ports: MatchPorts): Promise<Matching> => {
  const { kind, limit } = request
  const { weights, calibration: calibrations } = await weighingOf(request.profile, ports)
  const asked = withLikelyIndustries(request.asked, ports.industriesIn)
  const said = queryTerms(asked, ports.tokeniser)
  const symptoms = toldSymptoms(asked, ports.symptomsIn)
  const terms = expanded(said, ports.neighboursOf, symptoms)
  const { index, vector, space, degraded: notSensed } = await sense(inOtherWords(asked, symptoms), ports)
  const query = { kind, terms, vector, filters: request.filters, limit: request.depth ?? defaultDepth }
  const { retrieved, statistics, degraded: notRecalled } = await recall(query, { index, db: ports.db, space })
  const wanted = request.among === undefined ? retrieved : retrieved.filter(({ owner }) => request.among?.has(owner))
  const rarity = rarities(terms.keys(), statistics)
  const now = ports.now()
  const measure = { best: bestPossible(terms, statistics), words: askedWords(asked, ports.tokeniser, rarity), now }
  const loading = {
    kind,
    retrieved: wanted,
    measure,
    circles: request.filters.audiences ?? null,
    industriesIn: ports.industriesIn,
  }
  const candidates = await loadCandidates(loading, ports.db)
  const context = { asked, profile: weights, now, isDeclined: request.isDeclined }
  const vocabulary = vocabularyOf(asked, { said: said.keys(), symptoms, neighboursOf: ports.neighboursOf })
  const tokeniser = readOnce(ports.tokeniser)
  const calibration = calibrations[kind]
  const read = closelyRead(candidates, context)
  const { ranked, refused } = rank(read, context)
  const explaining = {
    asking: asked,
    asked: new Map([...terms].map(([term, weight]) => [term, weight * rarity.get(term)!])),
    vocabulary,
    tokeniser,
  }
  const byId = new Map(read.map((candidate) => [candidate.record.id, candidate]))
  const matches = ranked.slice(0, limit).map((found) => {
    const candidate = byId.get(found.id)!
    return explain(graded(found, candidate.verdicts ?? [], calibration), candidate, explaining)
  })
  return {
    matches,
    ranked,
    refused,
    candidates: read,
    degraded: [...notSensed, ...notRecalled],
    proving: { ...context, vocabulary, tokeniser, calibration, read: quantities },
  }
}

/** Numbers are read in so many of the best; of the rest nothing is shown. */
const readCandidates = 40

const closelyRead = (candidates: readonly Candidate[], context: RankingContext): readonly Candidate[] => {
  const best = new Set(
    rank(candidates, context)
      .ranked.slice(0, readCandidates)
      .map(({ id }) => id),
  )
  const near = candidates.filter(({ record }) => best.has(record.id))
  return [
    ...readClosely(near, context.asked.passages, quantities),
    ...candidates.filter(({ record }) => !best.has(record.id)),
  ]
}
