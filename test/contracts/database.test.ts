import { openPglite } from '../../src/adapters/database/pglite.ts'
import { describeDatabase } from './database.ts'

describeDatabase('PGlite', () => openPglite(null))
