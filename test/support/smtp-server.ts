import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** A mail as the server took it, byte for byte. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
}

/** What the server does with a mail whose last byte has come; answering nothing leaves the client waiting. */
export type Verdict = 'take' | 'hang' | 'cut before the reply' | { readonly code: number; readonly text: string }

export interface SmtpServerOptions {
  /** Recipients that are refused, with the reply. */
  readonly refused?: Readonly<Record<string, { readonly code: number; readonly text: string }>>
  readonly verdict?: (mail: ReceivedMail) => Verdict
  readonly password?: string
}

/** A real SMTP server on this machine for one test: keeps what it takes, and fails as it is told. */
export const openSmtpServer = async ({ refused = {}, verdict = () => 'take', password }: SmtpServerOptions = {}) => {
  const taken: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  const options: SMTPServerOptions = {
    disabledCommands: password === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    authOptional: password === undefined,
    allowInsecureAuth: true,
    onAuth: (auth, _, done) => {
      if (auth.password === password) done(null, { user: auth.username })
      else done(reply(535, '5.7.8 authentication failed'))
    },
    onRcptTo: ({ address }, _, done) => {
      const refusal = refused[address]
      done(refusal === undefined ? null : reply(refusal.code, refusal.text))
    },
    onData: async (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      const mail = {
        from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
        to: envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('latin1'),
      }
      const decided = verdict(mail)
      if (typeof decided === 'object') return done(reply(decided.code, decided.text))
      taken.push(mail)
      if (decided === 'take') done(null, 'OK')
      else if (decided === 'cut before the reply') for (const socket of sockets) socket.destroy()
    },
  }
  const server = new SMTPServer(options)
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close(() => {})
  })
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, taken }
}

const reply = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode })
