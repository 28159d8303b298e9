import { CamelCasePlugin, type Dialect, Kysely } from 'kysely'
import type { Database } from '../../ports/database.ts'
import type { Tables } from '../../ports/tables.ts'

/** Our tables over any engine. Names inside a jsonb value are its writer's own and stay as they are. */
export const kyselyOver = (dialect: Dialect): Database =>
  new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
