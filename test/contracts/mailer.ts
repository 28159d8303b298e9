import { describe, expect, it, onTestFinished } from 'vitest'
import type { Mail, Mailer } from '../../src/ports/mailer.ts'
import { aMail } from '../support/mails.ts'
import { readMail } from '../support/read-mail.ts'

/** A mailer, and the mails it took as they stand on the wire. */
export interface MailerUnderTest {
  readonly mailer: Mailer
  taken(): Promise<readonly string[]>
}

/** What every engine behind the mailer port must do; `open` gives one that has taken nothing. */
export const describeMailer = (name: string, open: () => Promise<MailerUnderTest>): void => {
  describe(`mailer: ${name}`, () => {
    const send = async (...mails: readonly Mail[]): Promise<readonly string[]> => {
      const { mailer, taken } = await open()
      onTestFinished(() => mailer.close())
      for (const mail of mails) await mailer.send(mail)
      return taken()
    }

    it('brings Chinese subject, names and both bodies to the reader as they were written', async () => {
      const [raw = ''] = await send(aMail())
      const { headers, bodies } = readMail(raw)
      expect(headers).toMatchObject({
        subject: aMail().subject,
        from: aMail().from,
        to: aMail().to,
        'message-id': `<${aMail().messageId}>`,
        'list-unsubscribe': '<https://zhiqiao.example/unsubscribe?token=1>',
        'mime-version': '1.0',
      })
      const lines = (text: string | undefined) => text?.replaceAll('\r\n', '\n').trimEnd()
      expect(lines(bodies['text/plain'])).toBe(aMail().text)
      expect(lines(bodies['text/html'])).toBe(aMail().html)
    })

    it('writes what every mail server takes: ASCII, CRLF, lines within limits, a date', async () => {
      const long = '需求'.repeat(400)
      const [raw = ''] = await send(aMail({ subject: long, text: long, html: `<p>${long}</p>` }))
      expect(raw).toMatch(/^[\x20-\x7e\r\n\t]*$/)
      expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      // RFC 5322: at most 998 characters; RFC 2045 and 2047: encoded text at most 76 (a header's name stands before it).
      expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(90)
      expect(readMail(raw).headers.date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/)
      expect(readMail(raw).headers.subject).toBe(long)
    })

    it('lets nobody slip in a header by a line break in a subject or a name', async () => {
      const breaking = aMail({
        subject: '需求\r\nBcc: all@example.com',
        headers: { 'X-Note': 'a\r\nBcc: all@example.com' },
      })
      const [raw = ''] = await send(breaking)
      expect(readMail(raw).headers).not.toHaveProperty('bcc')
    })

    it('takes two mails for two', async () => {
      const taken = await send(aMail(), aMail({ messageId: 'another@zhiqiao.example' }))
      expect(taken).toHaveLength(2)
    })
  })
}
