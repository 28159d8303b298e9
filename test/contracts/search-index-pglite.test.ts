import { openTestDatabase } from '../support/test-database.ts'
import { emptyVersion } from './postgres-index.ts'
import { describeSearchIndex } from './search-index.ts'

const database = openTestDatabase()

describeSearchIndex('PostgreSQL embedded', () => emptyVersion(database.db), { exact: true })
