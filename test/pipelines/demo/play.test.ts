import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { indexRecords } from '../../../indexers/index-records.ts'
import { commonNeeds } from '../../../pipelines/common-needs.ts'
import { demoBegan, playDemo } from '../../../pipelines/demo/play.ts'
import { alikeNeeds, followedMatches, writtenNeeds } from '../../../pipelines/demo/scenes.ts'
import { openDemoAccounts } from '../../../pipelines/identity/demo-accounts.ts'
import { loadSamples } from '../../../pipelines/load-samples.ts'
import { openInProcessIndex } from '../../../src/adapters/search-index/in-process.ts'
import type { Need } from '../../../src/domain/need.ts'
import { readKnowledge } from '../../../src/engines/knowledge.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { newestMails } from '../../../src/store/mails/mails.ts'
import { openTestDatabase } from '../../support/test-database.ts'

const now = () => '2026-11-29T08:00:00.000Z'

const store = openTestDatabase()

it('leaves a park of the samples with work in hand, none of it ahead of its day', { timeout: 120_000 }, async () => {
  const { db } = store
  await loadSamples(db, () => {}, demoBegan(now))
  await openDemoAccounts({ db, now })
  await playDemo({
    db,
    now,
    newId: randomUUID,
    publicUrl: 'http://127.0.0.1:3000',
    mailFrom: '智桥 <no-reply@localhost>',
  })

  const engagements = await db.selectFrom('engagements').selectAll().execute()
  expect(new Map(engagements.map(({ needId, state }) => [needId, state]))).toEqual(
    new Map([
      ['m-n-007', 'signed'],
      ['m-n-019', 'closed'],
      ['m-n-036', 'intent'],
      ['m-n-013', 'met'],
      ['m-n-028', 'accepted'],
      ['m-n-031', 'invited'],
      ['m-n-014', 'invited'],
      ['m-n-026', 'proposed'],
      ['m-n-023', 'declined'],
    ]),
  )
  const states = async (ids: readonly string[]): Promise<readonly Need['state'][]> =>
    (await needStore.byIds(db, ids)).map(({ state }) => state)
  expect(await states(['m-n-019', 'm-n-054', 'm-n-013'])).toEqual(['solved', 'escalated', 'engaged'])

  const written = await db.selectFrom('needs').select('state').where('id', 'not like', '%-n-%').execute()
  expect(written.map(({ state }) => state).toSorted()).toEqual([
    ...alikeNeeds.map(() => 'published'),
    ...['returned', 'submitted', 'submitted', 'submitted'],
  ])
  expect(written).toHaveLength(writtenNeeds.length + alikeNeeds.length)

  const ids = (await needStore.page(db, { limit: 1000 })).map(({ id }) => id)
  const ports = { db, index: openInProcessIndex(), embedder: null, ...readKnowledge() }
  await indexRecords('need', ids, ports)
  const { found } = await commonNeeds(ports)
  const firms = found.map(({ members }) => members.map(({ need }) => need.organisationId).toSorted())
  expect(firms).toContainEqual(alikeNeeds.map(({ firm }) => firm).toSorted())

  const events = await db
    .selectFrom('engagementEvents')
    .select(['engagementId', 'on', 'at'])
    .orderBy('sequence')
    .execute()
  for (const [, own] of Map.groupBy(events, ({ engagementId }) => engagementId)) {
    const days = own.map(({ on }) => on)
    expect(days).toEqual(days.toSorted())
  }
  expect(events.filter(({ at }) => at > now())).toEqual([])

  const mails = await newestMails(db, 1000)
  expect(mails.length).toBeGreaterThan(followedMatches.length)
  expect(mails.map(({ recipient }) => recipient).filter((address) => !/\.example(\.cn)?$/.test(address))).toEqual([])
})
