import type { Database } from '../../src/ports/database.ts'
import { addBounty } from '../../src/store/bounties.ts'
import { addChain } from '../../src/store/chains/chains.ts'
import { addEngagement } from '../../src/store/engagements/engagements.ts'
import { addEvent } from '../../src/store/events.ts'
import { accountByEmail } from '../../src/store/identity/accounts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { addProxy } from '../../src/store/needs/need-proxies.ts'
import { addShortlist } from '../../src/store/shortlists.ts'
import { aBounty } from './bounties.ts'
import { anEngagement } from './engagements.ts'
import { anEvent } from './events.ts'
import { aNeed } from './records.ts'
import { aShortlist } from './shortlists.ts'

/** More than any list fetches at once, and so few that the libraries do not grow by the fifth at which words are learnt anew. */
export const many = 105

/** The park of the sample people, and a firm of it that its liaison serves. */
const home = { pool: 'm-o-001', organisationId: 'm-o-006' }
const places = Array.from({ length: many }, (_, at) => at + 1)
/** An instant, later the greater the number. */
const at = (place: number): string => new Date(Date.UTC(2026, 0, 1) + place * 3_600_000).toISOString()
const day = (place: number): string => at(place * 24).slice(0, 10)

/** Gives the sample park 105 of everything that a list is made of: the last one written has the number 105. */
export const furnishLongLists = async (db: Database): Promise<void> => {
  const own = { ...home, visibility: 'park' as const }
  await needStore.put(db, [
    ...places.map((n) =>
      aNeed({ ...own, id: `long-need-${n}`, title: `第${n}条长表需求`, organisation: '长表换热器厂' }),
    ),
    ...places.map((n) => aNeed({ ...own, id: `long-told-${n}`, title: `第${n}条代录需求`, state: 'submitted' })),
  ])
  const [liaison, broker] = await Promise.all([idOf(db, 'liaison'), idOf(db, 'broker')])
  for (const n of places) {
    const { organisationId } = home
    const heard = { accountId: liaison, organisationId, channel: '走访' as const, confirmedBy: null, confirmedAt: null }
    await addProxy(db, { ...heard, needId: `long-told-${n}`, at: at(n) })
    await addShortlist(db, aShortlist({ ...listed(n), pool: home.pool, state: 'approved', version: 1 }))
    await addChain(db, { id: `long-chain-${n}`, title: `第${n}条产业链`, pool: home.pool, nodes: [], updated: at(n) })
    await addEvent(
      db,
      anEvent({
        id: `long-event-${n}`,
        title: `第${n}场对接会`,
        day: day(n),
        pool: home.pool,
        shortlistId: `long-list-${n}`,
      }),
    )
    await addBounty(
      db,
      aBounty({ ...home, id: `long-bounty-${n}`, needId: `long-need-${n}`, title: `第${n}个榜`, created: at(n) }),
    )
    await addEngagement(db, anEngagement({ ...followed(n), broker, candidateId: 'm-e-001', partner: 'expert:m-e-001' }))
    const result = { kind: 'result', candidateId: 'm-r-003', partner: 'organisation:m-o-021' } as const
    await addEngagement(db, anEngagement({ ...followed(n), ...result, id: `long-result-${n}` }))
  }
}

const listed = (n: number) => ({ id: `long-list-${n}`, title: `第${n}份清单`, made: at(n) })

// The greater the number, the more urgent: what lies longest is written last.
const followed = (n: number) => ({
  ...home,
  id: `long-engagement-${n}`,
  needId: `long-need-${n}`,
  created: at(n),
  nextDue: n > many - 5 ? '2026-01-05' : day(many + 365 - n),
  nextAction: `第${n}件事`,
})

const idOf = async (db: Database, person: string): Promise<string> =>
  (await accountByEmail(db, `${person}@demo.example`))!.id
