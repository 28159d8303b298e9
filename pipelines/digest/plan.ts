import { dayAfter } from '../../src/domain/day.ts'
import type { Considered, Digest, DigestItem } from '../../src/domain/digest.ts'
import type { Kind } from '../../src/domain/record.ts'
import type { NightReport } from '../../src/ports/digest-tables.ts'
import { type Settled, shareOut } from '../../src/ranking/digest/choose.ts'
import { digestRules } from '../../src/ranking/digest/rules.ts'
import { declinedPairs, engagedPairs } from '../../src/store/digests/digest-recipients.ts'
import { sentSince } from '../../src/store/digests/digests.ts'
import type { AnswerPorts } from '../answer.ts'
import { heldWeighings } from '../match/weighing.ts'
import { answersFor } from './answers.ts'
import { sayAwakened } from './awakened.ts'
import { blocksOf, type Fresh, freshSince } from './fresh.ts'
import { type IsSettled, type Looked, lookClosely, type NightOffer } from './look-closely.ts'
import { newestFor } from './newest.ts'
import { type Admits, preselect, type Readied } from './preselect.ts'
import { askedOf, type Question, questionsOf } from './questions.ts'
import { type Recipient, recipientsOf, type Wanted } from './recipients.ts'
import { noteSubstance } from './substance.ts'
import { weeksFor } from './week.ts'

/** How far the planning of a night has come. */
export type OnNight = (told: { readonly done: number; readonly of: number }) => void

/** Everything a night decides, before anything of it is kept. */
export interface Night {
  readonly day: string
  /** How far the change log had come. */
  readonly cursor: number
  readonly digests: readonly Digest[]
  /** By account, what was good and shown to enough others: new once more. */
  readonly carried: ReadonlyMap<string, readonly string[]>
  readonly report: Omit<NightReport, 'mails'>
}

/** So many questions are compared as one block. */
const atOnce = 256

/** Decides who is told of what tonight. The same records, people and day give the same night. */
export const planNight = async (wanted: Wanted, asked: AnswerPorts, onNight: OnNight = () => {}): Promise<Night> => {
  const { db } = asked
  const ports = { ...asked, weighings: await heldWeighings(db) }
  const cursor = await noteSubstance(db)
  const recipients = await recipientsOf(db, wanted)
  const questions = await questionsOf(db, recipients)
  const records = await freshSince(db, earliestOf(recipients))
  const known = await knownOf(wanted.day, records, ports)
  const looked = await lookAtAll(questions, { ...known, records }, { ports, onNight })
  const { told, silent } = await sayAwakened(
    looked.flatMap((each) => each.offers),
    wanted.day,
    db,
  )
  const room = new Map(recipients.map(({ accountId, itemLimit }) => [accountId, itemLimit]))
  const settled = [...shareOut(told, room), ...silent.map((offer) => ({ offer, fate: 'engaged already' as const }))]
  const digests: Digest[] = []
  const byAccount = { settled: groupSettled(settled), considered: groupConsidered(looked) }
  for (const recipient of recipients)
    digests.push(await digestFor(recipient, { ...byAccount, ...known, records, wanted, db }))
  return {
    day: wanted.day,
    cursor,
    digests,
    carried: carriedOf(settled),
    report: {
      recipients: recipients.length,
      items: digests.reduce((sum, { items }) => sum + items.length, 0),
      questions: questions.length,
      fresh: Object.values(records).reduce((sum, { size }) => sum + size, 0),
    },
  }
}

// To who was never looked at everything is new: that is asked of the index, and makes nothing new to the others.
const earliestOf = (recipients: readonly Recipient[]): number =>
  recipients.reduce(
    (least: number | null, { cursor }) => (cursor === null ? least : Math.min(least ?? cursor, cursor)),
    null,
  ) ?? 0

interface Known {
  readonly admits: Admits
  readonly isSettled: IsSettled
  readonly wasSent: (accountId: string, kind: Kind, id: string) => boolean
}

// Asked of the database once for everybody.
const knownOf = async (day: string, records: Fresh['records'], { db }: AnswerPorts): Promise<Known> => {
  const sent = new Set(
    (await sentSince(db, dayAfter(day, -digestRules.silence))).map(
      ({ accountId, kind, recordId }) => `${accountId} ${kind}:${recordId}`,
    ),
  )
  const pairs = [...(await declinedPairs(db)), ...(await engagedPairs(db))]
  const settled = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const wasSent = (accountId: string, kind: Kind, id: string): boolean => sent.has(`${accountId} ${kind}:${id}`)
  return {
    wasSent,
    isSettled: (asked, candidate) => settled.has(`${asked} ${candidate}`),
    admits: ({ recipient, circles, ref }, kind, id) => {
      if (wasSent(recipient.accountId, kind, id)) return false
      const record = records[kind].get(id)
      if (isNewTo(recipient, ref, records)) return true
      const isNew = record !== undefined && record.sequence > (recipient.cursor ?? 0)
      if (!isNew && !recipient.carried.includes(`${kind}:${id}`)) return false
      return record?.audience.some((circle) => circles.includes(circle)) ?? true
    },
  }
}

