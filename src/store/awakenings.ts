import { sql } from 'kysely'
import type { Awakening } from '../domain/awakening.ts'
import type { AwakeningCandidateRow } from '../ports/awakening-tables.ts'
import type { Database } from '../ports/database.ts'

const tables = { result: 'results', expert: 'experts' } as const

/** A record that is new or was changed since it was looked at; `textHash` is that of the last look, `null` if there was none. */
export type Pending = Pick<AwakeningCandidateRow, 'id' | 'contentHash'> & { readonly textHash: string | null }

/** Records of a kind that were not looked at as they are now, in order of id: asked of the records, so that none is missed. */
export const pendingCandidates = async (
  db: Database,
  kind: Awakening['kind'],
  limit: number,
): Promise<readonly Pending[]> => {
  const { rows } = await sql<Pending>`select records.id, records.content_hash, looked.text_hash
    from ${sql.table(tables[kind])} as records
    left join awakening_candidates as looked on looked.kind = ${kind} and looked.id = records.id
    where looked.content_hash is distinct from records.content_hash order by records.id limit ${limit}`.execute(db)
  return rows
}

/** Notes how records were looked at, each once. */
export const markLookedAt = async (tx: Database, rows: readonly AwakeningCandidateRow[]): Promise<void> => {
  if (rows.length === 0) return
  await tx
    .insertInto('awakeningCandidates')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['kind', 'id']).doUpdateSet(({ ref }) => ({
        contentHash: ref('excluded.contentHash'),
        textHash: ref('excluded.textHash'),
      })),
    )
    .execute()
}

/** Which of these needs are unmet: shown to others, and nobody has agreed to help or has helped. */
export const unmetAmong = async (db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`select id from needs where id = any(${[...ids]})
    and state in ('published', 'matching', 'engaged', 'escalated', 'partly solved', 'unsolved')
    and not exists (select 1 from engagements where need_id = needs.id
      and (engagements.state in ('accepted', 'met', 'intent', 'signed', 'launched') or conclusion = 'solved'))`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Keeps what woke a need; the same texts wake it once. */
export const addAwakenings = async (tx: Database, awakenings: readonly Awakening[]): Promise<void> => {
  if (awakenings.length === 0) return
  await tx
    .insertInto('awakenings')
    .values([...awakenings])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What woke these needs since an instant, oldest first. Whoever tells of it asks whether his reader may see both. */
export const awakeningsSince = async (
  db: Database,
  since: string,
  needIds: readonly string[],
): Promise<readonly Awakening[]> => {
  const { rows } = await sql<Awakening>`select * from awakenings
    where at >= ${since} and need_id = any(${[...needIds]}) order by at, need_id, kind, candidate_id`.execute(db)
  return rows
}
