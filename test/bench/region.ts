import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword } from '../../pipelines/identity/demo-people.ts'
import { readConfig } from '../../src/config.ts'
import { openStore } from '../../src/engines/store.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { scratchDatabase, testDatabaseUrl } from '../support/postgres-server.ts'
import { startService } from '../support/start-service.ts'
import { furnishRegion } from './region/furnish.ts'
import { type Read, readsOf } from './region/reads.ts'

// node test/bench/region.ts [DATA_DIR]: what the rooms of a desk ask of a region of 15,000 needs and results and 11,000 experts,
// as times of asking who one is. With TEST_DATABASE_URL on a server. A DATA_DIR is kept, and filled only once.
const rounds = 7
const kept = process.argv[2]
const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'zhiqiao-region-'))
const scratch = testDatabaseUrl === '' ? null : await scratchDatabase()
const environment = { RATE_LIMITS: 'off', ...(scratch && { DATABASE_URL: scratch.url }) }

const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  const made = await work()
  console.log(`${what.padEnd(32)} ${((performance.now() - start) / 1_000).toFixed(1).padStart(7)} s`)
  return made
}
const samples = await startService({ dataDir, environment })
await samples.stop()
const lay = async (): Promise<void> => {
  const store = await openStore(readConfig({ DATA_DIR: dataDir, ...environment }))
  const found = await needStore.byIds(store.db, ['region-n-0'])
  if (found.length === 0) await timed('laying the region', () => furnishRegion(store.db))
  await store.close()
}
await lay()
const service = await timed('start', () => startService({ dataDir, environment }))

const cookieOf = async (person: Read['person']): Promise<string> => {
  const body = JSON.stringify({ email: `${person}@demo.example`, password: demoPassword, code: null })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${service.url}/api/v1/session`, { method: 'POST', headers, body })
  return `${answer.headers.get('set-cookie')}`.split(';')[0]!
}
const people = ['park', 'association', 'enterprise', 'admin'] as const
const cookies = new Map<string, string>()
for (const person of people) cookies.set(person, await cookieOf(person))

const ask = async ({ person, path, body }: Omit<Read, 'room'>): Promise<string> => {
  const headers = { cookie: cookies.get(person)!, ...(body && { 'content-type': 'application/json' }) }
  const sent = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
  const answer = await fetch(`${service.url}/api/v1/${path}`, sent)
  const said = await answer.text()
  if (!answer.ok) throw new Error(`${person} ${path}: ${answer.status} ${said}`)
  return said
}
const took = async (read: Omit<Read, 'room'>): Promise<readonly [number, number]> => {
  const start = performance.now()
  const said = await ask(read)
  return [performance.now() - start, said.length]
}
/** The first answer, the fastest of the others, as what else the machine does only adds to them, and how long it is. */
const measured = async (read: Omit<Read, 'room'>) => {
  const [first, size] = await took(read)
  const again: number[] = []
  for (let round = 1; round < rounds; round += 1) again.push((await took(read))[0])
  return { first, again: Math.min(...again), size }
}
const firstOf = async (list: string): Promise<string> => {
  const found = JSON.parse(await ask({ person: 'park', path: `${list}?limit=1` })) as { records: { id: string }[] }
  return found.records[0]!.id
}
const opened = {
  chain: await firstOf('chains'),
  shortlist: await firstOf('shortlists'),
  event: await firstOf('events'),
}
const baseline = await measured({ person: 'park', path: 'session' })
const told = (room: string, { first, again, size }: Awaited<ReturnType<typeof measured>>): void =>
  console.log(
    `${room.padEnd(28)} ${first.toFixed(0).padStart(6)} ms first ${again.toFixed(0).padStart(6)} ms   × ${(again / baseline.again).toFixed(1).padStart(6)} ${(size / 1024).toFixed(0).padStart(6)} KB`,
  )
told('who one is', baseline)
for (const read of readsOf(opened))
  await measured(read).then(
    (figures) => told(read.room, figures),
    (failure: Error) => {
      process.exitCode = 1
      console.log(`${read.room.padEnd(28)} ${failure.message}`)
    },
  )
await service.stop()
await scratch?.drop()
if (kept === undefined) rmSync(dataDir, { recursive: true })