/** Whether a question is new: then everything is new to it. */
const isNewTo = (recipient: Recipient, ref: Question['ref'], records: Fresh['records']): boolean => {
  if (recipient.cursor === null || recipient.lastDay === null) return true
  if (ref.kind === 'question') return recipient.updated.slice(0, 10) >= recipient.lastDay
  return (records[ref.kind].get(ref.id)?.sequence ?? 0) > recipient.cursor
}

interface Looking {
  readonly ports: AnswerPorts
  readonly onNight: OnNight
}

const lookAtAll = async (
  questions: readonly Question[],
  { records, ...known }: Known & { readonly records: Fresh['records'] },
  { ports, onNight }: Looking,
): Promise<readonly (Looked & { readonly accountId: string })[]> => {
  const all: (Looked & { readonly accountId: string })[] = []
  const blocks = await blocksOf(records, digestRules.block, ports)
  for (let from = 0; from < questions.length; from += atOnce) {
    const readied = await ready(questions.slice(from, from + atOnce), records, ports)
    for (const preselected of await preselect(readied, { blocks, ...known }, ports)) {
      const { accountId } = preselected.question.recipient
      all.push({ ...(await lookClosely(preselected, known, ports)), accountId })
    }
    onNight({ done: Math.min(from + atOnce, questions.length), of: questions.length })
    // Others of this process have their turn: a page that is asked for, the lease of a job.
    await new Promise(setImmediate)
  }
  return all
}

const ready = async (
  questions: readonly Question[],
  records: Fresh['records'],
  { db }: AnswerPorts,
): Promise<readonly Readied[]> => {
  const readied: Readied[] = []
  for (const question of questions) {
    const told = await askedOf(question, db)
    if (told !== null) readied.push({ question, ...told, isNew: isNewTo(question.recipient, question.ref, records) })
  }
  return readied
}

type AllSettled = readonly Settled<NightOffer>[]

const groupSettled = (settled: AllSettled): ReadonlyMap<string, AllSettled> =>
  Map.groupBy(settled, ({ offer }) => offer.recipient)

const groupConsidered = (
  looked: readonly (Looked & { readonly accountId: string })[],
): ReadonlyMap<string, readonly Considered[]> =>
  new Map(
    [...Map.groupBy(looked, ({ accountId }) => accountId)].map(([id, of]) => [
      id,
      of.flatMap((each) => each.considered),
    ]),
  )

const carriedOf = (settled: AllSettled): Night['carried'] =>
  new Map(
    [...groupSettled(settled.filter(({ fate }) => fate === 'shown enough tonight'))].map(([id, of]) => [
      id,
      of.map(({ offer }) => `${offer.kind}:${offer.id}`),
    ]),
  )

interface Choosing extends Known {
  readonly settled: ReadonlyMap<string, AllSettled>
  readonly considered: ReadonlyMap<string, readonly Considered[]>
  readonly records: Fresh['records']
  readonly wanted: Wanted
  readonly db: AnswerPorts['db']
}

const digestFor = async (recipient: Recipient, choosing: Choosing): Promise<Digest> => {
  const { accountId, name, email, personalised } = recipient
  const { wanted, db, records, wasSent } = choosing
  const own = choosing.settled.get(accountId) ?? []
  const shown = own.filter(({ fate }) => fate === 'shown').map(({ offer }) => offer.item)
  const items: readonly DigestItem[] = personalised
    ? shown
    : await newestFor(recipient, records, { db, wasSent: (kind, id) => wasSent(accountId, kind, id) })
  const considered = own.map(({ offer: { kind, id, score, item }, fate }) => ({
    kind,
    id,
    asked: `${item.asked?.kind}:${item.asked?.id}`,
    fate,
    score,
  }))
  return {
    day: wanted.day,
    accountId,
    name,
    email,
    personalised,
    items,
    more: own.filter(({ fate }) => fate !== 'shown' && fate !== 'engaged already').length,
    weeks: [...(await answersFor(recipient, wanted.day, db)), ...(await weeksFor(recipient, wanted.day, db))],
    considered: [...considered, ...(choosing.considered.get(accountId) ?? [])],
  }
}
