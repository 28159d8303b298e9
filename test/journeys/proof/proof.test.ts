import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSamples } from '../../../pipelines/load-samples.ts'
import { match } from '../../../pipelines/match.ts'
import { openPglite } from '../../../src/adapters/database/pglite.ts'
import type { GradedMatch } from '../../../src/domain/match.ts'
import { type Engines, openEngines } from '../../../src/engines/open-engines.ts'
import type { Store } from '../../../src/engines/store.ts'
import { askedBy } from '../../../src/ranking/asked.ts'
import type { Candidate } from '../../../src/ranking/candidate.ts'
import { passagesOf } from '../../../src/ranking/candidate-pieces.ts'
import { type ProvenMatch, type Proving, prove } from '../../../src/ranking/claims/prove.ts'
import { indicatorsOf } from '../../../src/ranking/indicators/indicator.ts'
import { judgeIndicators } from '../../../src/ranking/indicators/judge.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { fold } from '../../../src/text/fold.ts'
import { fc } from '../../support/fast-check.ts'
import { template } from '../../support/test-database.ts'
import { forgeries } from './forgeries.ts'
import { mutations } from './mutations.ts'
import { saidIn } from './naive-reader.ts'

interface Made {
  readonly match: GradedMatch
  readonly candidate: Candidate
  readonly proving: Proving
}

const plain = (text: string): string => fold(text).replaceAll(/\s/g, '')
const numRuns = 1200

describe('a match of the sample libraries', () => {
  let store: Store
  let engines: Engines
  const made: Made[] = []
  beforeAll(async () => {
    store = { ...(await openPglite(null, await template())), listen: null, isNew: true }
    await loadSamples(store.db, () => {})
    engines = await openEngines(store, null)
    for (const need of await needStore.page(store.db, { limit: 200 }))
      for (const kind of ['expert', 'result'] as const) {
        const asked = askedBy('need', need)
        const found = await match({ asked, kind, filters: {}, limit: 3, profile: 'search' }, engines)
        const byId = new Map(found.candidates.map((candidate) => [candidate.record.id, candidate]))
        made.push(
          ...found.matches.map((each) => ({ match: each, candidate: byId.get(each.id)!, proving: found.proving })),
        )
      }
  }, 300_000)
  afterAll(async () => {
    await engines?.close()
    await store?.close()
  })
  const any = () => fc.nat(made.length - 1).map((i) => made[i]!)

  /** Everything the proven match says is in the record, by the eyes of somebody who never saw how it was made. */
  const expectHonest = ({ reasons, verdicts, score }: ProvenMatch, candidate: Candidate, { asked }: Proving): void => {
    const question = plain([asked.title, asked.body, ...asked.passages.map(({ text }) => text)].join('\n'))
    for (const { record, field, start, end, text, says, asked: answered } of reasons.flatMap(({ claims }) => claims)) {
      expect(record).toEqual({ kind: candidate.kind, id: candidate.record.id })
      expect(saidIn(candidate, field).slice(start, end)).toBe(text)
      if (says === 'word') expect(question).toContain(plain(text))
      if (says === 'synonym' || says === 'broader' || says === 'related') {
        expect(question).toContain(plain(answered!))
        expect(plain(text)).not.toBe(plain(answered!))
      }
    }
    for (const { field, start, end, text } of reasons.flatMap(({ quotes }) => quotes))
      expect(saidIn(candidate, field).slice(start, end)).toBe(text)
    const judged = judgeIndicators(indicatorsOf(asked.passages), passagesOf(candidate))
    for (const verdict of verdicts) expect(judged).toContainEqual(verdict)
    expect(score).toBeCloseTo(
      reasons.reduce((sum, { points }) => sum + points, 0),
      9,
    )
  }

  it('stands as it was made, every claim of it', () => {
    expect(made.length).toBeGreaterThan(900)
    for (const { match: found, candidate, proving } of made) {
      const proven = prove(found, candidate, proving)
      expectHonest(proven, candidate, proving)
      expect(proven).toMatchObject({ score: found.score, grade: found.grade })
      expect(proven.reasons.map(({ stands: _, ...reason }) => reason)).toEqual(found.reasons)
    }
    const claims = made.flatMap(({ match: { reasons } }) => reasons.flatMap((reason) => reason.claims))
    for (const says of ['word', 'synonym', 'field', 'measured', 'met', 'not met'])
      expect(claims.filter((claim) => claim.says === says).length, says).toBeGreaterThan(10)
  })

  it('loses what its record no longer says, and gains nothing', () => {
    let changed = 0
    fc.assert(
      fc.property(any(), mutations, ({ match: found, candidate, proving }, mutate) => {
        const now = mutate(candidate)
        const proven = prove(found, now, proving)
        expectHonest(proven, now, proving)
        expect(proven.score).toBeLessThanOrEqual(found.score + 1e-9)
        expect(proven.grade).toBeLessThanOrEqual(found.grade)
        const isTouched = JSON.stringify(now.record) !== JSON.stringify(candidate.record)
        if (isTouched && proven.reasons.some(({ stands }) => !stands)) changed++
      }),
      { numRuns, seed: 3 },
    )
    // Most mutations touch something that is claimed; were it none, this test would see nothing.
    expect(changed).toBeGreaterThan(numRuns / 4)
  })

  it('loses what was written into it, and gains nothing', () => {
    let caught = 0
    fc.assert(
      fc.property(any(), forgeries, ({ match: found, candidate, proving }, forge) => {
        const told = forge({ match: found, verdicts: candidate.verdicts ?? [] })
        const other =
          candidate.verdicts === undefined ? candidate : ({ ...candidate, verdicts: told.verdicts } as Candidate)
        const proven = prove(told.match, other, proving)
        expectHonest(proven, candidate, proving)
        expect(proven.score).toBeLessThanOrEqual(found.score + 1e-9)
        expect(proven.grade).toBeLessThanOrEqual(found.grade)
        const honest = new Set(found.reasons.flatMap(({ claims }) => claims.map((claim) => JSON.stringify(claim))))
        const left = proven.reasons.flatMap(({ claims }) => claims.map((claim) => JSON.stringify(claim)))
        expect(left.filter((claim) => !honest.has(claim))).toEqual([])
        if (JSON.stringify(told.match) !== JSON.stringify(proven)) caught++
      }),
      { numRuns, seed: 4 },
    )
    expect(caught).toBeGreaterThan(numRuns / 2)
  })

  it('proves nothing of another record', () => {
    fc.assert(
      fc.property(any(), any(), (one, other) => {
        if (one.candidate.record.id === other.candidate.record.id) return
        const proven = prove(one.match, other.candidate, one.proving)
        expect(proven.reasons.flatMap(({ claims }) => claims)).toEqual([])
        expect(proven.score).toBeLessThanOrEqual(one.match.score + 1e-9)
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})
