import { createHash } from 'node:crypto'
import type { Audience } from '../../src/domain/audience.ts'
import { piecesOf } from '../../src/domain/piece.ts'
import { type Kind, kinds } from '../../src/domain/record.ts'
import type { LibraryRecord, RecordOf } from '../../src/domain/record-of.ts'
import type { Database } from '../../src/ports/database.ts'
import type { SubstanceRow } from '../../src/ports/digest-tables.ts'
import { dropSubstance, lookedAt, putSubstance, substanceOf } from '../../src/store/digests/digest-substance.ts'
import { changesAfter, isCutOff, lastChange } from '../../src/store/indexing/index-changes.ts'
import { storeOf } from '../../src/store/libraries/records.ts'

/** Changes and records looked at together. */
const batch = 500

/**
 * Looks at what the change log has since the last time, and notes of each record whether it says something new; returns
 * how far the log has come. A record that became visible to others says something new: to them.
 */
export const noteSubstance = async (db: Database): Promise<number> => {
  let cursor = await lookedAt(db)
  const end = await lastChange(db)
  if (cursor === 0 || (await isCutOff(db, cursor))) return lookAtAll(db, end)
  while (cursor < end) {
    const changes = await changesAfter(db, cursor, batch)
    const last = changes.at(-1)
    if (last === undefined) return end
    for (const kind of kinds) {
      const of = changes.filter((change) => change.kind === kind)
      await look(db, kind, new Map(of.map(({ owner, sequence }) => [owner, sequence])))
    }
    cursor = last.sequence
  }
  return end
}

// The log was cleared away behind us, or nobody looked before: everything is read once.
const lookAtAll = async (db: Database, end: number): Promise<number> => {
  for (const kind of kinds) {
    const store = storeOf(kind)
    let page = await store.page(db, { limit: batch })
    while (page.length > 0) {
      await look(db, kind, new Map(page.map(({ id }) => [id, end])))
      page = await store.page(db, { limit: batch, after: page.at(-1)!.id })
    }
  }
  return end
}

const look = async <K extends Kind>(db: Database, kind: K, changed: ReadonlyMap<string, number>): Promise<void> => {
  const ids = [...changed.keys()]
  const store = storeOf(kind)
  const records: readonly RecordOf[K][] = await store.byIds(db, ids)
  const [audiences, before] = [await store.audiences(db, ids), await substanceOf(db, kind, ids)]
  const rows = records.map(({ id, ...rest }): SubstanceRow => {
    const looked = changed.get(id)!
    const print = printOf(kind, { id, ...rest } as RecordOf[K], audiences.get(id) ?? [])
    const known = before.get(id)
    return { kind, recordId: id, print, looked, sequence: known?.print === print ? known.sequence : looked }
  })
  await putSubstance(db, rows)
  const there = new Set(records.map(({ id }) => id))
  await dropSubstance(
    db,
    kind,
    ids.filter((id) => !there.has(id)),
  )
}

/** What a record says to whoever might be told of it: its texts, how far it has come, and whom it is for. */
const printOf = <K extends Kind>(kind: K, record: RecordOf[K], audience: readonly Audience[]): string => {
  const texts = piecesOf(kind, record).map(({ title, keywords, body }) => [title.text, keywords.text, body.text])
  return createHash('sha256')
    .update(JSON.stringify([texts, beside(record), audience]))
    .digest('base64url')
}

const beside = (record: LibraryRecord): unknown => {
  if ('evidence' in record) return [record.purposes, record.capacity === 0]
  return 'maturity' in record ? [record.maturity, record.cooperation] : record.cooperation
}
