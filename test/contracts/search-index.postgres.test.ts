import { openServerDatabase } from '../support/postgres-server.ts'
import { emptyVersion } from './postgres-index.ts'
import { describeSearchIndex } from './search-index.ts'

const database = openServerDatabase()

describeSearchIndex('PostgreSQL server', () => emptyVersion(database.db), { exact: true })
