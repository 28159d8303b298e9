import type { Config } from '../config.ts'

/** Which engine stands behind each port: the one table to look at, and to add to. */
export interface Chosen {
  readonly database: 'in-memory' | 'pglite' | 'postgres'
  readonly searchIndex: Config['SEARCH_ENGINE']
  readonly queue: 'embedded' | 'bullmq'
  readonly mailer: 'file-outbox' | 'smtp'
}

/** The engines a configuration asks for; `null` is a throw-away house, which never leaves this process. */
export const chosenBy = (config: Config | null): Chosen =>
  config === null
    ? { database: 'in-memory', searchIndex: 'in-process', queue: 'embedded', mailer: 'file-outbox' }
    : {
        database: config.DATABASE_URL === '' ? 'pglite' : 'postgres',
        searchIndex: config.SEARCH_ENGINE,
        queue: config.REDIS_URL === '' ? 'embedded' : 'bullmq',
        mailer: config.SMTP_URL === '' ? 'file-outbox' : 'smtp',
      }
