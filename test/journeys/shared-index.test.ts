import { openTestDatabase } from '../support/test-database.ts'
import { describeSharedIndex } from './shared-index.ts'

const database = openTestDatabase()

describeSharedIndex('embedded', () => database.db)
