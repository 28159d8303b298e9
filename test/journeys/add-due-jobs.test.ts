import { describe, expect, it, onTestFinished } from 'vitest'
import { addDueJobs } from '../../pipelines/add-due-jobs.ts'
import { openEmbeddedQueue } from '../../src/adapters/queue/embedded.ts'
import { soon } from '../support/soon.ts'
import { openTestDatabase } from '../support/test-database.ts'

describe('schedules', () => {
  const database = openTestDatabase()
  const nightly = [{ name: 'night', cron: '30 2 * * *' }]

  /** A worker that lives through the given instants, and what it was asked for. */
  const live = async (timeZone: string, ...instants: readonly string[]) => {
    const done: string[] = []
    for (const instant of instants) {
      // Each instant is a process of its own: nothing is remembered but what is in the database.
      const now = () => new Date(instant)
      const queue = openEmbeddedQueue(database.db, { now, pollMs: 5 })
      await queue.work({ night: async ({ occurrence }) => void done.push(`${occurrence}`) })
      await addDueJobs(nightly, { db: database.db, queue, now: () => now().toISOString(), timeZone })
      await soon(async () => expect(await queue.counts()).toMatchObject({ waiting: 0, running: 0 }))
      await queue.close()
    }
    return done
  }

  it('begin with their next occurrence, and come once each', async () => {
    const done = await live(
      'Asia/Shanghai',
      '2026-03-01T02:00:00.000Z',
      '2026-03-01T18:29:59.000Z',
      '2026-03-01T18:30:00.000Z',
      '2026-03-01T18:30:15.000Z',
      '2026-03-02T10:00:00.000Z',
    )
    expect(done).toEqual(['2026-03-01T18:30:00.000Z'])
  })

  it('make up one of many missed nights, and none twice when the clock is set back', async () => {
    const done = await live(
      'Asia/Shanghai',
      '2026-03-01T00:00:00.000Z',
      '2026-03-09T01:00:00.000Z',
      '2026-03-05T01:00:00.000Z',
      '2026-03-09T02:00:00.000Z',
      '2026-03-09T18:31:00.000Z',
    )
    expect(done).toEqual(['2026-03-08T18:30:00.000Z', '2026-03-09T18:30:00.000Z'])
  })

  it('come once a day where the clocks change: the hour that is skipped, and the one that comes twice', async () => {
    const hours = (from: string, count: number) =>
      Array.from({ length: count }, (_, i) => new Date(Date.parse(from) + i * 3_600_000).toISOString())
    const spring = await live('Europe/Berlin', ...hours('2026-03-28T12:00:00.000Z', 48))
    expect(spring).toHaveLength(2)
    await database.db.deleteFrom('schedules').execute()
    const autumn = await live('Europe/Berlin', ...hours('2026-10-24T12:00:00.000Z', 48))
    expect(autumn).toHaveLength(2)
  })

  it('add one job however many workers look at once', async () => {
    let time = '2026-03-01T00:00:00.000Z'
    const queues = Array.from({ length: 3 }, () => openEmbeddedQueue(database.db, { now: () => new Date(time) }))
    onTestFinished(async () => void (await Promise.all(queues.map((queue) => queue.close()))))
    const look = () =>
      Promise.all(
        queues.map((queue) =>
          addDueJobs(nightly, { db: database.db, queue, now: () => time, timeZone: 'Asia/Shanghai' }),
        ),
      )
    await look()
    time = '2026-03-02T00:00:00.000Z'
    await look()
    expect(await queues[0]?.counts()).toEqual({ waiting: 1, running: 0, failed: 0 })
  })
})
