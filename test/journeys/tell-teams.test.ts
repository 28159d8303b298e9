import { beforeEach, describe, expect, it } from 'vitest'
import { tellTeams } from '../../pipelines/bounties/tell-teams.ts'
import { proposed } from '../../src/domain/subscription.ts'
import { addBounty, countNotices } from '../../src/store/bounties.ts'
import { putSubscription } from '../../src/store/digests/subscriptions.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { newestMails } from '../../src/store/mails/mails.ts'
import { aBounty } from '../support/bounties.ts'
import { addPerson, aHat } from '../support/people.ts'
import { anExpert } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, openHouse, type SmallHouse } from './small-house.ts'

describe('the teams that match a bounty', () => {
  const database = openTestDatabase()
  let house: SmallHouse
  const person = async (id: string, expertId: string, frequency: 'daily' | 'off' | null = 'daily') => {
    const hat = aHat({ id: `hat-${id}`, role: 'expert', organisationId: null, expertId })
    await addPerson(database.db, { id, email: `${id}@uni.example`, name: id }, [hat])
    if (frequency === null) return
    const updated = '2026-05-01T00:00:00.000Z'
    await putSubscription(database.db, { ...proposed, accountId: id, frequency, updated })
  }
  const tell = (own: object = {}) =>
    tellTeams({
      db: database.db,
      now: () => '2026-06-01T00:00:00.000Z',
      mailFrom: '智桥 <no-reply@zhiqiao.example>',
      publicUrl: 'https://zhiqiao.example',
      isProduction: false,
      engines: async () => house,
      ...own,
    })
  const mailed = async () => (await newestMails(database.db, 50)).map(({ recipient }) => recipient).sort()
  beforeEach(async () => {
    await fillLibraries(database.db)
    await expertStore.put(database.db, [
      anExpert({ id: 'silent', fields: ['铜铝钎焊', '焊料'], description: '研究铜铝接头。' }),
    ])
    house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
    await person('matched', 'welder')
    await person('other-field', 'fermenter')
    await person('fully-booked', 'booked')
    await person('opted-out', 'silent', 'off')
  })

  it('are told once, those who may bid and want mails alone, of no word the bounty does not show', async () => {
    await addBounty(database.db, aBounty({ needId: 'cracks', budget: '约 80 万元' }))
    expect(await countNotices(database.db, 'bounty-1')).toBeNull()
    expect(await tell()).toBe(1)
    expect(await tell()).toBe(0)
    expect(await mailed()).toEqual(['matched@uni.example'])
    expect(await countNotices(database.db, 'bounty-1')).toBe(1)
    const [{ mail } = { mail: { text: '' } }] = await newestMails(database.db, 1)
    expect(mail.text).toContain('https://zhiqiao.example/bounties/bounty-1')
    expect(mail.text).toContain('约 80 万元')
    for (const hidden of ['冰箱管路', '扬州某制冷公司', '懂焊料']) expect(mail.text).not.toContain(hidden)
  })

  it('are nobody where the bounty is for others, its panel, or nobody has to be written to', async () => {
    await addBounty(database.db, aBounty({ id: 'park', needId: 'cracks', scope: 'park' }))
    await addBounty(database.db, aBounty({ id: 'panel', needId: 'also-cracks', panel: ['matched'] }))
    await addBounty(database.db, aBounty({ id: 'drafted', needId: 'bags', state: 'drafted' }))
    expect(await tell()).toBe(0)
    expect(await mailed()).toEqual([])
    expect(await countNotices(database.db, 'drafted')).toBeNull()
  })

  it('are told by one of two that look at the same time', async () => {
    await addBounty(database.db, aBounty({ needId: 'cracks' }))
    const both = await Promise.all([tell(), tell()])
    expect(both[0]! + both[1]!).toBe(1)
    expect(await mailed()).toEqual(['matched@uni.example'])
  })

  it('open no engine while no bounty waits', async () => {
    const engines = () => {
      throw new Error('opened')
    }
    expect(await tell({ engines })).toBe(0)
  })
})
