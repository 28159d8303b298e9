import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBreakableHouse } from '../support/crashes/a-night.ts'
import type { Mode } from '../support/crashes/faulty.ts'
import { aLetterhead } from '../support/nights.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('a night whose process fails', { timeout: 120_000 }, () => {
  const database = openTestDatabase()
  let house: Awaited<ReturnType<typeof openBreakableHouse>>
  beforeAll(async () => {
    house = await openBreakableHouse(database.db, await aLetterhead())
  })
  afterAll(() => house.close())

  it('is sent once when nothing fails', async () => {
    expect(await house.play([])).toMatchObject({ lost: 0, doubled: 0, held: 0 })
  })

  // Every boundary of the night with every mode, and pairs of them, are gone through by `npm run bench -- digest-crashes`.
  it.each<Mode>(['throw', 'killed after'])(
    'at any of its boundaries (%s) loses no mail and doubles none',
    async (mode) => {
      const { crossed } = await house.play([])
      expect(crossed).toBeGreaterThan(20)
      const wrong: unknown[] = []
      for (let at = 1; at <= crossed; at += 1) {
        const outcome = await house.play([{ at, mode }])
        if (outcome.lost > 0 || outcome.doubled > 0) wrong.push({ at, ...outcome })
      }
      expect(wrong).toEqual([])
    },
  )

  it('killed within a file it writes leaves no half mail, and each mail once', async () => {
    const { crossed } = await house.play([], 'files')
    const wrong: unknown[] = []
    for (let at = 1; at <= crossed; at += 1) {
      const outcome = await house.play([{ at, mode: 'killed within' }], 'files')
      if (outcome.lost + outcome.doubled + outcome.held > 0) wrong.push({ at, ...outcome })
    }
    expect(wrong).toEqual([])
  })

  it('holds, and never sends again, what a server may have taken; what a server was too busy for comes later', async () => {
    expect(await house.play([], 'cuts')).toMatchObject({ lost: 0, doubled: 0 })
    expect(await house.play([], 'tears')).toMatchObject({ lost: 0, doubled: 0 })
    for (const sink of ['busy', 'drops'] as const)
      expect(await house.play([], sink)).toMatchObject({ lost: 0, doubled: 0, held: 0 })
  })
})
