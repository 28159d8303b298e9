import { describe, expect, it } from 'vitest'
import {
  beginRun,
  changesOf,
  endRun,
  failSilent,
  inForce,
  needsOfRun,
  putInForce,
  runById,
  runningRun,
  runsOf,
  tellRun,
} from '../../src/store/profiles.ts'
import { aRun, byWordsAlone, someFindings } from '../support/profiles.ts'
import { openTestDatabase } from '../support/test-database.ts'

const at = '2026-06-01T12:05:00.000Z'
const on = { code: 'c1', data: 'd1' }
const measures = { 'nDCG@10': 1, MAP: 1, 'MRR@10': 1, 'recall@100': 1, AUC: null }
const need = { need: 'n1', kind: 'result', own: measures, shipped: measures, plain: measures } as const
const done = { state: 'done', at, on, findings: someFindings, needs: [need] } as const

describe('runs', () => {
  const database = openTestDatabase()

  it('go one at a time, tell how far they are, and end once', async () => {
    const { db } = database
    expect(await beginRun(db, aRun())).toBe(true)
    expect(await beginRun(db, aRun({ id: 'run-2', list: 'digest' }))).toBe(false)
    const progress = { stage: 'own', done: 3, of: 8, at } as const
    expect(await tellRun(db, 'run-1', progress)).toBe(true)
    expect(await runningRun(db)).toMatchObject({ id: 'run-1', progress, weights: byWordsAlone })
    expect(await endRun(db, 'run-1', done)).toBe(true)
    expect(await tellRun(db, 'run-1', progress)).toBe(false)
    expect(await endRun(db, 'run-1', { ...done, state: 'stopped' })).toBe(false)
    expect(await runById(db, 'run-1')).toEqual(aRun({ state: 'done', progress, ended: at, on, findings: someFindings }))
    expect(await needsOfRun(db, 'run-1')).toEqual([need])
    expect(await beginRun(db, aRun({ id: 'run-2', begun: at }))).toBe(true)
    expect((await runsOf(db, 'search', 9)).map(({ id }) => id)).toEqual(['run-2', 'run-1'])
  })

  it('have failed when their process gave no sign', async () => {
    const { db } = database
    await beginRun(db, aRun())
    await failSilent(db, { since: '2026-06-01T12:00:00.000Z', at })
    expect((await runById(db, 'run-1'))?.state).toBe('running')
    await failSilent(db, { since: '2026-06-01T12:00:01.000Z', at })
    expect(await runById(db, 'run-1')).toMatchObject({ state: 'failed', ended: at })
  })
})

describe('what a list is under', () => {
  const database = openTestDatabase()
  const change = { list: 'search', runId: 'run-1', by: null, at, why: '试点' } as const

  it('is what was put in force last, over what its decider saw', async () => {
    const { db } = database
    await beginRun(db, aRun())
    await endRun(db, 'run-1', done)
    expect(await inForce(db, 'search')).toBeNull()
    expect(await putInForce(db, change, null)).toBe(true)
    expect(await inForce(db, 'search')).toEqual({ weights: byWordsAlone, fitted: someFindings.fitted })
    expect(await inForce(db, 'digest')).toBeNull()
    expect(await putInForce(db, { ...change, runId: null }, null)).toBe(false)
    const [{ sequence } = { sequence: -1 }] = await changesOf(db, 'search', 5)
    expect(await putInForce(db, { ...change, runId: null, why: '恢复' }, sequence)).toBe(true)
    expect(await inForce(db, 'search')).toBeNull()
    expect((await changesOf(db, 'search', 5)).map(({ why, runId }) => [why, runId])).toEqual([
      ['恢复', null],
      ['试点', 'run-1'],
    ])
  })
})
