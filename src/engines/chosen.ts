import type { Config } from '../config.ts'

/** Which engine stands behind each port: the one table to look at, and to add to. */
export interface Chosen {
  readonly database: 'in-memory' | 'pglite' | 'postgres'
  readonly searchIndex: Config['SEARCH_ENGINE']
}

/** The engines a configuration asks for; `null` is a throw-away house, which never leaves this process. */
export const chosenBy = (config: Config | null): Chosen =>
  config === null
    ? { database: 'in-memory', searchIndex: 'in-process' }
    : {
        database: config.DATABASE_URL === '' ? 'pglite' : 'postgres',
        searchIndex: config.SEARCH_ENGINE,
      }
