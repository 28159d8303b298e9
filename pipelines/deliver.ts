import type { Database } from '../src/ports/database.ts'
import { type Mail, type Mailer, MailFailure } from '../src/ports/mailer.ts'
import { type MailMove, moveMail, recoverForgotten, type TakenMail, takeMails } from '../src/store/mails.ts'
import { markUndeliverable, undeliverableAmong } from '../src/store/undeliverable.ts'

export interface DeliveryPorts {
  readonly db: Database
  readonly mailer: Mailer
  readonly now: () => string
}

/** Mails by what became of them in one delivery. */
export interface Delivery {
  readonly sent: number
  /** Waiting for another try. */
  readonly deferred: number
  readonly rejected: number
  /** Nobody knows whether they went out; a person decides. */
  readonly held: number
}

/** Tries, and the wait after the first, minutes, doubled after each further one: a day in all, as mail servers do. */
const tries = 7
const firstWait = 15
/** In the hands of a mailer at once; and the silence after which its process is taken for dead, minutes. */
const batch = 20
const patience = 15

/**
 * Sends every mail that waits and is due. Each is marked before it is handed over and again after, so that a crash
 * between the two is seen: such a mail is never sent again blindly.
 */
export const deliver = async (ports: DeliveryPorts): Promise<Delivery> => {
  const { db, mailer, now } = ports
  const to = mailer.isRepeatable ? 'waiting' : 'held'
  const recovered = await recoverForgotten(db, { before: minutes(now(), -patience), at: now(), to })
  const counts = { sent: 0, deferred: 0, rejected: 0, held: to === 'held' ? recovered : 0 }
  for (let taken = await takeMails(db, batch, now()); taken.length > 0; taken = await takeMails(db, batch, now())) {
    const unreachable = await undeliverableAmong(
      db,
      taken.map(({ mail }) => mail.to),
    )
    const moves = await Promise.all(taken.map((each) => sendOne(each, unreachable, ports)))
    for (const { state } of moves) counts[countedAs[state]] += 1
  }
  return counts
}

type Outcome = 'sent' | 'waiting' | 'rejected' | 'held'
const countedAs = { sent: 'sent', waiting: 'deferred', rejected: 'rejected', held: 'held' } as const

type Move = MailMove & { readonly state: Outcome }

const sendOne = async (taken: TakenMail, unreachable: ReadonlySet<string>, ports: DeliveryPorts): Promise<Move> => {
  const { db, now } = ports
  const { mail } = taken
  const move = unreachable.has(mail.to)
    ? ({ state: 'rejected', at: now(), reply: 'the address takes no mail' } as const)
    : await handOver(taken, ports)
  await moveMail(db, mail.messageId, move)
  return move
}

const handOver = async ({ mail, attempts }: TakenMail, { db, mailer, now }: DeliveryPorts): Promise<Move> => {
  try {
    await mailer.send(mail)
    return { state: 'sent', at: now() }
  } catch (error) {
    // What is not understood may have happened after the mail was taken.
    const failure = error instanceof MailFailure ? error : new MailFailure('ambiguous', 'unforeseen')
    if (failure.fate === 'unreachable') await mark(db, mail, { reply: failure.reply, at: now() })
    return afterFailure(failure, attempts, now())
  }
}

const mark = (db: Database, { to }: Mail, found: { readonly reply: string; readonly at: string }): Promise<void> =>
  markUndeliverable(db, { recipient: to, ...found })

const afterFailure = ({ fate, reply }: MailFailure, attempts: number, at: string): Move => {
  if (fate === 'ambiguous') return { state: 'held', at, reply }
  if (fate !== 'temporary' || attempts >= tries) return { state: 'rejected', at, reply }
  return { state: 'waiting', at, reply, retryAfter: minutes(at, firstWait * 2 ** (attempts - 1)) }
}

const minutes = (from: string, count: number): string => new Date(Date.parse(from) + count * 60_000).toISOString()
