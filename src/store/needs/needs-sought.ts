import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { saysAll } from '../says-all.ts'

/** What a list of needs may ask for beside fields of theirs. */
export interface NeedsSought {
  /** Words of its title or of its firm's name, or its id. */
  readonly text: string
  /** Only those written down for a firm to which neither the firm nor its park has agreed. */
  readonly isAwaiting: boolean
}

/** The condition as SQL. */
export const needsSought = ({ text, isAwaiting }: NeedsSought): RawBuilder<SqlBool> => sql<SqlBool>`
  (needs.id = ${text} or (${saysAll(sql`concat_ws(' ', needs.title, needs.organisation)`, text)}))
  and ${isAwaiting ? awaiting : sql`true`}`

const awaiting = sql`exists (select 1 from need_proxies where need_id = needs.id and confirmed_by is null)`
