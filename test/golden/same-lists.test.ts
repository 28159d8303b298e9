import { openPostgresIndex } from '../../src/adapters/search-index/postgres.ts'
import { describeSameLists } from './same-lists.ts'

describeSameLists('PostgreSQL', async (db) => openPostgresIndex(db))
