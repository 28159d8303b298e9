import type { Bounty } from '../../../src/domain/bounty.ts'
import type { Chain } from '../../../src/domain/chain.ts'
import type { Database } from '../../../src/ports/database.ts'
import { addBounty, saveBounty } from '../../../src/store/bounties.ts'
import { addChain, saveChain } from '../../../src/store/chains/chains.ts'
import { addEngagement, saveEngagement } from '../../../src/store/engagements/engagements.ts'
import { addEvent, addEventVersion, eventById } from '../../../src/store/events.ts'
import { expertStore } from '../../../src/store/libraries/experts.ts'
import { grant } from '../../../src/store/libraries/grants.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { organisationStore } from '../../../src/store/libraries/organisations.ts'
import { resultStore } from '../../../src/store/libraries/results.ts'
import { addShortlist, addVersion, saveShortlist, shortlistById } from '../../../src/store/shortlists.ts'
import { anEngagement } from '../../support/engagements.ts'
import { aMeeting, anEvent, anEventVersion, aTopic } from '../../support/events.ts'
import { aNeed, anExpert, anOrganisation, aResult } from '../../support/records.ts'
import { aLine, aShortlist } from '../../support/shortlists.ts'
import { type Owner, owners, parkOf } from './people.ts'

/** Words that stand in the records of one owner and nowhere else. */
export const markOf = (owner: Owner): string => `暗号${{ a: '青松', b: '白鹭', c: '赤岩', d: '玄武' }[owner]}`

/** What must be in no answer to anybody. */
export const canaries = ['13987650001', '139-8765-0002', 'canary@secret.example', '0514-87650003']
/** A sensitive need's phrase, as it is and as it might come out. */
export const sensitivePhrase = [
  '巡飞弹折叠翼',
  '巡飛彈折疊翼',
  '巡飞弹',
  '折叠翼',
  'xunfeidan',
  encodeURIComponent('巡飞弹'),
]

const words = (owner: Owner) =>
  `${markOf(owner)}。电话 ${canaries[0]}，手机 ${canaries[1]}，${canaries[2]}，${canaries[3]}`

const shared = (owner: Owner) => ({
  organisationId: owner,
  pool: parkOf[owner],
  region: owner === 'd' ? '四川省成都市' : '江苏省盐城市',
  visibility: 'organisation' as const,
  description: words(owner),
})

/** Puts the records of every owner where they were, and lets the broker in to what is b's. */
export const furnish = async (db: Database): Promise<void> => {
  await organisationStore.put(
    db,
    owners.map((id) => anOrganisation({ id, name: `单位${id}`, park: parkOf[id] })),
  )
  const own = (kind: string) => owners.map((owner) => ({ ...shared(owner), id: `${kind}-${owner}` }))
  const secret = aNeed({ ...shared('a'), id: 'need-secret', title: sensitivePhrase[0]!, sensitive: true })
  await needStore.put(db, [...own('need').map((each) => aNeed(each)), secret])
  await resultStore.put(
    db,
    own('result').map((each) => aResult(each)),
  )
  await expertStore.put(db, [
    ...own('expert').map((each) => anExpert({ ...each, phone: canaries[0]!, email: canaries[2]! })),
    anExpert({ id: 'expert-open', visibility: 'public' }),
  ])
  const at = '2026-03-01T00:00:00.000Z'
  for (const owner of owners) await furnishShortlist(db, owner)
  for (const owner of owners) await furnishEvent(db, owner)
  for (const owner of owners) await furnishChain(db, owner)
  for (const owner of owners) {
    const engagement = anEngagement({
      ...{ id: `engagement-${owner}`, needId: `need-${owner}`, candidateId: `expert-${owner}`, created: at },
      ...{ organisationId: owner, pool: parkOf[owner], partner: `expert:expert-${owner}` },
      broker: owner === 'b' ? 'broker' : null,
    })
    if (!(await addEngagement(db, engagement))) await saveEngagement(db, engagement)
    const bounty: Bounty = {
      ...{ id: `bounty-${owner}`, needId: `need-${owner}`, organisationId: owner, pool: parkOf[owner], region: null },
      ...{ title: markOf(owner), indicators: words(owner), acceptance: '验收', budget: null, deadline: '2026-12-31' },
      ...{
        scope: 'organisation' as const,
        state: 'drafted' as const,
        panel: owner === 'b' ? ['broker'] : [],
        winner: null,
        reward: null,
        project: null,
        created: at,
      },
    }
    if (!(await addBounty(db, bounty))) await saveBounty(db, bounty)
  }
  for (const [kind, store] of [
    ['need', needStore],
    ['result', resultStore],
    ['expert', expertStore],
  ] as const) {
    await grant(db, { kind, recordId: `${kind}-b`, audience: 'account:broker', grantedBy: 'house', at })
    await store.readdress(db, [`${kind}-b`])
  }
}

const furnishChain = async (db: Database, owner: Owner): Promise<void> => {
  const node = { id: 'n1', name: markOf(owner), stretch: 'midstream', mark: null, words: [], from: [] } as const
  const nodes = [{ ...node, note: words(owner) }]
  const chain: Chain = {
    id: `chain-${owner}`,
    title: markOf(owner),
    pool: parkOf[owner],
    nodes,
    updated: '2026-03-01T00:00:00.000Z',
  }
  if (!(await addChain(db, chain))) await saveChain(db, chain)
}

const furnishEvent = async (db: Database, owner: Owner): Promise<void> => {
  const id = `event-${owner}`
  if ((await eventById(db, id, { circles: null })) !== undefined) return
  const topic = { ...aTopic(), needId: `need-${owner}`, candidateId: `expert-${owner}`, need: words(owner) }
  const hidden = { ...aTopic(), needId: 'need-secret', candidateId: 'expert-open', need: sensitivePhrase[0]! }
  const event = anEvent({ id, title: markOf(owner), pool: parkOf[owner], shortlistId: `shortlist-${owner}` })
  await addEvent(db, event)
  await addEventVersion(
    db,
    event,
    anEventVersion({
      meetings: [
        aMeeting({ id: `meeting-${owner}`, topics: [topic] }),
        aMeeting({
          id: 'meeting-secret',
          topics: [hidden],
          firm: { key: 'firm:a', name: sensitivePhrase[0]!, detail: '' },
        }),
      ],
      places: [{ meetingId: `meeting-${owner}`, slot: 0, table: '1号桌', isPinned: false }],
      unplaced: [{ meetingId: 'meeting-secret', reason: sensitivePhrase[0]! }],
    }),
  )
}

const furnishShortlist = async (db: Database, owner: Owner): Promise<void> => {
  const id = `shortlist-${owner}`
  const shortlist = aShortlist({ id, title: markOf(owner), pool: parkOf[owner], state: 'drafted' })
  const line = aLine({
    id: `line-${owner}`,
    needId: `need-${owner}`,
    candidateId: `expert-${owner}`,
    quotes: [{ source: '简介', text: words(owner) }],
  })
  const hidden = aLine({ id: 'line-secret', needId: 'need-secret', candidateId: 'expert-open' })
  const secret = { ...hidden, need: { ...hidden.need, title: sensitivePhrase[0]! } }
  const before = await shortlistById(db, id, { circles: null })
  if (before !== undefined) return saveShortlist(db, { ...before, state: 'drafted' })
  await addShortlist(db, shortlist)
  const lines = [line, secret]
  await addVersion(db, shortlist, {
    at: shortlist.made,
    by: null,
    act: 'computed',
    why: null,
    lines,
    unserved: [],
    figures: null,
  })
}
