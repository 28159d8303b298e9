import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:net'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSmtpMailer, type SmtpOptions } from '../../../src/adapters/mailer/smtp.ts'
import { aMail } from '../../support/mails.ts'
import { openSmtpServer } from '../../support/smtp-server.ts'

const now = () => new Date('2026-03-01T00:00:00Z')
const aMailer = (options: Pick<SmtpOptions, 'url'> & Partial<SmtpOptions>) => {
  const mailer = openSmtpMailer({ now, ...options })
  onTestFinished(() => mailer.close())
  return mailer
}

describe('SMTP', () => {
  it('signs both List-Unsubscribe headers by DKIM (RFC 8058), and the signature holds', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
    const server = await openSmtpServer()
    const dkim = {
      domain: 'zhiqiao.example',
      selector: 's1',
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }
    await aMailer({ url: server.url, dkim }).send(
      aMail({
        headers: {
          'List-Id': '<digest.zhiqiao.example>',
          'List-Unsubscribe': '<https://zhiqiao.example/u/1>',
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      }),
    )
    const [{ raw } = { raw: '' }] = server.taken
    const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
    const check = async (message: string) => {
      const { results } = await dkimVerify(Buffer.from(message, 'latin1'), { resolver: async () => [[record]] })
      return results.map(({ status }) => status.result)
    }
    expect(await check(raw)).toEqual(['pass'])
    expect(await check(raw.replace('One-Click', 'Two-Click'))).toEqual(['fail'])
    expect(await check(raw.replace('zhiqiao.example/u/1', 'zhiqiao.example/u/2'))).toEqual(['fail'])
  })

  it('tells a server that will never take the mail from one that may later, and both from an address that takes none', async () => {
    const server = await openSmtpServer({
      refused: {
        'nobody@example.cn': { code: 550, text: '5.1.1 no such user' },
        'full@example.cn': { code: 452, text: '4.2.2 mailbox full' },
        'policy@example.cn': { code: 550, text: '5.7.1 refused by policy' },
      },
      verdict: ({ to: [to] }) => (to === 'spam@example.cn' ? { code: 554, text: '5.7.1 looks like spam' } : 'take'),
    })
    const mailer = aMailer({ url: server.url })
    const fateOf = (to: string) =>
      mailer.send(aMail({ to, messageId: `${to}.id` })).then(
        () => 'taken',
        ({ fate, reply }) => `${fate} ${reply}`,
      )
    expect(await fateOf('nobody@example.cn')).toBe('unreachable 550 5.1.1 no such user')
    expect(await fateOf('full@example.cn')).toBe('temporary 452 4.2.2 mailbox full')
    expect(await fateOf('policy@example.cn')).toBe('refused 550 5.7.1 refused by policy')
    expect(await fateOf('spam@example.cn')).toBe('refused 554 5.7.1 looks like spam')
    expect(await fateOf('somebody@example.cn')).toBe('taken')
  })

  it('says that nobody knows when the line is cut after the last byte, and does not send it again by itself', async () => {
    const server = await openSmtpServer({ verdict: () => 'cut before the reply' })
    await expect(aMailer({ url: server.url }).send(aMail())).rejects.toMatchObject({ fate: 'ambiguous' })
    await expect(aMailer({ url: server.url }).send(aMail())).rejects.toMatchObject({ fate: 'ambiguous' })
    expect(server.taken).toHaveLength(2)
  })

  it('says the same when the server is silent after the last byte', async () => {
    const server = await openSmtpServer({ verdict: () => 'hang' })
    const mailer = aMailer({ url: server.url, silenceMs: 300 })
    await expect(mailer.send(aMail())).rejects.toMatchObject({ fate: 'ambiguous', reply: 'ETIMEDOUT' })
  })

  it('knows that a mail was not taken when the line is cut before its last byte', async () => {
    const { url, close } = await cutting('354')
    onTestFinished(close)
    const large = aMail({ text: '需求'.repeat(4_000_000) })
    await expect(aMailer({ url }).send(large)).rejects.toMatchObject({ fate: 'temporary' })
  })

  it('waits for a server that does not answer, greets with an error or knows another password', async () => {
    await expect(aMailer({ url: 'smtp://127.0.0.1:1' }).send(aMail())).rejects.toMatchObject({ fate: 'temporary' })
    const server = await openSmtpServer({ password: 'right' })
    const wrong = server.url.replace('smtp://', 'smtp://user:wrong@')
    await expect(aMailer({ url: wrong }).send(aMail())).rejects.toMatchObject({
      fate: 'temporary',
      reply: expect.stringMatching(/^535/),
    })
    const right = server.url.replace('smtp://', 'smtp://user:right@')
    await aMailer({ url: right }).send(aMail())
    expect(server.taken).toHaveLength(1)
  })
})

/** A server that speaks SMTP until it has said the given reply, and hangs up soon after. */
const cutting = async (last: string) => {
  const said: Readonly<Record<string, string>> = { EHLO: '250 ok', MAIL: '250 ok', RCPT: '250 ok', DATA: '354 go on' }
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.write('220 ready\r\n')
    socket.on('data', (chunk) => {
      const answer = said[`${chunk}`.slice(0, 4).toUpperCase()]
      if (answer !== undefined) socket.write(`${answer}\r\n`)
      if (answer?.startsWith(last)) setTimeout(() => socket.destroy(), 20).unref()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return { url: `smtp://127.0.0.1:${port}`, close: () => void server.close() }
}
