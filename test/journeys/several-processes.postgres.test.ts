import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openPostgres } from '../../src/adapters/database/postgres.ts'
import { openPostgresIndex } from '../../src/adapters/search-index/postgres.ts'
import type { Database } from '../../src/ports/database.ts'
import { lastChange } from '../../src/store/indexing/index-changes.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { scratchDatabaseForTest } from '../support/postgres-server.ts'
import { aNeed } from '../support/records.ts'
import { asAdministrator } from '../support/sign-in.ts'
import { type RunningService, startService } from '../support/start-service.ts'

/** A service on the database, killed with the test. */
const serveOn = async (url: string, engine: string): Promise<RunningService> => {
  const environment = { DATABASE_URL: url, SEARCH_ENGINE: engine, SAMPLES: 'off' }
  const service = await startService({ command: 'serve', environment })
  onTestFinished(() => service.kill())
  return service
}

/** A session; both services know it. */
interface Session {
  readonly cookie: string
}

const sendIn =
  (session: Session) =>
  async (url: string, method: string, body?: object): Promise<{ readonly id: string }> => {
    const sent =
      body === undefined
        ? { headers: { ...session } }
        : { headers: { ...session, ...json }, body: JSON.stringify(body) }
    const answer = await fetch(url, { method, ...sent })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? { id: '' } : ((await answer.json()) as { readonly id: string })
  }
const json = { 'content-type': 'application/json' }

const titlesIn =
  (session: Session) =>
  async ({ url }: RunningService, text: string): Promise<readonly string[]> => {
    const body = JSON.stringify({ text, kinds: ['need'], limit: 5 })
    const answer = await fetch(`${url}/api/v1/search`, { method: 'POST', headers: { ...session, ...json }, body })
    const { matches } = (await answer.json()) as { matches: { need: readonly { readonly title: string }[] } }
    return matches.need.map(({ title }) => title)
  }

const soon = { timeout: 60_000, interval: 50 }

describe.each(['in-process', 'postgres'])(
  'two services on one server, SEARCH_ENGINE=%s',
  { timeout: 240_000 },
  (engine) => {
    it('start at once on an empty database, and each finds what the other wrote, changed and removed', async () => {
      const database = await scratchDatabaseForTest()
      const [a, b] = await Promise.all([serveOn(database, engine), serveOn(database, engine)])
      expect([a, b].filter(({ first }) => first !== null)).toHaveLength(1)
      const session = await asAdministrator(a.first === null ? b : a)
      const [send, titlesFor] = [sendIn(session), titlesIn(session)]
      const { id } = await send(`${a.url}/api/v1/needs`, 'POST', { title: '电驱总成高速啸叫' })
      expect(await titlesFor(a, '啸叫')).toEqual(['电驱总成高速啸叫'])
      await vi.waitFor(async () => expect(await titlesFor(b, '啸叫')).toEqual(['电驱总成高速啸叫']), soon)
      await send(`${b.url}/api/v1/needs/${id}`, 'PUT', { title: '减速器齿轮点蚀' })
      await vi.waitFor(async () => expect(await titlesFor(a, '点蚀')).toEqual(['减速器齿轮点蚀']), soon)
      await send(`${a.url}/api/v1/needs/${id}`, 'DELETE')
      await vi.waitFor(async () => expect(await titlesFor(b, '点蚀')).toEqual([]), soon)
      expect(await b.stop()).toBe(0)
    })
  },
)

describe('two followers of one index', { timeout: 240_000 }, () => {
  it('lose and double nothing when one is killed in the middle of a bulk', async () => {
    const database = await scratchDatabaseForTest()
    const [a] = await Promise.all([serveOn(database, 'postgres'), serveOn(database, 'postgres')])
    const { db, close } = await openPostgres({ url: database, poolSize: 2, timeoutSeconds: 60 })
    onTestFinished(close)
    const ids = Array.from({ length: 3_000 }, (_, at) => `bulk-${at}`)
    for (let from = 0; from < ids.length; from += 500) {
      await needStore.put(
        db,
        ids.slice(from, from + 500).map((id) => aNeed({ id, title: `第 ${id} 条需求：铜铝钎焊开裂` })),
      )
      if (from === 1_500) await a.kill()
    }
    await vi.waitFor(async () => expect((await live(db)).cursor).toBe(await lastChange(db)), {
      ...soon,
      timeout: 180_000,
    })
    const index = openPostgresIndex(db).open((await live(db)).version, db)
    expect(await index.count('need', {})).toBe(ids.length)
    const found = await index.retrieve({
      kind: 'need',
      terms: new Map([['钎焊', 1]]),
      vector: null,
      filters: {},
      limit: 2 * ids.length,
    })
    expect(found.map(({ owner }) => owner)).toEqual(ids.toSorted())
    expect((await index.statistics('need', ['钎焊'])).documentFrequency.get('钎焊')).toBe(ids.length)
  })
})

const live = (db: Database) =>
  db.selectFrom('searchVersions').selectAll().where('state', '=', 'live').executeTakeFirstOrThrow()
