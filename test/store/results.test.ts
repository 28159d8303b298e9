import { describe } from 'vitest'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aResult } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { describeRecordStore } from './record-store.ts'

describe('results', () => {
  const full = aResult({
    pool: 'university-1',
    extra: { 学院: '材料' },
    price: '面议',
    organisationId: 'organisation-1',
  })
  describeRecordStore(openTestDatabase(), {
    store: resultStore,
    kind: 'result',
    full,
    edited: { ...full, maturity: '产业化' },
  })
})
