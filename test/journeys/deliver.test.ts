import { readdirSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deliver } from '../../pipelines/deliver.ts'
import { recordBounce } from '../../pipelines/record-bounce.ts'
import { openFileOutbox } from '../../src/adapters/mailer/file-outbox.ts'
import { openSmtpMailer } from '../../src/adapters/mailer/smtp.ts'
import type { Mailer } from '../../src/ports/mailer.ts'
import { mailById, newestMails, takeMail, writeMail } from '../../src/store/mails/mails.ts'
import { aMail } from '../support/mails.ts'
import { openSmtpServer, type SmtpServerOptions } from '../support/smtp-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('delivery', () => {
  const database = openTestDatabase()
  const start = Date.parse('2026-03-01T02:30:00.000Z')
  const idsOf = (state: string) => async () =>
    (await newestMails(database.db, 1_000)).filter((mail) => mail.state === state).map(({ messageId }) => messageId)

  const aHouse = async (options: SmtpServerOptions = {}) => {
    const server = await openSmtpServer(options)
    let time = start
    const now = () => new Date(time)
    const mailer = openSmtpMailer({ url: server.url, now })
    onTestFinished(() => mailer.close())
    const ports = (engine: Mailer = mailer) => ({ db: database.db, mailer: engine, now: () => now().toISOString() })
    const slowly = (perMinute: number) => ({ ...ports(), perMinute })
    const pass = (minutes: number) => {
      time += minutes * 60_000
    }
    return { server, mailer, ports, slowly, pass }
  }
  const write = async (...recipients: readonly string[]) => {
    for (const to of recipients)
      await writeMail(database.db, aMail({ to, messageId: `to-${to}` }), new Date(start).toISOString())
  }

  it('sends each mail once, however many deliver at once', async () => {
    const { server, ports } = await aHouse()
    const recipients = Array.from({ length: 60 }, (_, i) => `e${i}@example.cn`)
    await write(...recipients)
    const counts = await Promise.all([deliver(ports()), deliver(ports()), deliver(ports())])
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(60)
    expect(server.taken.map(({ to }) => to[0]).sort()).toEqual(recipients.sort())
    expect(await deliver(ports())).toEqual({ sent: 0, deferred: 0, rejected: 0, held: 0 })
  })

  it('stops nobody for one bad address, and writes no more to it', async () => {
    const { server, ports } = await aHouse({
      refused: { 'nobody@example.cn': { code: 550, text: '5.1.1 no such user' } },
    })
    await write('a@example.cn', 'nobody@example.cn', 'b@example.cn')
    expect(await deliver(ports())).toEqual({ sent: 2, deferred: 0, rejected: 1, held: 0 })
    await writeMail(
      database.db,
      aMail({ to: '无名 <Nobody@example.cn>', messageId: 'next' }),
      new Date(start).toISOString(),
    )
    expect(await deliver(ports())).toMatchObject({ sent: 0, rejected: 1 })
    expect(await mailById(database.db, 'next')).toMatchObject({ state: 'rejected', reply: 'the address takes no mail' })
    expect(server.taken).toHaveLength(2)
  })

  it('tries again later and ever more rarely what may pass later, and gives up in the end', async () => {
    const { ports, pass } = await aHouse({ refused: { 'full@example.cn': { code: 452, text: '4.2.2 mailbox full' } } })
    await write('full@example.cn')
    expect(await deliver(ports())).toMatchObject({ deferred: 1 })
    const waits: number[] = []
    let waited = 0
    while ((await idsOf('waiting')()).length > 0) {
      pass(5)
      waited += 5
      if ((await deliver(ports())).deferred + (await idsOf('rejected')()).length === 0) continue
      waits.push(waited)
      waited = 0
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480])
    expect(await mailById(database.db, 'to-full@example.cn')).toMatchObject({
      state: 'rejected',
      reply: '452 4.2.2 mailbox full',
    })
  })

  it('hands a domain so many a minute, whoever delivers, and lets the others pass', async () => {
    const { server, slowly, pass } = await aHouse()
    await write('1@busy.cn', '2@Busy.CN', '三 <3@busy.cn>', '4@busy.cn', '5@busy.cn', 'z@calm.cn')
    const reached = () => server.taken.map(({ to }) => to[0]).sort()
    await Promise.all([deliver(slowly(2)), deliver(slowly(2)), deliver(slowly(2))])
    expect(reached()).toEqual(['1@busy.cn', '2@busy.cn', 'z@calm.cn'])
    pass(0.9)
    expect(await deliver(slowly(2))).toMatchObject({ sent: 0 })
    pass(0.1)
    expect(await deliver(slowly(2))).toMatchObject({ sent: 2 })
    pass(-60)
    expect(await deliver(slowly(2)), 'a clock set back').toMatchObject({ sent: 1 })
    expect(reached()).toHaveLength(6)
  })

  it('counts tries that failed', async () => {
    const { server, slowly, pass } = await aHouse({ refused: { 'full@a.cn': { code: 452, text: '4.2.2 full' } } })
    await write('full@a.cn', 'next@a.cn')
    expect(await deliver(slowly(1))).toMatchObject({ deferred: 1, sent: 0 })
    pass(1)
    expect(await deliver(slowly(1))).toMatchObject({ sent: 1 })
    expect(server.taken).toHaveLength(1)
  })

  it('has no more in its hands than it sends at once: the rest is not held when it dies', async () => {
    const { mailer, ports, pass } = await aHouse()
    await write(...Array.from({ length: 20 }, (_, i) => `e${i}@example.cn`))
    let handed = 0
    const { promise: allHanded, resolve } = Promise.withResolvers<void>()
    const stuck: Mailer = {
      ...mailer,
      send: () => {
        handed += 1
        if (handed === 3) resolve()
        return new Promise<void>(() => {})
      },
    }
    void deliver(ports(stuck))
    await allHanded
    expect((await idsOf('sending')()).length).toBe(3)
    pass(16)
    expect(await deliver(ports())).toMatchObject({ held: 3, sent: 17 })
  })

  it('holds what nobody knows the fate of, and never sends it again', async () => {
    const { server, ports, pass } = await aHouse({ verdict: () => 'cut before the reply' })
    await write('a@example.cn')
    expect(await deliver(ports())).toEqual({ sent: 0, deferred: 0, rejected: 0, held: 1 })
    pass(24 * 60)
    await deliver(ports())
    expect(server.taken).toHaveLength(1)
    expect(await idsOf('held')()).toEqual(['to-a@example.cn'])
  })

  it('holds what a dead process had in its hands; with the file outbox it is simply written', async () => {
    const { server, ports, pass } = await aHouse()
    await write('a@example.cn')
    await takeMail(database.db, { at: new Date(start).toISOString(), perMinute: 1 })
    expect(await deliver(ports())).toMatchObject({ sent: 0, held: 0 })
    pass(16)
    expect(await deliver(ports())).toMatchObject({ sent: 0, held: 1 })
    expect(server.taken).toEqual([])

    await write('b@example.cn')
    await takeMail(database.db, { at: new Date(start).toISOString(), perMinute: 1 })
    const folder = temporaryFolder()
    expect(await deliver(ports(openFileOutbox(folder, () => new Date(start))))).toMatchObject({ sent: 1, held: 0 })
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

describe('a bounce', () => {
  const database = openTestDatabase()
  const at = '2026-03-01T02:30:00.000Z'
  const ports = () => ({ db: database.db, now: () => at })
  const report = (
    own: { readonly to?: string; readonly action?: string; readonly status?: string; readonly id?: string } = {},
  ) => {
    const { to = 'wangfang@example.edu.cn', action = 'failed', status = '5.1.1', id = aMail().messageId } = own
    return Buffer.from(
      [
        'From: MAILER-DAEMON@mx.example.edu.cn',
        'Subject: Undelivered Mail Returned to Sender',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        'MIME-Version: 1.0',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'The mail could not be delivered.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example.edu.cn',
        '',
        `Final-Recipient: rfc822; ${to}`,
        `Action: ${action}`,
        `Status: ${status}`,
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: <${id}>`,
        'Subject: whatever',
        '',
        '--b--',
        '',
      ].join('\r\n'),
    )
  }
  const blocked = () => database.db.selectFrom('undeliverable').selectAll().execute()
  const sent = () => writeMail(database.db, aMail(), at)

  it('marks its mail, and the address when there is no such mailbox', async () => {
    await sent()
    expect(await recordBounce(report(), ports())).toBe('recorded')
    expect(await mailById(database.db, aMail().messageId)).toMatchObject({ state: 'bounced', reply: '5.1.1' })
    expect(await blocked()).toEqual([{ address: 'wangfang@example.edu.cn', reply: '5.1.1', since: at }])
  })

  it('of a full mailbox does not end the mails to it', async () => {
    await sent()
    expect(await recordBounce(report({ status: '5.2.2' }), ports())).toBe('recorded')
    expect(await blocked()).toEqual([])
  })

  it('that only tells of a delay changes nothing', async () => {
    await sent()
    expect(await recordBounce(report({ action: 'delayed', status: '4.4.1' }), ports())).toBe('delayed')
    expect(await mailById(database.db, aMail().messageId)).toMatchObject({ state: 'waiting' })
  })

  it.each([
    ['about a mail that we never sent', report({ id: 'invented@example.cn' })],
    ['about a mail to somebody else', report({ to: 'rival@example.cn' })],
    ['that is no report', Buffer.from('Subject: 自动回复\r\n\r\n我正在休假')],
    ['that is no mail', Buffer.from([0xff, 0x00, 0x0d])],
  ])('%s is not believed', async (_, raw) => {
    await sent()
    expect(await recordBounce(raw, ports())).toBe('not ours')
    expect(await mailById(database.db, aMail().messageId)).toMatchObject({ state: 'waiting' })
    expect(await blocked()).toEqual([])
  })
})
