import { describe, expect, it } from 'vitest'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { anEvidence, anExpert } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { describeRecordStore } from './record-store.ts'

describe('experts', () => {
  const paper = anEvidence()
  const patent = anEvidence({ id: 'expert-1#patent1', kind: 'patent', year: null, number: 'ZL202310000000.1' })
  const full = anExpert({
    honours: ['俄罗斯工程院外籍院士'],
    capacity: 0,
    phone: '0514-80000000',
    evidence: [patent, paper],
  })
  const database = openTestDatabase()
  describeRecordStore(database, { store: expertStore, kind: 'expert', full, edited: { ...full, capacity: 3 } })

  it('counts other evidence as a change, and forgets what is no longer listed', async () => {
    await expertStore.put(database.db, [full])
    const fewer = { ...full, evidence: [paper] }
    expect(await expertStore.put(database.db, [fewer])).toEqual(new Map([[full.id, 'changed']]))
    expect(await expertStore.byIds(database.db, [full.id])).toEqual([fewer])
  })

  it('counts another order of the evidence as a change', async () => {
    await expertStore.put(database.db, [full])
    const turned = { ...full, evidence: [paper, patent] }
    expect(await expertStore.put(database.db, [turned])).toEqual(new Map([[full.id, 'changed']]))
    expect(await expertStore.byIds(database.db, [full.id])).toEqual([turned])
  })

  it('gives each expert of a page its own evidence, and none to one without', async () => {
    const bare = anExpert({ id: 'expert-2', evidence: [] })
    await expertStore.put(database.db, [bare, full])
    expect(await expertStore.page(database.db, { limit: 5 })).toEqual([full, bare])
  })

  it('removes the evidence with the expert', async () => {
    await expertStore.put(database.db, [full])
    await expertStore.remove(database.db, full.id)
    expect(await database.db.selectFrom('evidence').selectAll().execute()).toEqual([])
  })
})
