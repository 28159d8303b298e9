import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { byMail } from '../../pipelines/digest/channel.ts'
import { newestMails } from '../../src/store/mails/mails.ts'
import { enrol, nightOf, openSink } from '../support/crashes/a-night.ts'
import { aLetterhead } from '../support/nights.ts'
import { openServerDatabase } from '../support/postgres-server.ts'

const child = join(import.meta.dirname, '../support/crashes/worker-in-child.ts')
const redis = process.env.TEST_REDIS_URL ?? ''
const accounts = Array.from({ length: 60 }, (_, i) => `reader-${i}`)
const soon = { timeout: 60_000, interval: 5 }

describe('a night on PostgreSQL and Redis', { timeout: 240_000 }, () => {
  const database = openServerDatabase()

  it('by two workers at once, both killed with SIGKILL again and again, loses no mail and doubles none', async () => {
    await enrol(database.db, accounts)
    const sink = await openSink()
    onTestFinished(sink.close)
    let workers: readonly ChildProcess[] = []
    const start = (round: number) => {
      const told = [child, database.url, redis, sink.url, `${round}`, accounts.join(',')]
      workers = [0, 1].map(() => spawn(process.execPath, told, { stdio: ['ignore', 'ignore', 'inherit'] }))
    }
    const kill = () =>
      Promise.all(
        workers.map(async (worker) => {
          const closed = once(worker, 'close')
          worker.kill('SIGKILL')
          await closed
        }),
      )
    const kills = [1, 9, 25, 40]
    for (const [round, reached] of kills.entries()) {
      start(round)
      await vi.waitFor(() => expect(sink.counts.size).toBeGreaterThanOrEqual(reached), soon)
      await kill()
    }
    const seen = sink.counts.size
    start(kills.length)
    const mails = () => newestMails(database.db, 1_000)
    await vi.waitFor(async () => {
      const left = (await mails()).filter(({ state }) => state === 'waiting' || state === 'sending')
      expect(left).toEqual([])
    }, soon)
    await kill()

    const held = (await mails()).filter(({ state }) => state === 'held').map(({ messageId }) => messageId)
    const { idOf } = byMail(await aLetterhead())
    const lost = nightOf(accounts)
      .digests.map(idOf)
      .filter((id) => !sink.counts.has(id) && !held.includes(id))
    expect(lost).toEqual([])
    expect([...sink.counts.values()].filter((count) => count > 1)).toEqual([])
    expect(sink.counts.size).toBeLessThanOrEqual(accounts.length)
    expect(seen, 'the last kill came before the end').toBeLessThan(accounts.length)
    expect(held.length, 'three in the hands of each of two workers').toBeLessThanOrEqual(kills.length * 6)
  })
})
