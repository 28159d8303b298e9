import { describe, expect, it } from 'vitest'
import { runNight } from '../../../pipelines/digest.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { newestMails } from '../../../src/store/mails/mails.ts'
import { conceptEmbedder } from '../../journeys/concepts.ts'
import { openHouse } from '../../journeys/small-house.ts'
import { aLetterhead, nightsOf, subscribe } from '../../support/nights.ts'
import { addPerson, aHat } from '../../support/people.ts'
import { aNeed } from '../../support/records.ts'
import { openTestDatabase } from '../../support/test-database.ts'
import { leaksIn, plantContacts, plantSensitive } from './planted.ts'

describe('a night over what nobody may know', () => {
  const database = openTestDatabase()

  it('recommends what fits, and neither tells of a sensitive need nor how anybody is reached', async () => {
    const { db } = database
    await plantContacts(db)
    await plantSensitive(db)
    const own = aNeed({ id: 'own', organisationId: 'firm', organisation: '某厂', title: '焊接变形控制', pool: 'p' })
    await needStore.put(db, [own])
    // One whose need asks, the firm of the sensitive one, and somebody who looks after a park.
    await addPerson(db)
    await addPerson(db, { id: 'a', email: 'a@firm.example' }, [aHat({ id: 'a', organisationId: 'a' })])
    await addPerson(db, { id: 'q', email: 'q@office.example' }, [
      aHat({ id: 'q', role: 'park', organisationId: 'office' }),
    ])
    for (const id of ['li', 'a', 'q']) await subscribe(db, id)
    const house = await openHouse({ db, embedder: conceptEmbedder() })
    const report = await runNight('2026-06-01', nightsOf(house, await aLetterhead()))
    expect(report.mails).toBeGreaterThan(0)
    const mails = await newestMails(db, 50)
    const written = JSON.stringify(mails)
    expect(written).toContain('焊接')
    expect(leaksIn(written)).toEqual([])
    expect(leaksIn(JSON.stringify(await db.selectFrom('digests').selectAll().execute()))).toEqual([])
  })
})
