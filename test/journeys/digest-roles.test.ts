import { beforeEach, describe, expect, it } from 'vitest'
import { runNight } from '../../pipelines/digest.ts'
import type { Digest } from '../../src/domain/digest.ts'
import type { Need } from '../../src/domain/need.ts'
import { addAwakenings } from '../../src/store/awakenings.ts'
import { digestOf } from '../../src/store/digests/digests.ts'
import { addEngagement } from '../../src/store/engagements/engagements.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { grant } from '../../src/store/libraries/grants.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { addEdges } from '../../src/store/organisation-graph.ts'
import { anEngagement } from '../support/engagements.ts'
import { aLetterhead, nightsOf, subscribe } from '../support/nights.ts'
import { addPerson, aHat } from '../support/people.ts'
import { aNeed, anOrganisation } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { fillLibraries, openHouse, type SmallHouse } from './small-house.ts'

describe('a night, for whoever serves others', async () => {
  const database = openTestDatabase()
  const head = await aLetterhead()
  const monday = '2026-06-01'
  let house: SmallHouse
  const cracking = (own: Partial<Need> & { readonly id: string }): Need =>
    aNeed({
      title: '铜铝钎焊接头开裂，找钎焊焊料',
      description: '铜铝钎焊接头开裂，找铜铝钎焊药芯焊料。',
      keywords: ['铜铝钎焊', '焊料'],
      organisationId: 'firm',
      organisation: '某厂',
      industry: 'welding',
      pool: 'park-1',
      visibility: 'organisation',
      ...own,
    })
  const letIn = async (recordId: string, audience: string) => {
    await grant(database.db, { kind: 'need', recordId, audience, grantedBy: 'house', at: house.now() })
    await needStore.readdress(database.db, [recordId])
    await house.follow()
  }
  const put = async (...needs: readonly Need[]) => {
    await needStore.put(database.db, needs)
    await house.follow()
  }
  const told = async (who: string): Promise<Digest> => {
    await subscribe(database.db, who)
    await runNight(monday, nightsOf(house, head))
    return (await digestOf(database.db, monday, who))!
  }
  const askedIn = ({ items, considered }: Digest): readonly string[] => [
    ...new Set([...items.map(({ asked }) => asked?.id ?? ''), ...considered.map(({ asked }) => asked.split(':')[1]!)]),
  ]
  beforeEach(async () => {
    await fillLibraries(database.db)
    house = await openHouse({ db: database.db, embedder: null })
  })

  it('tells a broker of what was handed to him, and of no need he may not read', async () => {
    await addPerson(database.db, { id: 'broker' }, [aHat({ role: 'broker', organisationId: 'agency' })])
    await put(
      cracking({ id: 'handed' }),
      cracking({ id: 'hidden', title: '不该看到' }),
      cracking({ id: 'open', visibility: 'public' }),
    )
    await letIn('handed', 'account:broker')
    const late = { broker: 'broker', pool: 'park-1', nextDue: '2026-05-20', candidateId: 'fermenter' } as const
    await addEngagement(database.db, anEngagement({ ...late, id: 'e1', needId: 'handed' }))
    await addEngagement(database.db, anEngagement({ ...late, id: 'e2', needId: 'hidden' }))

    const digest = await told('broker')
    expect(askedIn(digest)).toEqual(['handed'])
    expect(digest.items.map(({ id }) => id)).toContain('solder')
    expect(digest.weeks).toEqual([
      {
        of: 'cases',
        from: '2026-05-25',
        running: 2,
        overdue: 2,
        late: [{ need: cracking({ id: 'handed' }).title, due: '2026-05-20' }],
      },
    ])
    expect(JSON.stringify(digest)).not.toMatch(/hidden|不该看到/)
  })

  it('tells an association the numbers of its area and what was escalated to it, and names nothing else', async () => {
    await addPerson(database.db, { id: 'above' }, [aHat({ role: 'association', organisationId: 'city' })])
    await organisationStore.put(database.db, [
      anOrganisation({ id: 'park-1', kind: 'park', name: '示例园区' }),
      anOrganisation({ id: 'city', kind: 'association', name: '市科协' }),
    ])
    await addEdges(database.db, [{ organisationId: 'park-1', relation: 'guided-by', otherId: 'city' }])
    const first = { firstSeen: '2026-05-27T00:00:00.000Z' }
    await put(
      cracking({ id: 'raised', state: 'escalated', ...first }),
      cracking({ id: 'kept', title: '不该看到', ...first }),
    )
    await letIn('raised', 'office:city')
    const lying = { pool: 'park-1', nextDue: '2026-05-20', escalatedTo: ['office:city'] }
    await addEngagement(database.db, anEngagement({ ...lying, needId: 'kept', created: '2026-05-26T00:00:00.000Z' }))

    const digest = await told('above')
    expect(askedIn(digest)).toEqual(['raised'])
    expect(digest.weeks).toMatchObject([{ of: 'area', parks: 1, newNeeds: 2, begun: 1, overdue: 1, leftLying: 1 }])
    expect(digest.weeks).toMatchObject([{ escalated: [{ need: cracking({ id: 'raised' }).title, park: '示例园区' }] }])
    expect(JSON.stringify(digest)).not.toMatch(/kept|不该看到/)
  })

  it('tells an expert outside of the mainland of no need that was not released to him', async () => {
    const [welder] = await expertStore.byIds(database.db, ['welder'])
    await expertStore.put(database.db, [{ ...welder!, country: '德国' }])
    await addPerson(database.db, { id: 'chen' }, [aHat({ role: 'expert', organisationId: null, expertId: 'welder' })])
    await put(cracking({ id: 'domestic', visibility: 'public' }), cracking({ id: 'released' }))
    await letIn('released', 'expert:welder')
    expect((await told('chen')).considered.map(({ id }) => id)).not.toContain('domestic')
    const { items } = (await digestOf(database.db, monday, 'chen'))!
    expect(items.map(({ id }) => id)).toEqual(['released'])
  })

  it('asks for a need that is partly solved, for an engaged one only whom it was woken by, and says nothing confidential', async () => {
    await addPerson(database.db)
    await put(
      cracking({ id: 'half', state: 'partly solved' }),
      cracking({ id: 'busy', state: 'engaged' }),
      cracking({ id: 'secret', title: '不该看到', sensitive: true }),
    )
    await letIn('secret', 'account:li')
    const woken = { textHash: 'texts', at: '2026-05-31T09:00:00.000Z', probability: 0.7, bestBefore: 0.5 }
    await addAwakenings(database.db, [{ ...woken, needId: 'busy', kind: 'result', candidateId: 'solder' }])

    const digest = await told('li')
    expect(askedIn(digest)).toEqual(expect.arrayContaining(['half']))
    const engaged = digest.considered.filter(({ asked }) => asked === 'need:busy')
    expect(engaged.find(({ id }) => id === 'welder')?.fate).toBe('engaged already')
    expect(engaged.find(({ id }) => id === 'solder')?.fate).not.toBe('engaged already')
    expect(JSON.stringify(digest)).not.toMatch(/secret|不该看到/)
  })
})
