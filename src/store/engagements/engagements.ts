import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import { circlesOfEngagement } from '../../domain/engagement/circles.ts'
import type { Engagement, EngagementState } from '../../domain/engagement.ts'
import type { Database } from '../../ports/database.ts'
import type { FirmContact } from '../../ports/engagement-tables.ts'
import { addRow } from '../add-row.ts'
import { behind, type EngagementPlace, mostUrgentFirst } from './most-urgent-first.ts'

/** An engagement and how its firm is reached. */
export type KeptEngagement = Engagement & FirmContact

/** Adds an engagement; false when the same two are engaged already. */
export const addEngagement = (tx: Database, engagement: KeptEngagement): Promise<boolean> =>
  addRow(tx, 'engagements', { ...engagement, audience: circlesOfEngagement(engagement) })

/** Writes what changed, and who may know of it now. */
export const saveEngagement = async (tx: Database, { id, ...rest }: KeptEngagement): Promise<void> => {
  const audience = circlesOfEngagement({ id, ...rest })
  await tx
    .updateTable('engagements')
    .set({ ...rest, audience })
    .where('id', '=', id)
    .execute()
}

// A need that has become sensitive since is for its named readers alone, and so is all that came of it.
const seen = (circles: readonly Audience[] | null): RawBuilder<SqlBool> =>
  circles === null
    ? sql<SqlBool>`true`
    : sql<SqlBool>`engagements.audience && ${[...circles]} and not exists (select 1 from needs
        where needs.id = need_id and needs.sensitive and not needs.audience && ${[...circles]})`

/** What a list may ask for; left out is no condition. */
export interface EngagementFilter {
  readonly state?: readonly EngagementState[] | undefined
  readonly owner?: string | undefined
  readonly needId?: string | undefined
  readonly ids?: readonly string[] | undefined
  /** Due before this day, and not over. */
  readonly overdueOn?: string | undefined
  /** Due on this day or later, and not over. */
  readonly dueFrom?: string | undefined
  /** Due on this day or earlier, and not over. */
  readonly dueUntil?: string | undefined
}

const isOpen = sql`engagements.state not in ('declined', 'closed')`

const meets = (filter: EngagementFilter): RawBuilder<SqlBool> => {
  const { state, owner, needId, ids, overdueOn, dueFrom, dueUntil } = filter
  const conditions = [
    state && sql`engagements.state = any(${[...state]})`,
    owner && sql`owner = ${owner}`,
    needId && sql`need_id = ${needId}`,
    ids && sql`id = any(${[...ids]})`,
    overdueOn && sql`next_due < ${overdueOn} and ${isOpen}`,
    dueFrom && sql`next_due >= ${dueFrom} and ${isOpen}`,
    dueUntil && sql`next_due <= ${dueUntil} and ${isOpen}`,
  ].filter((each) => each !== undefined && each !== '')
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

const columns = sql`id, need_id, kind, candidate_id, organisation_id, pool, partner, state, since, owner, broker, next_action,
  next_due, conclusion, firm_says, escalated_to, origin, created, contact_name, contact_phone, contact_email`

/** One engagement as somebody in these circles sees it; `undefined` when it is not there, or not for him. `locked`: until the transaction ends. */
export const engagementById = async (
  db: Database,
  id: string,
  { circles, locked = false }: { readonly circles: readonly Audience[] | null; readonly locked?: boolean },
): Promise<KeptEngagement | undefined> => {
  const lock = locked ? sql`for update` : sql``
  const asked = sql<KeptEngagement>`select ${columns} from engagements where id = ${id} and ${seen(circles)} ${lock}`
  return (await asked.execute(db)).rows[0]
}

/** A page of those somebody sees, the most urgent first. */
export const engagementPage = async (
  db: Database,
  page: {
    readonly circles: readonly Audience[] | null
    readonly after: EngagementPlace | null
    readonly limit: number
  },
  filter: EngagementFilter,
): Promise<readonly KeptEngagement[]> => {
  const { circles, after, limit } = page
  const { rows } = await sql<KeptEngagement>`select ${columns} from engagements
    where ${behind(after)} and ${seen(circles)} and ${meets(filter)} order by ${mostUrgentFirst} limit ${limit}`.execute(
    db,
  )
  return rows
}

/** How many somebody sees. */
export const countEngagements = async (
  db: Database,
  circles: readonly Audience[] | null,
  filter: EngagementFilter,
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from engagements where ${seen(circles)} and ${meets(filter)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Those whose next action was due before a day, a batch behind the id `after`: for the timers. */
export const overdueEngagements = async (
  db: Database,
  { today, after, limit }: { readonly today: string; readonly after: string; readonly limit: number },
): Promise<readonly KeptEngagement[]> => {
  const { rows } = await sql<KeptEngagement>`select ${columns} from engagements
    where id > ${after} and ${meets({ overdueOn: today })} order by id limit ${limit}`.execute(db)
  return rows
}

/** How many engagements each of these experts has agreed to and not yet ended: they count against his capacity. */
export const runningOf = async (db: Database, expertIds: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (expertIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; running: number }>`
    select candidate_id as id, count(*) as running from engagements
    where kind = 'expert' and candidate_id = any(${[...expertIds]})
      and state in ('accepted', 'met', 'intent', 'signed', 'launched') group by candidate_id`.execute(db)
  return new Map(rows.map(({ id, running }) => [id, running]))
}

/** The needs that an expert is in contact about already, whoever asks: from the proposal on, until it was declined or closed. */
export const engagedNeedsOf = async (db: Database, expertId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('engagements')
    .select('needId')
    .where('kind', '=', 'expert')
    .where('candidateId', '=', expertId)
    .where('state', 'not in', ['declined', 'closed'])
    .execute()
  return rows.map(({ needId }) => needId)
}
