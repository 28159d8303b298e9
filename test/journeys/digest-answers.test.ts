import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { beforeEach, describe, expect, it } from 'vitest'
import { deliver } from '../../pipelines/deliver.ts'
import { runNight } from '../../pipelines/digest.ts'
import { eventOf } from '../../pipelines/needs/events.ts'
import { openFileOutbox } from '../../src/adapters/mailer/file-outbox.ts'
import type { Need } from '../../src/domain/need.ts'
import { digestOf } from '../../src/store/digests/digests.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { appendEvents } from '../../src/store/needs/need-history.ts'
import { addEdges } from '../../src/store/organisation-graph.ts'
import { saveSelections } from '../../src/store/result-selections.ts'
import { aLetterhead, nightsOf, subscribe } from '../support/nights.ts'
import { addPerson, aHat } from '../support/people.ts'
import { aNeed, anOrganisation, aResult } from '../support/records.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { openHouse, type SmallHouse } from './small-house.ts'

describe('what was decided for somebody', async () => {
  const database = openTestDatabase()
  const head = await aLetterhead()
  let house: SmallHouse
  const [before, yesterday, today] = [
    '2026-05-20T04:00:00.000Z',
    '2026-06-02T04:00:00.000Z',
    '2026-06-03T04:00:00.000Z',
  ]

  /** Every mail of the nights until a day, as its reader gets it. */
  const mailsOf = async (...days: readonly string[]) => {
    for (const day of days) await runNight(day, nightsOf(house, head))
    const folder = await temporaryFolder()
    const mailer = openFileOutbox(folder, () => new Date('2026-06-03T18:31:00.000Z'))
    await deliver({ db: database.db, mailer, now: house.now })
    await mailer.close()
    const files = (await readdir(folder)).toSorted()
    return Promise.all(files.map(async (file) => simpleParser(await readFile(join(folder, file)))))
  }
  const returned = async (id: string, own: Parameters<typeof aResult>[0], at: string, reason = '请补充试用证明') => {
    await resultStore.put(database.db, [aResult({ visibility: 'organisation', organisationId: 'school', ...own, id })])
    await saveSelections(database.db, [{ resultId: id, state: 'returned', reason, accountId: null, at }])
  }
  const handedBack = async (own: Partial<Need> & { readonly id: string }, at: string) => {
    const need = aNeed({ pool: 'park-1', organisationId: 'firm', visibility: 'organisation', ...own })
    await needStore.put(database.db, [need])
    const by = { accountId: null, role: 'association', organisationId: 'city' } as const
    await appendEvents(database.db, [
      eventOf('hand-back', { before: need, after: need }, { by, at, reason: '不便外传的答复' }),
    ])
  }
  beforeEach(async () => {
    await organisationStore.put(database.db, [
      anOrganisation({ id: 'park-1', kind: 'park', name: '示例园区' }),
      anOrganisation({ id: 'office', kind: 'association', name: '园区科协' }),
      anOrganisation({ id: 'city', kind: 'association', name: '市科协' }),
      anOrganisation({ id: 'school', kind: 'university', name: '盐渎大学' }),
    ])
    await addEdges(database.db, [{ organisationId: 'office', relation: 'looks-after', otherId: 'park-1' }])
    house = await openHouse({ db: database.db, embedder: null })
  })

  it('is told an institution once, with why and a way into the room, and of nobody else’s results', async () => {
    await addPerson(database.db, { id: 'jiang', email: 'jiang@school.example' }, [
      aHat({ role: 'institution', organisationId: 'school' }),
    ])
    await subscribe(database.db, 'jiang')
    await returned('brazing', { title: '低温钎焊' }, yesterday)
    await returned('late', { title: '今天才退回' }, today)
    await returned('secret', { title: '不该看到', sensitive: true }, yesterday)
    await returned('theirs', { title: '不该看到', organisationId: 'other' }, yesterday)

    const [mail, ...others] = await mailsOf('2026-06-03')
    expect(others).toEqual([])
    expect(mail).toMatchObject({ subject: '智桥：园区科协退回了 1 项成果' })
    expect(mail!.text).toContain('成果“低温钎焊”被园区科协退回：请补充试用证明')
    expect(mail!.text).toContain('https://zhiqiao.example/institution/results/brazing')
    expect(mail!.html).toContain('href="https://zhiqiao.example/institution/results/brazing"')
    expect(`${mail!.text}${mail!.html}`).not.toMatch(/不该看到|今天才退回/)

    const [next, ...none] = await mailsOf('2026-06-04')
    expect(none).toEqual([])
    expect(next!.text).toContain('今天才退回')
    expect(next!.text).not.toContain('低温钎焊')
    expect(await mailsOf('2026-06-04', '2026-06-05')).toEqual([])
  })

  it('is told a park of its escalated needs by name alone, and nothing of a need that became sensitive', async () => {
    await addPerson(database.db, { id: 'lu', email: 'lu@park.example' }, [
      aHat({ role: 'park', organisationId: 'office' }),
    ])
    await subscribe(database.db, 'lu')
    await handedBack({ id: 'cracks', title: '铜铝接头开裂' }, yesterday)
    await handedBack({ id: 'sealed', title: '不该看到', sensitive: true }, yesterday)
    await handedBack({ id: 'elsewhere', title: '不该看到', pool: 'park-2' }, yesterday)
    await handedBack({ id: 'long-ago', title: '不该看到' }, before)

    const [mail, ...others] = await mailsOf('2026-06-03')
    expect(others).toEqual([])
    expect(mail!.subject).toBe('智桥：上级答复了 1 条上报的需求')
    expect(mail!.text).toContain('市科协答复了上报的需求“铜铝接头开裂”，请打开看答复')
    expect(mail!.text).toContain('https://zhiqiao.example/desk/needs/cracks')
    expect(`${mail!.text}${mail!.html}`).not.toMatch(/不该看到|不便外传/)
    expect((await digestOf(database.db, '2026-06-03', 'lu'))?.weeks).toMatchObject([{ of: 'answers' }])
  })

  it('names twenty and counts the others, for no night tells of them again', async () => {
    await addPerson(database.db, { id: 'jiang', email: 'jiang@school.example' }, [
      aHat({ role: 'institution', organisationId: 'school' }),
    ])
    await subscribe(database.db, 'jiang')
    for (let i = 0; i < 23; i += 1) await returned(`r-${i}`, { title: `第 ${i} 项` }, yesterday)
    const [mail] = await mailsOf('2026-06-03')
    expect(mail!.subject).toBe('智桥：园区科协退回了 23 项成果')
    expect(mail!.text!.match(/被园区科协退回/g)).toHaveLength(20)
    expect(mail!.text).toContain('另有 3 项成果被退回：https://zhiqiao.example/institution/results')
  })

  it('is told nobody who wants no mails', async () => {
    await addPerson(database.db, { id: 'jiang' }, [aHat({ role: 'institution', organisationId: 'school' })])
    await returned('brazing', { title: '低温钎焊' }, yesterday)
    expect(await mailsOf('2026-06-03')).toEqual([])
  })
})
