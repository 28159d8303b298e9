import { PostgresDialect } from 'kysely'
import { Client, Pool, types } from 'pg'
import { ExpectedFailure } from '../../domain/failure.ts'
import type { Database } from '../../ports/database.ts'
import { kyselyOver } from './kysely-over.ts'
import { type Listen, listenOn } from './listen.ts'
import { postgresFailure } from './postgres-failures.ts'
import { feelPulse, type Pulse, streamOf } from './pulse.ts'

export type { Listen } from './listen.ts'

/** Where the server is and how much of it a process takes. */
export interface PostgresOptions {
  readonly url: string
  readonly poolSize: number
  /** A statement that takes longer is given up; so is one that waits as long for a lock. */
  readonly timeoutSeconds: number
  /** How the server's pulse is felt: left out, as a person's patience wants it. */
  readonly pulse?: Pulse
}

/** A database on a server, open. */
export interface PostgresDatabase {
  readonly db: Database
  readonly listen: Listen
  /** Waits for what runs, then closes every connection. */
  readonly close: () => Promise<void>
}

/** PostgreSQL 15 is the oldest the statements are tried on; pgvector 0.8 is the first that scans an index iteratively. */
const oldest = { server: 150_000, vector: '0.8.0' }

// What the database port promises of values: instants as ISO 8601, dates as written, bigints as numbers.
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [types.builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
  [types.builtins.DATE]: (text) => text,
  [types.builtins.INT8]: Number,
}

/** Opens a pool on the server; throws `ExpectedFailure` when it cannot be reached, or is too old for us. */
export const openPostgres = async (options: PostgresOptions): Promise<PostgresDatabase> => {
  const connection = connectionOf(options)
  await admit(connection)
  const pool = new Pool({ ...connection, max: options.poolSize, idleTimeoutMillis: 30_000 })
  // The server was stopped while a connection lay idle: the pool has dropped it, and opens another when one is needed.
  pool.on('error', () => {})
  // One in use tells the statement that waits for it; without a listener of its own it would end the process besides.
  pool.on('connect', (client) => client.on('error', () => {}))
  const { watched, stop } = cutWhenSilent(pool, () => new Client(connection), options.pulse)
  const stops: (() => Promise<void>)[] = []
  return {
    db: kyselyOver(new PostgresDialect({ pool })),
    listen: async (channel, onNotice) => {
      const stop = await listenOn(() => watched(new Client(connection)), channel, onNotice)
      stops.push(stop)
      return stop
    },
    close: async () => {
      await Promise.all(stops.map((stopListening) => stopListening()))
      // Its pulse is felt to the end: who still waits for a silent server is told, and what runs comes to its end.
      await pool.end()
      await stop()
    },
  }
}

/** Breaks the connections of a pool, and those it is shown, whose server has gone silent, so that who waits is told. */
const cutWhenSilent = (pool: Pool, open: () => Client, pulse: Pulse | undefined) => {
  const clients = new Set<object>()
  pool.on('connect', (client) => clients.add(client))
  pool.on('remove', (client) => clients.delete(client))
  const cut = (): void => {
    for (const client of clients) streamOf(client)?.destroy()
  }
  const watched = (client: Client): Client => {
    clients.add(client)
    return client.on('end', () => clients.delete(client))
  }
  const stopFeeling = feelPulse(open, cut, pulse)
  const stop = async (): Promise<void> => {
    await stopFeeling()
    // Leave was taken of each; a socket whose other end does not answer would keep the process.
    cut()
  }
  return { watched, stop }
}

const connectionOf = ({ url, timeoutSeconds }: PostgresOptions) => ({
  connectionString: url,
  application_name: 'zhiqiao',
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
  statement_timeout: timeoutSeconds * 1000,
  lock_timeout: timeoutSeconds * 1000,
  // A process that hangs in the middle of a transaction would hold its locks for ever.
  idle_in_transaction_session_timeout: 10 * timeoutSeconds * 1000,
  // The libraries lie in memory or on a solid disk: there a page by its number costs hardly more than the next one.
  options: '-c random_page_cost=1.1',
  types: {
    getTypeParser: (type: number, format?: 'text' | 'binary') => parsers[type] ?? types.getTypeParser(type, format),
  },
})

const admit = async (connection: ReturnType<typeof connectionOf>): Promise<void> => {
  const client = new Client(connection)
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server: number; vector: string | null }>(`
      select current_setting('server_version_num')::int as server, coalesce(
        (select extversion from pg_extension where extname = 'vector'),
        (select default_version from pg_available_extensions where name = 'vector')) as vector`)
    refuseOld(rows[0]!)
  } catch (error) {
    throw postgresFailure(error) ?? error
  } finally {
    await client.end().catch(() => {})
  }
}

const refuseOld = ({ server, vector }: { readonly server: number; readonly vector: string | null }): void => {
  if (server < oldest.server)
    throw new ExpectedFailure(`数据库：服务器是 PostgreSQL ${Math.floor(server / 10_000)}，需要 15 或更高版本`)
  if (vector === null) throw new ExpectedFailure('数据库：服务器上没有安装 pgvector 扩展，请安装 0.8 或更高版本')
  if (vector.localeCompare(oldest.vector, 'en', { numeric: true }) < 0)
    throw new ExpectedFailure(
      `数据库：pgvector 是 ${vector}，需要 0.8 或更高版本；升级后执行 alter extension vector update`,
    )
}
