import type { Expert } from '../../src/domain/expert.ts'
import type { Result } from '../../src/domain/result.ts'
import type { Database } from '../../src/ports/database.ts'
import { noteGrounds } from '../../src/store/persons/processing-grounds.ts'
import { deletedAmong } from '../persons/tombstones.ts'
import type { Draft } from './drafts.ts'
import type { Ingested } from './libraries.ts'

const isExpert = (record: Ingested | null): record is Expert => record !== null && 'evidence' in record
const isResult = (record: Ingested | null): record is Result => record !== null && 'inventors' in record

const reason = '此人已要求删除个人资料，不再导入；这一行的内容没有保留'

/** Rows of people who were deleted are set aside, and nothing of them is written down again, nor among the inventors of a result. */
export const withoutForgotten = async <T extends Ingested>(
  tx: Database,
  drafts: readonly Draft<T>[],
): Promise<readonly Draft<T>[]> => {
  const records: readonly (Ingested | null)[] = drafts.map(({ record }) => record)
  const told = [...records.filter(isExpert), ...records.filter(isResult).flatMap(inventorsOf)]
  const deleted = await deletedAmong(tx, told)
  if (deleted.size === 0) return drafts
  return drafts.map((draft) => {
    const { record, row } = draft
    if (isExpert(record) && deleted.has(record.id))
      return { row: { number: row.number, cells: [] }, record: null, problems: [{ column: '', reason }] }
    return isResult(record) ? { ...draft, record: withoutInventors(record, deleted) } : draft
  }) as readonly Draft<T>[]
}

// An inventor has no id: he is told by his name at the result's organisation.
const inventorsOf = (result: Result) =>
  result.inventors.map((name, at) => ({
    id: inventorId(result, at),
    name,
    organisation: result.organisation,
    phone: null,
    email: null,
  }))

const inventorId = ({ id }: Result, at: number): string => `${id}/inventors/${at}`

const withoutInventors = (result: Result, deleted: ReadonlySet<string>): Result => ({
  ...result,
  inventors: result.inventors.filter((_, at) => !deleted.has(inventorId(result, at))),
})

/** Notes on what ground experts who came with a file are here. */
export const noteImported = (tx: Database, records: readonly Ingested[]): Promise<void> =>
  noteGrounds(
    tx,
    records.filter(isExpert).map(({ id, firstSeen }) => ({
      subjectKind: 'expert',
      subjectId: id,
      purpose: 'matching',
      ground: 'disclosed by himself or lawfully',
      origin: 'import',
      at: firstSeen,
      withdrawn: null,
    })),
  )
