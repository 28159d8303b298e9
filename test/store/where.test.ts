import { describe, expect, it } from 'vitest'
import { needStore } from '../../src/store/libraries/needs.ts'
import { aNeed } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('a condition on needs', () => {
  const database = openTestDatabase()
  const put = () =>
    needStore.put(database.db, [
      aNeed({ id: 'a', pool: 'park-1', state: 'published' }),
      aNeed({ id: 'b', pool: 'park-1', state: 'draft' }),
      aNeed({ id: 'c', pool: null, state: 'published', sensitive: true }),
    ])

  it.each([
    ['one value', { pool: 'park-1' }, ['a', 'b']],
    ['any of several', { state: ['draft', 'solved'] }, ['b']],
    ['not told', { pool: null }, ['c']],
    ['not told or a value', { pool: [null, 'park-1'] }, ['a', 'b', 'c']],
    ['no value at all', { pool: [] }, []],
    ['several fields at once', { pool: 'park-1', state: 'published' }, ['a']],
    ['yes or no', { sensitive: true }, ['c']],
    ['nothing', {}, ['a', 'b', 'c']],
  ] as const)('holds for %s', async (_, where, expected) => {
    await put()
    const found = await needStore.page(database.db, { limit: 10, where })
    expect(found.map(({ id }) => id)).toEqual(expected)
    expect(await needStore.count(database.db, where)).toBe(expected.length)
  })
})
