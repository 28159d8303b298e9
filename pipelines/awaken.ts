import { createHash } from 'node:crypto'
import { type Awakening, isNews } from '../src/domain/awakening.ts'
import { piecesOf } from '../src/domain/piece.ts'
import type { RecordOf } from '../src/domain/record-of.ts'
import { type Database, inTransaction } from '../src/ports/database.ts'
import { askedBy } from '../src/ranking/asked.ts'
import { addAwakenings, markLookedAt, type Pending, pendingCandidates, unmetAmong } from '../src/store/awakenings.ts'
import { declinedFor } from '../src/store/feedback.ts'
import { needStore } from '../src/store/libraries/needs.ts'
import { storeOf } from '../src/store/libraries/records.ts'
import { lastOccurrence, rememberOccurrence } from '../src/store/schedules.ts'
import { type MatchPorts, match } from './match.ts'

/** Needs that a candidate is held against: those it may suit best. */
const needsEach = 10
/** Candidates looked at in one go. */
const block = 20

const kinds = ['result', 'expert'] as const

/** What was done in one go; `left` says whether there may be more. */
export interface AwakeningReport {
  readonly looked: number
  readonly awakened: number
  readonly left: boolean
}

/**
 * New and changed results and experts are held against the unmet needs of the past, a block at a time. What was there when
 * it began is taken as known. A process that dies leaves each candidate done or still to be done: nothing is told twice.
 */
export const awaken = async (ports: MatchPorts): Promise<AwakeningReport> => {
  const isBegun = (await lastOccurrence(ports.db, 'awaken')) !== undefined
  const atOnce = isBegun ? block : known
  let [looked, awakened, left] = [0, 0, false]
  for (const kind of kinds) {
    const pending = await pendingCandidates(ports.db, kind, atOnce)
    awakened += await (isBegun ? lookAtEach : takeAsKnown)(kind, pending, ports)
    looked += pending.length
    left ||= pending.length === atOnce
  }
  if (!isBegun && !left) await rememberOccurrence(ports.db, 'awaken', ports.now())
  return { looked, awakened, left }
}

/** Records taken as known in one go: they are only read. */
const known = 500

type Take = (kind: Awakening['kind'], pending: readonly Pending[], ports: MatchPorts) => Promise<number>

const takeAsKnown: Take = async (kind, pending, { db }) => {
  const hashes = new Map(pending.map(({ id, contentHash }) => [id, contentHash]))
  const records = await storeOf(kind).byIds(db, [...hashes.keys()])
  const rows = records.map((record) => ({
    kind,
    id: record.id,
    contentHash: hashes.get(record.id)!,
    textHash: textHashOf(kind, record),
  }))
  await markLookedAt(db, rows)
  return 0
}

const lookAtEach: Take = async (kind, pending, ports) => {
  let awakened = 0
  for (const each of pending) awakened += await lookAt({ kind, ...each }, ports)
  return awakened
}

interface Look extends Pending {
  readonly kind: Awakening['kind']
}

const lookAt = async ({ kind, id, contentHash, textHash }: Look, ports: MatchPorts): Promise<number> => {
  const [record] = await storeOf(kind).byIds(ports.db, [id])
  if (record === undefined) return 0
  const now = textHashOf(kind, record)
  // Another capacity or another office is no news: what it is matched by is the same.
  const woken = now === textHash ? [] : await wokenBy({ kind, record, textHash: now }, ports)
  await inTransaction(ports.db, async (tx) => {
    await addAwakenings(tx, woken)
    await markLookedAt(tx, [{ kind, id, contentHash, textHash: now }])
  })
  return woken.length
}

type Offer = RecordOf[Awakening['kind']]

const textHashOf = (kind: Awakening['kind'], record: Offer): string =>
  createHash('sha256')
    .update(JSON.stringify(piecesOf(kind, record as never)))
    .digest('hex')

interface Newcomer {
  readonly kind: Awakening['kind']
  readonly record: Offer
  readonly textHash: string
}

const wokenBy = async (newcomer: Newcomer, ports: MatchPorts): Promise<readonly Awakening[]> => {
  const { kind, record } = newcomer
  const asked = askedBy(kind, record as never)
  const { ranked } = await match({ asked, kind: 'need', filters: {}, limit: 0, profile: 'digest' }, ports)
  const near = ranked.slice(0, needsEach).map(({ id }) => id)
  const unmet = await unmetAmong(ports.db, near)
  const woken: Awakening[] = []
  for (const needId of near.filter((id) => unmet.has(id))) woken.push(...(await wakes(needId, newcomer, ports)))
  return woken
}

// The need asks again: the newcomer and the best of the others are measured by one and the same question.
const wakes = async (
  needId: string,
  { kind, record, textHash }: Newcomer,
  ports: MatchPorts,
): Promise<readonly Awakening[]> => {
  const [need] = await needStore.byIds(ports.db, [needId])
  if (need === undefined) return []
  const isDeclined = await declinedIn(ports.db, needId, kind)
  const question = { asked: askedBy('need', need), kind, filters: {}, limit: 2, profile: 'digest', isDeclined } as const
  const [best, next] = (await match(question, ports)).matches
  if (best?.id !== record.id) return []
  const found = { probability: best.probability, bestBefore: next?.probability ?? 0 }
  if (!isNews({ ...found, grade: best.grade })) return []
  return [{ ...found, needId, kind, candidateId: record.id, textHash, at: ports.now() }]
}

const declinedIn = async (db: Database, needId: string, kind: Awakening['kind']): Promise<(id: string) => boolean> => {
  const declined = new Set((await declinedFor(db, { kind: 'need', id: needId }, kind)).map(({ id }) => id))
  return (id) => declined.has(id)
}
