import { describe, expect, it } from 'vitest'
import { runNight } from '../../pipelines/digest.ts'
import { addAwakenings } from '../../src/store/awakenings.ts'
import { digestOf } from '../../src/store/digests/digests.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { newestMails } from '../../src/store/mails/mails.ts'
import { aLetterhead, nightsOf, subscribe } from '../support/nights.ts'
import { addPerson } from '../support/people.ts'
import { aNeed } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { fillLibraries, openHouse } from './small-house.ts'

describe('a need that was awakened', () => {
  const database = openTestDatabase()
  const own = aNeed({
    id: 'own',
    title: '铜铝钎焊接头开裂，找钎焊焊料',
    description: '铜铝钎焊接头开裂，找铜铝钎焊药芯焊料。',
    keywords: ['铜铝钎焊', '焊料'],
    organisationId: 'firm',
    organisation: '某厂',
    industry: 'welding',
    pool: 'park-1',
  })

  it('is told first by how much what woke it beats the best so far, and nothing of the sort of others', async () => {
    const { db } = database
    await fillLibraries(db)
    await needStore.put(db, [own])
    const house = await openHouse({ db, embedder: null })
    await addPerson(db)
    await subscribe(db, 'li')
    const woken = { textHash: 'texts', at: '2026-05-31T09:00:00.000Z' }
    const before = {
      ...woken,
      needId: 'own',
      kind: 'result',
      candidateId: 'solder',
      at: '2026-05-30T09:00:00.000Z',
    } as const
    await addAwakenings(db, [
      { ...before, textHash: 'earlier texts', probability: 0.65, bestBefore: 0 },
      { ...before, at: woken.at, probability: 0.71, bestBefore: 0.589 },
      { ...woken, needId: 'cracks', kind: 'expert', candidateId: 'welder', probability: 0.9, bestBefore: 0 },
    ])
    await runNight('2026-06-01', nightsOf(house, await aLetterhead()))

    const { items } = (await digestOf(db, '2026-06-01', 'li'))!
    const reasonsOf = Object.fromEntries(items.map(({ id, reasons }) => [id, reasons]))
    const said = '新出现：比此前最合适的高 12 个百分点（合适的可能 71%，此前最高 59%）'
    expect(reasonsOf.solder?.[0]).toBe(said)
    expect(reasonsOf.solder?.length).toBeGreaterThan(1)
    expect(reasonsOf.welder?.join('')).not.toContain('新出现')
    const [mail] = await newestMails(db, 10)
    expect(mail?.mail.text).toContain(said)
  })
})
