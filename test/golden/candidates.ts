import type { Evidence, Expert } from '../../src/domain/expert.ts'
import type { Refusal } from '../../src/domain/match.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Result } from '../../src/domain/result.ts'
import { type Asked, askedBy } from '../../src/ranking/asked.ts'
import type { Candidate, FoundPiece } from '../../src/ranking/candidate.ts'
import { type ProfileName, profiles } from '../../src/ranking/profiles.ts'
import { type Ranking, rank } from '../../src/ranking/rank.ts'
import { standingOf } from '../../src/ranking/standing.ts'
import { aNeed, anEvidence, anExpert, aResult } from '../support/records.ts'

/** The day on which every golden list is made. */
export const now = '2026-06-01T00:00:00.000Z'

/** How well a piece fits, 0..1: what retrieval found by words and by meaning alike. */
type Fit = number

const found = (id: string, work: Evidence | undefined, fit: Fit): FoundPiece => ({
  id: `expert:${id}`,
  standing: standingOf({ standing: work === undefined ? 'profile' : 'proof' }, work, now),
  words: fit,
  meaning: fit,
  coverage: fit,
})

/** An expert told by what matters to a list: how his profile and each piece of his work fit. Nobody leads his work unless told. */
export const expert = (
  id: string,
  told: Partial<Omit<Expert, 'evidence'>> & {
    readonly profile?: Fit
    readonly proofs?: readonly Fit[]
    readonly role?: string
    readonly year?: number
  },
): Candidate => {
  const { profile = 0, proofs = [], role = '参与', year = 2023, ...own } = told
  const evidence = proofs.map((_, i) => anEvidence({ id: `${id}#paper${i + 1}`, role, year }))
  const proven = proofs.map((fit, i) => found(`${id}#paper${i + 1}`, evidence[i], fit))
  return {
    kind: 'expert',
    record: anExpert({ ...own, id, evidence }),
    pieces: [found(id, undefined, profile), ...proven],
  }
}

/** A result told by how well it fits, and by what else matters to a list. */
export const result = (id: string, fit: Fit, own: Partial<Result> = {}): Candidate => ({
  kind: 'result',
  record: aResult({ organisation: '某理工大学', maturity: null, cooperation: [], ...own, id }),
  pieces: [{ id: `result:${id}`, standing: 1, words: fit, meaning: fit, coverage: fit }],
})

/** What a machine shop in 扬州 asks; name what matters to a list. */
export const need = (own: Partial<Need> = {}): Asked => askedBy('need', aNeed({ cooperation: [], ...own }))

/** The whole ranking of a list; `search` unless told. */
export const ranked = (candidates: readonly Candidate[], asked: Asked, profile: ProfileName = 'search'): Ranking =>
  rank(candidates, { asked, profile: profiles[profile], now })

/** Ids, best first. */
export const order = (...list: Parameters<typeof ranked>): readonly string[] =>
  ranked(...list).ranked.map(({ id }) => id)

/** Id -> why it was refused. */
export const refusals = (refused: readonly Refusal[]): Readonly<Record<string, string>> =>
  Object.fromEntries(refused.map(({ id, code }) => [id, code]))
