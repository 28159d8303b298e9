import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openPostgres, type PostgresDatabase } from '../../../src/adapters/database/postgres.ts'
import { isServerAway, postgresFailure } from '../../../src/adapters/database/postgres-failures.ts'
import { ExpectedFailure } from '../../../src/domain/failure.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { onServer, scratchDatabase, scratchDatabaseForTest, testDatabaseUrl } from '../../support/postgres-server.ts'
import { openRelay, type Relay } from '../../support/relay.ts'
import { soon } from '../../support/soon.ts'

const options = { poolSize: 3, timeoutSeconds: 5, pulse: { between: 60_000, silence: 60_000, grace: 10 } }
const open = async (url: string, more: Partial<typeof options> = {}): Promise<PostgresDatabase> => {
  const database = await openPostgres({ url, ...options, ...more })
  onTestFinished(database.close)
  return database
}
const changed = (change: (url: URL) => void): string => {
  const url = new URL(testDatabaseUrl)
  change(url)
  return url.href
}
const failureOf = async (work: Promise<unknown>): Promise<ExpectedFailure> => {
  const error = await work.then(
    () => expect.unreachable(),
    (reason: unknown) => reason,
  )
  const failure = error instanceof ExpectedFailure ? error : postgresFailure(error)
  expect(failure).toBeInstanceOf(ExpectedFailure)
  expect(failure!.message).not.toContain('\n')
  return failure!
}
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

describe('a server that cannot be used', () => {
  it.each([
    [
      'the password is wrong',
      (url: URL) => Object.assign(url, { password: 'falsch' }),
      '数据库：用户名或密码不对（28P01）',
    ],
    [
      'the database is missing',
      (url: URL) => Object.assign(url, { pathname: '/nobody_has_it' }),
      /没有这个数据库.*3D000/,
    ],
    [
      'the host is unknown',
      (url: URL) => Object.assign(url, { hostname: 'nowhere.invalid' }),
      /找不到主机.*(ENOTFOUND|EAI_AGAIN)/,
    ],
  ])('is told in one line when %s', async (_, change, line) => {
    const failure = await failureOf(openPostgres({ url: changed(change), ...options }))
    expect(failure.message).toMatch(line)
    expect(failure.message).not.toContain('falsch')
  })

  it('is told in one line when nobody listens', async () => {
    const port = await freePort()
    const failure = await failureOf(openPostgres({ url: changed((url) => Object.assign(url, { port })), ...options }))
    expect(failure.message).toBe('数据库：连不上服务器：那里没有 PostgreSQL 在监听，请检查主机和端口（ECONNREFUSED）')
  })

  it('is told in one line when its connections are used up, and works again when one is free', async () => {
    const { url, drop } = await scratchDatabase()
    onTestFinished(drop)
    const role = `few_${new URL(url).pathname.slice(-8)}`
    await onServer(`create role ${role} login password 'few' connection limit 1`)
    onTestFinished(() => onServer(`drop role ${role}`))
    const asFew = changed((each) =>
      Object.assign(each, { username: role, password: 'few', pathname: new URL(url).pathname }),
    )
    const first = await openPostgres({ url: asFew, ...options })
    await sql`select 1`.execute(first.db)
    const failure = await failureOf(openPostgres({ url: asFew, ...options }))
    expect(failure.message).toMatch(/^数据库：数据库的连接数已用完.*53300/)
    await first.close()
    await (await openPostgres({ url: asFew, ...options })).close()
  })

  it('is told in one line when its pgvector is too old', async () => {
    const url = await scratchDatabaseForTest()
    const { db } = await open(url)
    await sql`create extension vector`.execute(db)
    // The catalogue is what is read; the library itself stays.
    await sql`update pg_extension set extversion = '0.7.4' where extname = 'vector'`.execute(db)
    const failure = await failureOf(openPostgres({ url, ...options }))
    expect(failure.message).toBe(
      '数据库：pgvector 是 0.7.4，需要 0.8 或更高版本；升级后执行 alter extension vector update',
    )
  })

  it('is told in one line when a statement or a lock takes too long', async () => {
    const { db } = await open(await scratchDatabaseForTest(), { timeoutSeconds: 1 })
    expect((await failureOf(sql`select pg_sleep(30)`.execute(db))).message).toMatch(/DATABASE_TIMEOUT_SECONDS.*57014/)
    await db.transaction().execute(async (tx) => {
      await sql`create table held (id integer)`.execute(tx)
      await sql`select pg_advisory_xact_lock(1)`.execute(tx)
      const waiting = sql`set lock_timeout = '100ms'; select pg_advisory_xact_lock(1)`.execute(db)
      expect((await failureOf(waiting)).message).toMatch(/55P03/)
    })
  })

  it('is told in one line when its disk is full', async () => {
    const { db } = await open(await scratchDatabaseForTest())
    const full = sql`do $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`.execute(
      db,
    )
    expect((await failureOf(full)).message).toBe('数据库：数据库服务器的磁盘已满，请清理或扩容后重试（53100）')
  })
})

describe('a server that goes away', () => {
  it('is used again once it is back, and what it told meanwhile is looked for', async () => {
    const door = await aDoor()
    const { db, listen } = await open(door.url)
    let notices = 0
    await listen('news', () => {
      notices += 1
    })
    await sql`select pg_notify('news', '')`.execute(db)
    await soon(() => expect(notices).toBe(1))
    await door.shut()
    await failureOf(sql`select 1`.execute(db))
    await door.open()
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
    await soon(() => expect(notices).toBe(2))
    await sql`select pg_notify('news', '')`.execute(db)
    await soon(() => expect(notices).toBe(3))
  })

  it('takes nothing of a transaction that it cut', async () => {
    const door = await aDoor()
    const { db } = await open(door.url)
    await sql`create table kept (id integer)`.execute(db)
    const cut = db.transaction().execute(async (tx) => {
      await sql`insert into kept values (1)`.execute(tx)
      await door.shut()
      await sql`insert into kept values (2)`.execute(tx)
    })
    await expect(cut).rejects.toThrow()
    await door.open()
    expect((await sql`select * from kept`.execute(db)).rows).toEqual([])
  })
})

describe('a server that says nothing any more', () => {
  it('is given up by who waits for it, and used again once it speaks', async () => {
    const door = await aDoor()
    const { db } = await open(door.url, { pulse: { between: 50, silence: 500, grace: 50 } })
    await sql`select 1`.execute(db)
    door.silence()
    expect(isServerAway(await sql`select 1`.execute(db).catch((reason: unknown) => reason))).toBe(true)
    expect(isServerAway(await sql`select 1`.execute(db).catch((reason: unknown) => reason))).toBe(true)
    await door.open()
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  })

  it('is not waited for by who closes it', async () => {
    const door = await aDoor()
    const { db, close } = await openPostgres({
      url: door.url,
      ...options,
      pulse: { between: 50, silence: 500, grace: 50 },
    })
    await sql`select 1`.execute(db)
    door.silence()
    await close()
  })
})

describe('two processes that start at once', () => {
  it('bring the tables up once', async () => {
    const url = await scratchDatabaseForTest()
    const both = await Promise.all([open(url), open(url)])
    const applied = await Promise.all(both.map(({ db }) => migrate(db)))
    expect(applied.map((names) => names.length > 0).toSorted()).toEqual([false, true])
  })
})

/** A database on the test server, behind a door. */
const aDoor = async (): Promise<Relay> => {
  const { url, drop } = await scratchDatabase()
  const door = await openRelay(url)
  onTestFinished(async () => {
    await door.close()
    await drop()
  })
  return door
}
