import type { Database } from '../src/ports/database.ts'
import { type Mail, type Mailer, MailFailure } from '../src/ports/mailer.ts'
import { type MailMove, moveMail, recoverForgotten, type TakenMail, takeMail } from '../src/store/mails/mails.ts'
import { markUndeliverable, undeliverableAmong } from '../src/store/mails/undeliverable.ts'

export interface DeliveryPorts {
  readonly db: Database
  readonly mailer: Mailer
  readonly now: () => string
  /** Mails to one recipient domain in a minute; what is over it waits and holds nobody else up. */
  readonly perMinute?: number
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
/** In the hands of a mailer at once, as many as it has connections: what a dead process had in its hands may have gone out. */
const lanes = 3
/** The silence after which a process is taken for dead, minutes. */
const patience = 15
/** Mails to one recipient domain in a minute, unless told otherwise: no park's own mail server takes this for an attack. */
const usualRate = 300

/**
 * Sends every mail that waits and is due. Each is marked before it is handed over and again after, so that a crash
 * between the two is seen: such a mail is never sent again blindly.
 */
export const deliver = async (ports: DeliveryPorts): Promise<Delivery> => {
  const { db, mailer, now } = ports
  const to = mailer.isRepeatable ? 'waiting' : 'held'
  const recovered = await recoverForgotten(db, { before: minutes(now(), -patience), at: now(), to })
  const counts = { sent: 0, deferred: 0, rejected: 0, held: to === 'held' ? recovered : 0 }
  const lane = async (): Promise<void> => {
    for (let taken = await take(ports); taken !== undefined; taken = await take(ports))
      counts[countedAs[(await sendOne(taken, ports)).state]] += 1
  }
  // A lane that breaks leaves its mail behind; the others send theirs before anybody is told.
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const broken = ends.find((end) => end.status === 'rejected')
  if (broken !== undefined) throw broken.reason
  return counts
}

const take = ({ db, now, perMinute = usualRate }: DeliveryPorts): Promise<TakenMail | undefined> =>
  takeMail(db, { at: now(), perMinute })

type Outcome = 'sent' | 'waiting' | 'rejected' | 'held'
const countedAs = { sent: 'sent', waiting: 'deferred', rejected: 'rejected', held: 'held' } as const

type Move = MailMove & { readonly state: Outcome }

const sendOne = async (taken: TakenMail, ports: DeliveryPorts): Promise<Move> => {
  const { db, now } = ports
  const { mail } = taken
  const unreachable = await undeliverableAmong(db, [mail.to])
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
