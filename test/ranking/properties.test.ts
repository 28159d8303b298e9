import { describe, expect, it } from 'vitest'
import { type Asked, askedInWords } from '../../src/ranking/asked.ts'
import type { Candidate, FoundPiece } from '../../src/ranking/candidate.ts'
import { profileNames, profiles } from '../../src/ranking/profiles.ts'
import { rank } from '../../src/ranking/rank.ts'
import { signalNames, signals } from '../../src/ranking/signals.ts'
import { standingOf } from '../../src/ranking/standing.ts'
import { fc } from '../support/fast-check.ts'
import { anEvidence, anExpert } from '../support/records.ts'
import { asked, candidates, experts, share } from './arbitraries.ts'

const now = '2026-06-01T00:00:00.000Z'
const profile = fc.constantFrom(...profileNames)
const rankedBy = (name: (typeof profileNames)[number], list: readonly Candidate[], about: Asked) =>
  rank(list, { asked: about, profile: profiles[name], now })
const free = askedInWords('激光焊接变形')
/** The score of one who may be asked. */
const scoreOf = (candidate: Candidate, name: (typeof profileNames)[number] = 'search'): number =>
  rankedBy(name, [candidate], free).ranked[0]!.score

describe('every profile', () => {
  it.each(profileNames)('%s weighs every signal, none below 0, and 1 in all', (name) => {
    expect(Object.keys(profiles[name]).sort()).toEqual([...signalNames].sort())
    const weights = Object.values(profiles[name])
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
  })
})

describe('any ranking', () => {
  it('scores by the sum of its reasons, 0..1, one reason for each signal', () => {
    fc.assert(
      fc.property(candidates, asked, profile, (list, about, name) => {
        for (const { score, reasons } of rankedBy(name, list, about).ranked) {
          expect(Math.abs(score - reasons.reduce((sum, { points }) => sum + points, 0))).toBeLessThan(1e-9)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1 + 1e-9)
          expect(reasons.map(({ signal }) => signal)).toEqual(signalNames)
          for (const { points, weight, value } of reasons) expect(points).toBeCloseTo(weight * (value ?? 0), 12)
        }
      }),
    )
  })

  it('asks signals that answer 0..1 or have no opinion', () => {
    fc.assert(
      fc.property(candidates, asked, (list, about) => {
        const values = list.flatMap((each) => signalNames.map((name) => signals[name](each, about, now)))
        expect(values.filter((value) => value !== undefined && !(value >= 0 && value <= 1))).toEqual([])
      }),
    )
  })

  it('is the same however the candidates come in', () => {
    const shuffled = candidates.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, asked, profile, ([list, other], about, name) => {
        expect(rankedBy(name, other, about)).toEqual(rankedBy(name, list, about))
      }),
    )
  })

  it('ranks or refuses each candidate, once', () => {
    fc.assert(
      fc.property(candidates, asked, profile, (list, about, name) => {
        const { ranked, refused } = rankedBy(name, list, about)
        const ids = [...ranked, ...refused].map(({ id }) => id).sort()
        expect(ids).toEqual(list.map(({ record }) => record.id).sort())
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a))
      }),
    )
  })
})

/** The same expert with one more paper, found to fit as told, or not found at all. */
const withPaper = (
  expert: Candidate & { readonly kind: 'expert' },
  fit: number | null,
  role: string | null,
): Candidate => {
  const paper = anEvidence({ id: `${expert.record.id}#more`, role })
  const piece: FoundPiece = {
    id: `expert:${paper.id}`,
    standing: standingOf({ standing: 'proof' }, paper, now),
    words: fit ?? 0,
    meaning: fit,
    coverage: fit,
  }
  const record = { ...expert.record, evidence: [...expert.record.evidence, paper] }
  return { kind: 'expert', record, pieces: fit === null ? expert.pieces : [...expert.pieces, piece] }
}

const eligible = experts('e').map((expert): typeof expert => ({
  ...expert,
  record: { ...expert.record, capacity: null, purposes: [], organisation: null },
}))
const withWork = eligible.filter(({ record }) => record.evidence.length > 0)

describe('volume', () => {
  it('of work that does not fit is worth nothing, led or not', () => {
    fc.assert(
      fc.property(withWork, fc.constantFrom('主持', '参与', null), profile, (expert, role, name) => {
        let prolific = expert
        for (let more = 0; more < 5; more += 1) prolific = withPaper(prolific, 0, role) as typeof expert
        for (const signal of ['words', 'meaning', 'coverage'] as const)
          expect(signals[signal](prolific, free, now) ?? 0).toBeCloseTo(signals[signal](expert, free, now) ?? 0, 12)
        expect(scoreOf(prolific, name)).toBeCloseTo(scoreOf(expert, name), 12)
      }),
    )
  })

  it('never lifts one above another whose proof is better by more than a track record', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 40 }), profile, (better, worse, count, name) => {
        const weight = profiles[name].words + profiles[name].meaning + profiles[name].coverage
        // The better one has not told his role, which counts nine tenths.
        fc.pre(0.7 * weight * (0.9 * better - worse) > profiles[name].trackRecord + 1e-9)
        const one = { kind: 'expert' as const, record: anExpert({ id: 'one', evidence: [] }), pieces: [] }
        let many = withPaper(one, worse, '主持')
        for (let more = 1; more < count; more += 1) many = withPaper(many as typeof one, 0, '主持')
        expect(scoreOf(withPaper(one, better, null), name)).toBeGreaterThan(scoreOf(many, name))
      }),
    )
  })
})

describe('one more piece that retrieval found', () => {
  it('never lowers an expert', () => {
    fc.assert(
      fc.property(withWork, share, (expert, fit) => {
        const unfound = withPaper(expert, null, null)
        expect(scoreOf(withPaper(expert, fit, null))).toBeGreaterThanOrEqual(scoreOf(unfound) - 1e-12)
      }),
    )
  })
})

describe('what somebody says of himself', () => {
  it('is never above proof of the same strength', () => {
    fc.assert(
      fc.property(share, profile, (fit, name) => {
        const said: Candidate = {
          kind: 'expert',
          record: anExpert({ id: 'said', evidence: [] }),
          pieces: [
            {
              id: 'expert:said',
              standing: standingOf({ standing: 'profile' }, undefined, now),
              words: fit,
              meaning: fit,
              coverage: fit,
            },
          ],
        }
        const silent = { kind: 'expert' as const, record: anExpert({ id: 'proven', evidence: [] }), pieces: [] }
        expect(scoreOf(withPaper(silent, fit, null), name)).toBeGreaterThanOrEqual(scoreOf(said, name) - 1e-12)
      }),
    )
  })
})
