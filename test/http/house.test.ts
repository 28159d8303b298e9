import { describe, expect, it } from 'vitest'
import { runNight } from '../../pipelines/digest.ts'
import { house, type Viewer } from '../../src/domain/viewer.ts'
import { auditRows } from '../../src/store/audit/audit.ts'
import { unsubscribe } from '../../src/store/digests/subscriptions.ts'
import { mailById, moveMail, newestMails } from '../../src/store/mails/mails.ts'
import { nightOf } from '../support/crashes/a-night.ts'
import { aLetterhead, nightsOf, subscribe } from '../support/nights.ts'
import { addPerson, aHat } from '../support/people.ts'
import { noon, openTestApi } from './test-api.ts'

describe('what an administrator looks after', async () => {
  const head = await aLetterhead()
  const administrator: Viewer = { ...house, role: 'administrator', accountId: 'root', circles: ['administration'] }
  let viewer = administrator
  const previewed: string[] = []
  const api = openTestApi({
    viewerOf: async () => viewer,
    previewDigest: async (accountId) => {
      previewed.push(accountId)
      return { subject: '今晚', text: '今晚', html: '<p style="color:red">今晚</p>' }
    },
  })
  const written = async () => {
    viewer = administrator
    await addPerson(api.db, { id: 'li' })
    await addPerson(api.db, { id: 'wang', email: 'wang@firm.example' }, [aHat({ id: 'wang-hat' })])
    for (const id of ['li', 'wang']) await subscribe(api.db, id)
    const ports = nightsOf({ db: api.db, now: () => noon } as never, head)
    await runNight('2026-06-01', { ...ports, plan: async () => nightOf(['li', 'wang']) })
    const [first, second] = await newestMails(api.db, 10)
    return [first!.messageId, second!.messageId].sort() as [string, string]
  }
  const addressOf = (messageId: string) => `/api/v1/mails/${encodeURIComponent(messageId.slice(1, -1))}`
  const hold = (messageId: string) => moveMail(api.db, messageId, { state: 'held', at: noon, reply: 'cut' })

  it('is the nights, whom each was for, and how their mails stand', async () => {
    const [id] = await written()
    await hold(id)
    const [night] = (await api.ask({ url: '/api/v1/digests' })).json().nights
    expect(night).toMatchObject({ day: '2026-06-01', mails: { held: 1, waiting: 1 }, held: [id] })
    const { people, next } = (await api.ask({ url: '/api/v1/digests/2026-06-01/people?limit=1' })).json()
    expect([people.length, people[0].accountId, people[0].items, next]).toEqual([1, 'li', 1, 'li'])
    const rest = (await api.ask({ url: `/api/v1/digests/2026-06-01/people?after=${next}` })).json()
    expect([rest.people.map(({ accountId }: { accountId: string }) => accountId), rest.next]).toEqual([['wang'], null])
  })

  it('is mails a page at a time, one of them without the links that act for its reader, and each look is noted', async () => {
    const [id] = await written()
    const { mails, counts, next } = (await api.ask({ url: '/api/v1/mails?state=waiting&limit=1' })).json()
    expect([mails.length, counts, mails[0].recipient.includes('@')]).toEqual([1, { waiting: 2 }, false])
    const more = (await api.ask({ url: `/api/v1/mails?limit=5&after=${encodeURIComponent(next)}` })).json()
    expect([more.mails.length, more.next, more.mails[0].id === mails[0].id]).toEqual([1, null, false])

    const kept = (await mailById(api.db, id))!.mail
    const tokens = [...kept.text.matchAll(/#(\S+)/g)].map(([, token]) => token!)
    expect(tokens.length).toBeGreaterThan(4)
    const shown = await api.ask({ url: addressOf(id) })
    const page = await api.app.inject({ url: `${addressOf(id)}/page` })
    for (const token of tokens) expect(shown.body + page.body).not.toContain(token)
    expect(shown.json().headers['List-Unsubscribe']).toMatch(/token=…>$/)
    expect(page.body).toContain('感兴趣')
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/)
    expect(page.headers['x-frame-options']).toBe('SAMEORIGIN')
    const looks = (await auditRows(api.db)).filter(({ kind }) => kind === 'mail')
    expect(looks.map(({ accountId, recordIds }) => [accountId, ...recordIds])).toEqual(
      Array.from({ length: 2 }, () => ['root', id.slice(1, -1)]),
    )
  })

  it('is the fate of a mail nobody knows: it arrived, or it goes once more, unless its reader has left', async () => {
    const [id, other] = await written()
    const find = (messageId: string, finding: string) =>
      api.ask({ method: 'PUT', url: `${addressOf(messageId)}/finding`, payload: { finding } })
    expect((await find(id, 'arrived')).statusCode).toBe(409)
    for (const each of [id, other]) await hold(each)
    expect((await find(id, 'arrived')).json()).toMatchObject({ state: 'sent' })
    expect((await find(id, 'not arrived')).statusCode).toBe(409)
    const reader = (await mailById(api.db, other))!.recipient.split('@')[0]!
    await unsubscribe(api.db, reader, noon)
    expect((await find(other, 'not arrived')).statusCode).toBe(409)
    await subscribe(api.db, reader)
    expect((await find(other, 'not arrived')).json()).toMatchObject({ state: 'waiting' })
    expect((await find('<none@nowhere>', 'arrived')).statusCode).toBe(404)
  })

  it('is the queue, what comes round by itself, and the engines', async () => {
    await written()
    const { counts, schedules } = (await api.ask({ url: '/api/v1/queue' })).json()
    expect(counts).toEqual({ waiting: 0, running: 0, failed: 0 })
    // 02:30 in Shanghai, after noon in Greenwich.
    expect(schedules.find(({ name }: { name: string }) => name === 'digest')).toMatchObject({
      last: null,
      next: '2026-06-01T18:30:00.000Z',
    })
    const retry = { method: 'POST', url: '/api/v1/queue/retries', payload: { name: 'digest', id: '1' } } as const
    expect((await api.ask(retry)).statusCode).toBe(409)
    expect((await api.ask({ url: '/api/v1/engines' })).json()).toMatchObject({ ok: true, mails: { waiting: 2 } })
  })

  it('is a job that was given up, dropped once with a reason, which is kept and noted', async () => {
    const occurrence = '2026-05-31T18:30:00.000Z'
    const row = {
      name: 'digest',
      key: 'k',
      payload: { occurrence, id: 'somebody' },
      state: 'failed',
      attempts: 5,
    } as const
    const moments = { runAfter: noon, added: noon, failedAt: noon, lastError: 'Error ENOSPC' }
    const { id } = await api.db
      .insertInto('jobs')
      .values({ ...row, ...moments })
      .returning('id')
      .executeTakeFirstOrThrow()
    const [job] = (await api.ask({ url: '/api/v1/queue?state=failed' })).json().jobs
    expect(job).toMatchObject({ id: `${id}`, failedAt: noon, error: 'Error ENOSPC' })
    const drop = (reason: string) => {
      const payload = { name: 'digest', id: `${id}`, reason }
      const headers = { 'idempotency-key': `drop ${reason.length}`.replaceAll(' ', '-') }
      return api.ask({ method: 'POST', url: '/api/v1/queue/drops', headers, payload })
    }
    expect((await drop('  ')).statusCode).toBe(400)
    expect((await drop('改日另发')).json()).toEqual({ id: `${id}`, dropped: true })
    expect((await drop('改日另发')).headers['idempotency-replayed']).toBe('true')
    expect((await drop('再放下一次')).statusCode).toBe(409)
    const { dropped, counts } = (await api.ask({ url: '/api/v1/queue' })).json()
    expect([counts.failed, dropped]).toEqual([
      0,
      [expect.objectContaining({ job: `${id}`, name: 'digest', occurrence, reason: '改日另发', by: 'root', at: noon })],
    ])
    expect(JSON.stringify(dropped)).not.toContain('somebody')
    const row2 = (await auditRows(api.db)).at(-1)
    expect(row2).toMatchObject({ action: 'drop job', recordIds: [`${id}`], fields: ['name', 'id', 'reason'] })
  })

  it('is anybody’s mail of tonight, noted; to others their own alone, reckoned once for its text and its looks', async () => {
    await written()
    previewed.length = 0
    expect((await api.ask({ url: '/api/v1/digests/preview?account=li' })).json().mail.subject).toBe('今晚')
    expect((await auditRows(api.db)).at(-1)).toMatchObject({ accountId: 'root', kind: 'mail', recordIds: ['li'] })
    expect((await api.ask({ url: '/api/v1/digests/preview?account=nobody' })).statusCode).toBe(404)
    viewer = { ...administrator, role: 'enterprise', accountId: 'li' }
    expect((await api.ask({ url: '/api/v1/digests/preview?account=wang' })).statusCode).toBe(403)
    previewed.length = 0
    await api.ask({ url: '/api/v1/digests/preview' })
    const page = await api.app.inject({ url: '/api/v1/digests/preview/page' })
    expect([page.statusCode, page.body, previewed]).toEqual([200, '<p style="color:red">今晚</p>', ['li']])
    const { latest, items } = (await api.ask({ url: '/api/v1/digests/received' })).json()
    expect([latest, items.length, items[0].why]).toEqual(['2026-06-01', 1, null])
    expect((await api.ask({ url: '/api/v1/mails' })).statusCode).toBe(403)
  })
})
