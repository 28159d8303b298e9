import { createHash } from 'node:crypto'
import type { IngestKind } from './fields.ts'
import { wordsOf } from './filled.ts'
import { identityKey } from './keys.ts'
import type { Reading } from './reading.ts'

/** What an id we keep may look like. */
export const idPattern = /^[A-Za-z0-9_-]{1,64}$/

/** What makes a record without an id of its own the same record: of one name at one organisation in one pool. */
export interface Identity {
  readonly kind: IngestKind
  readonly name: string
  /** In the writer's words: whether we know it today must not change the id. */
  readonly organisation: string | null
  readonly pool: string | null
}

/** The same row gets the same id, in any file and on any day. */
export const derivedId = ({ kind, name, organisation, pool }: Identity): string => {
  const parts = [kind, identityKey(name), identityKey(organisation ?? ''), pool ?? '']
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${kind[0]}-${digest.slice(0, 20)}`
}

/** The id a row names, `null` when it names none; one that is no id is a problem. */
export const statedId = (reading: Reading): string | null => {
  const found = reading.best('id')
  if (found === null) return null
  const id = wordsOf(found.cell).normalize('NFKC')
  if (!idPattern.test(id))
    reading.refuse(found.column.label, '编号只能由字母、数字、- 和 _ 组成，最多 64 个字符；不需要时请留空')
  return id
}
