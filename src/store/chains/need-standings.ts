import { sql } from 'kysely'
import type { Audience } from '../../domain/audience.ts'
import type { Database } from '../../ports/database.ts'

/** Which of some needs somebody was found for. */
export interface FoundFor {
  /** Those with an engagement that is neither declined nor closed. */
  readonly engaged: ReadonlySet<string>
  /** Those for whom the latest version of a shortlist has a line of this grade or better. */
  readonly listed: ReadonlySet<string>
}

/** For which of these needs somebody was found; of shortlists, those that somebody in these circles sees (`null`: all). */
export const foundFor = async (
  db: Database,
  needIds: readonly string[],
  { grade, circles }: { readonly grade: number; readonly circles: readonly Audience[] | null },
): Promise<FoundFor> => {
  const ids = [...needIds]
  const engaged = await sql<{ id: string }>`
    select distinct need_id as id from engagements
    where need_id = any(${ids}) and state not in ('declined', 'closed')`.execute(db)
  const seen = circles === null ? sql`true` : sql`audience && ${[...circles]}`
  const listed = await sql<{ id: string }>`
    select distinct line ->> 'needId' as id from shortlists
      join shortlist_versions on shortlist_id = shortlists.id and number = version
      cross join jsonb_array_elements(lines) as line
    where ${seen} and (line ->> 'grade')::int >= ${grade} and line ->> 'needId' = any(${ids})`.execute(db)
  return { engaged: idsOf(engaged.rows), listed: idsOf(listed.rows) }
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id))
