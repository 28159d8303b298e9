import { openServerDatabase } from '../support/postgres-server.ts'
import { describeSharedIndex } from './shared-index.ts'

const database = openServerDatabase()

describeSharedIndex('on a server', () => database.db)
