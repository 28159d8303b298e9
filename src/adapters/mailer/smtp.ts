import { createTransport, type Transporter } from 'nodemailer'
import type { Mail, Mailer } from '../../ports/mailer.ts'
import { composed } from './compose.ts'
import { failureOf } from './smtp-failure.ts'

/** DKIM (RFC 6376): the domain that signs, its selector in the DNS, and the private key as PEM. */
export interface DkimKey {
  readonly domain: string
  readonly selector: string
  readonly privateKey: string
}

export interface SmtpOptions {
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the start. */
  readonly url: string
  readonly now: () => Date
  readonly dkim?: DkimKey
  /** Connections at once: 3. */
  readonly connections?: number
  /** The longest silence of the server that is waited for: 60,000 ms. */
  readonly silenceMs?: number
}

// RFC 8058 wants both List-Unsubscribe headers signed; nodemailer's own list leaves the second out.
const signedHeaders = [
  'From:To:Subject:Date:Message-ID:Reply-To:MIME-Version:Content-Type:Content-Transfer-Encoding',
  'List-Id:List-Unsubscribe:List-Unsubscribe-Post',
].join(':')

/** Sends by SMTP (RFC 5321) over a pool of connections; each mail is tried once, whoever calls decides on another time. */
export const openSmtpMailer = ({ url, now, dkim, connections = 3, silenceMs = 60_000 }: SmtpOptions): Mailer => {
  const transport = createTransport({
    ...serverOf(url),
    pool: true,
    maxConnections: connections,
    // A mail whose connection broke may have been taken: the pool must not send it again by itself.
    maxRequeues: 0,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && { dkim: signing(dkim) }),
  })
  const wholly = watchHandedOver(transport)
  return {
    isRepeatable: false,
    send: async (mail) => {
      try {
        await transport.sendMail(composed(mail, now()))
      } catch (error) {
        throw failureOf(error, wholly.has(mail.messageId))
      } finally {
        wholly.delete(mail.messageId)
      }
    },
    close: async () => transport.close(),
  }
}

const serverOf = (url: string) => {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // A password never travels in the clear.
    requireTLS: !secure && username !== '' && !isHere,
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

const signing = ({ domain, selector, privateKey }: DkimKey) => ({
  domainName: domain,
  keySelector: selector,
  privateKey,
  headerFieldNames: signedHeaders,
})

/** Message ids of mails whose last byte was handed to the server, whatever it answered. */
const watchHandedOver = (transport: Transporter): Set<Mail['messageId']> => {
  const wholly = new Set<string>()
  transport.use('stream', ({ data, message }, done) => {
    const read = message.createReadStream.bind(message)
    message.createReadStream = (options) => read(options).once('end', () => wholly.add(`${data.messageId}`))
    done()
  })
  return wholly
}
