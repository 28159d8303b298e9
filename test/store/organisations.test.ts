import { describe } from 'vitest'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { anOrganisation } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { describeRecordStore } from './record-store.ts'

describe('organisations', () => {
  const full = anOrganisation({ park: 'park-1', industry: '34', description: '专精特新' })
  describeRecordStore(openTestDatabase(), {
    store: organisationStore,
    kind: null,
    full,
    edited: { ...full, name: '扬州某智能装备有限公司' },
  })
})
