import { sql } from 'kysely'
import { audienceOfOffer } from '../../domain/audience.ts'
import type { Expert } from '../../domain/expert.ts'
import type { Database } from '../../ports/database.ts'
import { recordStore } from './record-store.ts'
import { upsert } from './rows.ts'

const writeEvidence = async (tx: Database, experts: readonly Expert[]): Promise<void> => {
  const ids = experts.map(({ id }) => id)
  await sql`delete from evidence where expert_id = any(${ids})`.execute(tx)
  const rows = experts.flatMap(({ id, evidence }) =>
    evidence.map((piece, position) => ({ ...piece, expertId: id, position })),
  )
  await upsert(tx, { table: 'evidence', key: ['id'] }, rows)
}

const attachEvidence = async (db: Database, experts: readonly Expert[]): Promise<readonly Expert[]> => {
  const ids = experts.map(({ id }) => id)
  const rows = await db
    .selectFrom('evidence')
    .select(['expertId', 'id', 'kind', 'title', 'description', 'year', 'role', 'number'])
    .where(sql<boolean>`expert_id = any(${ids})`)
    .orderBy('expertId')
    .orderBy('position')
    .execute()
  const byExpert = Map.groupBy(rows, ({ expertId }) => expertId)
  return experts.map((expert) => ({
    ...expert,
    evidence: (byExpert.get(expert.id) ?? []).map(({ expertId: _, ...piece }) => piece),
  }))
}

/** 专家资源库, each expert with the evidence: a change of either is a change of the expert. */
export const expertStore = recordStore<Expert>({
  table: 'experts',
  kind: 'expert',
  parts: { field: 'evidence', write: writeEvidence, attach: attachEvidence },
  isHushed: ({ sensitive }) => sensitive,
  audienceOf: audienceOfOffer,
})
