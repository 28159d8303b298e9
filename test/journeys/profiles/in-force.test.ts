import { beforeEach, describe, expect, it } from 'vitest'
import { answer } from '../../../pipelines/answer.ts'
import { heldWeighings } from '../../../pipelines/match/weighing.ts'
import { match } from '../../../pipelines/match.ts'
import { profileOverview } from '../../../pipelines/profiles/overview.ts'
import { putWeightsInForce } from '../../../pipelines/profiles/put-in-force.ts'
import { toOne, tryWeights, weightsToMeasure } from '../../../pipelines/profiles/trial.ts'
import { askedInWords } from '../../../src/ranking/asked.ts'
import { probabilityOf } from '../../../src/ranking/calibrate.ts'
import { profiles } from '../../../src/ranking/profiles.ts'
import { beginRun, endRun, putInForce } from '../../../src/store/profiles.ts'
import { aRun, byWordsAlone, someFindings } from '../../support/profiles.ts'
import { openTestDatabase } from '../../support/test-database.ts'
import { conceptEmbedder } from '../concepts.ts'
import { fillLibraries, openHouse, type SmallHouse } from '../small-house.ts'

const on = { code: 'c1', data: 'd1' }
const at = '2026-06-01T12:05:00.000Z'

describe('weights of the house', () => {
  const database = openTestDatabase()
  let house: SmallHouse
  beforeEach(async () => {
    await fillLibraries(database.db)
    house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
  })
  const measured = async (told: Parameters<typeof aRun>[0] = {}, findings = someFindings) => {
    const run = aRun(told)
    await beginRun(database.db, run)
    await endRun(database.db, run.id, { state: 'done', at, on, findings, needs: [] })
  }
  const put = (told: { runId: string | null; over?: number | null; on?: typeof on }) =>
    putWeightsInForce(
      database.db,
      { list: 'search', by: null, at, why: '试', runId: told.runId, over: told.over ?? null },
      told.on ?? on,
    )
  const asked = askedInWords('铜铝钎焊接头开裂')
  const search = () => match({ asked, kind: 'expert', filters: {}, limit: 5, profile: 'search' }, house)

  it('rank, grade and explain once they are in force, and no more when they are taken back', async () => {
    const before = await search()
    await measured()
    expect((await search()).ranked).toEqual(before.ranked)
    expect(await put({ runId: 'run-1' })).toBeNull()
    const [first] = (await search()).matches
    const words = first!.reasons.find(({ signal }) => signal === 'words')!
    expect(words.weight).toBe(1)
    expect(first!.score).toBe(words.value)
    expect(first!.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(first!.score)
    expect(first!.probability).toBe(probabilityOf(first!.score, { slope: 4, intercept: -1 }))
    const shown = await answer(
      { asked: { text: '铜铝钎焊接头开裂' }, kind: 'expert', filters: {}, circles: null, limit: 5 },
      house,
    )
    expect(shown!.matches[0]!.score).toBe(first!.score)
    const { changes, inForce } = await profileOverview('search', house)
    expect(inForce).toMatchObject({ runId: 'run-1', weights: byWordsAlone })
    expect(await put({ runId: null, over: changes[0]!.sequence })).toBeNull()
    expect((await search()).ranked).toEqual(before.ranked)
  })

  it('are of their own list alone, and a journey that holds weights keeps them to its end', async () => {
    const weighings = await heldWeighings(database.db)
    await measured()
    await put({ runId: 'run-1' })
    const request = { asked, kind: 'expert', filters: {}, limit: 5 } as const
    const weightIn = async (profile: 'search' | 'shortlist', ports: object = {}) =>
      (await match({ ...request, profile }, { ...house, ...ports })).ranked[0]!.reasons[0]!.weight
    expect(await weightIn('search')).toBe(1)
    expect(await weightIn('shortlist')).toBe(profiles.shortlist.words)
    expect(await weightIn('search', { weighings })).toBe(profiles.search.words)
  })

  it('are not put in force without what their scores say, nor for another list, nor over what nobody saw', async () => {
    expect(await put({ runId: 'none' })).toBe('no such run')
    expect(await put({ runId: null })).toBe('is so already')
    await beginRun(database.db, aRun())
    expect(await put({ runId: 'run-1' })).toBe('not measured')
    await endRun(database.db, 'run-1', { state: 'stopped', at, on: null, findings: null, needs: null })
    expect(await put({ runId: 'run-1' })).toBe('not measured')
    const flat = { slope: 0, intercept: 0 }
    const { fitted } = someFindings
    const blind = { ...someFindings, fitted: { ...fitted, calibration: { ...fitted.calibration, expert: flat } } }
    await measured({ id: 'blind' }, blind)
    expect(await put({ runId: 'blind' })).toBe('not measured')
    await measured({ id: 'nightly', list: 'digest' })
    expect(await put({ runId: 'nightly' })).toBe('no such run')
    await measured({ id: 'good' })
    expect(await put({ runId: 'good', on: { ...on, code: 'c2' } })).toBe('measured on another version')
    expect(await put({ runId: 'good' })).toBeNull()
    await measured({ id: 'better' })
    expect(await put({ runId: 'better' })).toBe('changed meanwhile')
  })

  it('of signals this version does not know leave those that ship in force, and that is told', async () => {
    await measured({ weights: { words: 0.5, stars: 0.5 } })
    expect(await put({ runId: 'run-1' })).toBe('not measured')
    await putInForce(database.db, { list: 'search', runId: 'run-1', by: null, at, why: '旧版本' }, null)
    expect((await search()).ranked[0]!.reasons[0]!.weight).toBe(profiles.search.words)
    expect((await profileOverview('search', house)).inForce).toMatchObject({ isOutdated: true, runId: null })
  })

  it('are tried on a question: who moves, from where, and by which signals', async () => {
    const tried = await tryWeights(
      {
        list: 'search',
        weights: { ...byWordsAlone, words: 7 },
        asked: { needId: 'cracks' },
        kind: 'expert',
        circles: null,
      },
      house,
    )
    expect(tried!.asked).toBe('铜铝接头焊后开裂')
    expect(tried!.weights).toEqual(byWordsAlone)
    for (const { before, after, reasons } of tried!.rows) {
      expect(reasons.reduce((sum, each) => sum + each.before, 0)).toBeCloseTo(before.score, 12)
      expect(reasons.reduce((sum, each) => sum + each.after, 0)).toBeCloseTo(after.score, 12)
    }
    expect(tried!.rows.map(({ after }) => after.place).toSorted()).toEqual(tried!.rows.map((_, i) => i + 1))
    const none = { list: 'search', weights: byWordsAlone, kind: 'expert', circles: null } as const
    expect(await tryWeights({ ...none, asked: { needId: 'no-such-need' } }, house)).toBeNull()
    expect(await tryWeights({ ...none, weights: { words: 1 }, asked: { text: '焊' } }, house)).toBeNull()
  })

  it('sum to 1 however they are typed', () => {
    const thirds = weightsToMeasure({ ...byWordsAlone, words: 1, meaning: 1, coverage: 1 })!
    expect(thirds).toMatchObject({ words: 0.3334, meaning: 0.3333, coverage: 0.3333 })
    expect(weightsToMeasure({ ...byWordsAlone, words: -1, meaning: 2 })).toBeNull()
    expect(toOne({ words: 0 })).toEqual({ words: 0 })
  })
})
