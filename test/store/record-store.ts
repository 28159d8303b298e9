import { expect, it } from 'vitest'
import type { Kind } from '../../src/domain/record.ts'
import type { Database } from '../../src/ports/database.ts'
import { changesAfter } from '../../src/store/indexing/index-changes.ts'
import { putVectors, vectorsFor } from '../../src/store/indexing/vectors.ts'
import type { Storable } from '../../src/store/libraries/content-hash.ts'
import type { RecordStore } from '../../src/store/libraries/record-store.ts'

interface Subject<T extends Storable> {
  readonly store: RecordStore<T>
  readonly kind: Kind | null
  /** A record with as many fields told as can be. */
  readonly full: T
  /** The same with one field changed. */
  readonly edited: T
}

/** What the store of every noun does. */
export const describeRecordStore = <T extends Storable>(
  database: { readonly db: Database },
  { store, kind, full, edited }: Subject<T>,
): void => {
  const { id } = full
  const named = (...ids: readonly string[]) => ids.map((own) => renamed(full, own))
  const owners = async () => (await changesAfter(database.db, 0, 100)).map((change) => `${change.kind} ${change.owner}`)
  const heard = (...ids: readonly string[]) => (kind === null ? [] : ids.map((own) => `${kind} ${own}`))

  it('gives back what was put, field by field', async () => {
    await store.put(database.db, [full])
    expect(await store.byIds(database.db, [id])).toEqual([full])
  })

  it('tells new, changed and unchanged apart', async () => {
    const [other] = named('z')
    expect(await store.put(database.db, [full])).toEqual(new Map([[id, 'new']]))
    expect(await store.put(database.db, [full, ...named('z')])).toEqual(
      new Map([
        [id, 'unchanged'],
        ['z', 'new'],
      ]),
    )
    expect(await store.put(database.db, [edited])).toEqual(new Map([[id, 'changed']]))
    expect(await store.byIds(database.db, ['z', id, 'nobody'])).toEqual([other, edited])
  })

  it('lets every index hear of what is new, changed or removed, and of nothing else', async () => {
    await store.put(database.db, [full])
    await store.put(database.db, [full])
    await store.put(database.db, [edited])
    await store.remove(database.db, id)
    expect(await owners()).toEqual(heard(id, id, id))
  })

  it('keeps the day it first saw a record, whatever comes later', async () => {
    await store.put(database.db, [full])
    await store.put(database.db, [{ ...edited, firstSeen: '2027-01-01T00:00:00.000Z' }])
    expect(await store.byIds(database.db, [id])).toEqual([edited])
  })

  it('sees no change where only the time of arrival differs', async () => {
    const arrived = (at: string) => ({ ...full, firstSeen: at, updated: at })
    await store.put(database.db, [arrived('2026-03-01T00:00:00.000Z')])
    const again = await store.put(database.db, [arrived('2026-03-02T00:00:00.000Z')])
    expect(again).toEqual(new Map([[id, 'unchanged']]))
  })

  it('takes the last of two records with one id', async () => {
    expect(await store.put(database.db, [full, edited])).toEqual(new Map([[id, 'new']]))
    expect(await store.byIds(database.db, [id])).toEqual([edited])
  })

  it('reads pages in order of id, each behind the last, and all of them as one stream', async () => {
    await store.put(database.db, named('c', 'a', 'd', 'b'))
    expect(await store.page(database.db, { limit: 3 })).toEqual(named('a', 'b', 'c'))
    expect(await store.page(database.db, { after: 'c', limit: 3 })).toEqual(named('d'))
    const all: T[] = []
    for await (const record of store.each(database.db, 2)) all.push(record)
    expect(all).toEqual(named('a', 'b', 'c', 'd'))
  })

  it('counts', async () => {
    expect(await store.count(database.db)).toBe(0)
    await store.put(database.db, named('a', 'b'))
    expect(await store.count(database.db)).toBe(2)
  })

  it('removes a record with its vectors, and says whether there was one', async () => {
    await store.put(database.db, [full])
    const vector = { documentId: 'd', owner: id, space: 's', textHash: 'h', vector: new Float32Array([1]) }
    if (kind !== null) await putVectors(database.db, [{ ...vector, kind }])
    expect(await store.remove(database.db, id)).toBe(true)
    expect(await store.remove(database.db, id)).toBe(false)
    expect(await store.byIds(database.db, [id])).toEqual([])
    expect(await vectorsFor(database.db, 's', ['d'])).toEqual(new Map())
  })
}

// Evidence ids carry the id of their expert.
const renamed = <T extends Storable>(record: T, id: string): T =>
  JSON.parse(JSON.stringify(record).replaceAll(`"${record.id}#`, `"${id}#`), (key, value) =>
    key === 'id' && value === record.id ? id : value,
  )
