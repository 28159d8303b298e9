import { describe, expect, it, vi } from 'vitest'
import { takeUp } from '../../pipelines/shortlist/take-up.ts'
import { addShortlist, saveShortlist, shortlistById, tellProgress } from '../../src/store/shortlists.ts'
import { addPerson, aHat } from '../support/people.ts'
import { aShortlist } from '../support/shortlists.ts'
import { asDemoPerson } from '../support/sign-in.ts'
import { type RunningService, startService } from '../support/start-service.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('a list whose computing ended with its process', () => {
  const database = openTestDatabase()
  const at = (seconds: number): string =>
    new Date(Date.parse('2026-06-01T00:00:00.000Z') + seconds * 1000).toISOString()
  const take = (seconds: number) => takeUp({ db: database.db, now: () => at(seconds) })
  const stateOf = async (id: string) => (await shortlistById(database.db, id, { circles: null }))?.state
  const officer = () => addPerson(database.db, { id: 'officer' }, [aHat({ role: 'park', organisationId: 'park-1' })])
  const progress = { stage: 'matching' as const, done: 1, of: 3, worth: null, bound: null }

  it('is taken up once it has given no sign for a while, in the circles of whoever asked for it', async () => {
    await officer()
    await addShortlist(database.db, aShortlist())
    await tellProgress(database.db, 'shortlist-1', { ...progress, at: at(10) })
    expect(await take(20)).toBeNull()
    const taken = await take(60)
    expect(taken?.id).toBe('shortlist-1')
    expect(taken?.circles).toContain('office:park-1')
    expect(await take(61)).toBeNull()
    expect(await stateOf('shortlist-1')).toBe('computing')
  })

  it('is left alone when it is done', async () => {
    await addShortlist(database.db, aShortlist())
    await saveShortlist(database.db, aShortlist({ state: 'infeasible' }))
    expect(await take(3600)).toBeNull()
  })

  it('has failed where its maker may make it no longer', async () => {
    await addPerson(database.db, { id: 'officer' }, [aHat({ role: 'park', organisationId: 'another' })])
    await addShortlist(database.db, aShortlist())
    expect(await take(60)).toEqual({ id: 'shortlist-1', circles: undefined })
    expect(await stateOf('shortlist-1')).toBe('failed')
  })

  it('has failed when it brought down one process after the other', async () => {
    await officer()
    await addShortlist(database.db, aShortlist())
    expect((await take(60))?.circles).toBeDefined()
    expect((await take(120))?.circles).toBeDefined()
    expect((await take(180))?.circles).toBeUndefined()
    expect(await stateOf('shortlist-1')).toBe('failed')
  })
})

describe('a service that is killed while it computes a list', { timeout: 240_000 }, () => {
  const stateAt = async ({ url }: RunningService, id: string, headers: Record<string, string>) => {
    const answer = await fetch(`${url}/api/v1/shortlists/${id}`, { headers })
    return ((await answer.json()) as { readonly state: string }).state
  }

  it('makes it after its restart', async () => {
    const dataDir = temporaryFolder()
    const first = await startService({ dataDir, isPrepared: true })
    const session = await asDemoPerson(first, 'admin')
    const sent = { title: '断电', pool: 'm-o-002' }
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'k', ...session }
    const answer = await fetch(`${first.url}/api/v1/shortlists`, {
      method: 'POST',
      headers,
      body: JSON.stringify(sent),
    })
    expect(answer.status).toBe(201)
    const { id } = (await answer.json()) as { readonly id: string }
    expect(await stateAt(first, id, session)).toBe('computing')
    await first.kill()
    const second = await startService({ command: 'serve', dataDir })
    try {
      expect(await stateAt(second, id, session)).toBe('computing')
      const drafted = async () => expect(await stateAt(second, id, session)).toBe('drafted')
      await vi.waitFor(drafted, { timeout: 120_000, interval: 500 })
    } finally {
      await second.stop()
    }
  })
})
