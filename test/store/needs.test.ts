import { describe } from 'vitest'
import { needStore } from '../../src/store/libraries/needs.ts'
import { aNeed } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { describeRecordStore } from './record-store.ts'

describe('needs', () => {
  const full = aNeed({
    pool: 'park-1',
    extra: { 联系人: '张三' },
    confirmed: '2026-02-25T08:30:00.000Z',
    deadline: '2026-12-31',
    keywords: ['激光焊接', '"平面度", 变形'],
    cooperation: [],
    sensitive: true,
  })
  describeRecordStore(openTestDatabase(), {
    store: needStore,
    kind: 'need',
    full,
    edited: { ...full, state: 'engaged' },
  })
})
