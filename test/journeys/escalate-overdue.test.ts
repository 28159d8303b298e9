import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addDueJobs } from '../../pipelines/add-due-jobs.ts'
import { escalateOverdue } from '../../pipelines/engagements/escalate-overdue.ts'
import { openEmbeddedQueue } from '../../src/adapters/queue/embedded.ts'
import { dayAfter } from '../../src/domain/day.ts'
import { escalationDays, escalationSteps } from '../../src/domain/engagement/escalation.ts'
import type { Database } from '../../src/ports/database.ts'
import { addEngagement, engagementById, saveEngagement } from '../../src/store/engagements/engagements.ts'
import { escalationsOf } from '../../src/store/engagements/escalations.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { newestMails } from '../../src/store/mails/mails.ts'
import { addEdges } from '../../src/store/organisation-graph.ts'
import { anEngagement } from '../support/engagements.ts'
import { fc } from '../support/fast-check.ts'
import { addPerson, aHat } from '../support/people.ts'
import { anOrganisation } from '../support/records.ts'
import { soon } from '../support/soon.ts'
import { openTestDatabase } from '../support/test-database.ts'

const due = '2026-03-10'
const noonOf = (day: string) => `${day}T04:00:00.000Z`

/** An owner, two officers of his park and one officer of the level above it. */
const peopleOf = async (db: Database) => {
  await organisationStore.put(db, [
    anOrganisation({ id: 'park-1', kind: 'park' }),
    anOrganisation({ id: 'm-office', kind: 'association', park: 'park-1' }),
    anOrganisation({ id: 'm-city', kind: 'association' }),
  ])
  await addEdges(db, [{ organisationId: 'm-office', relation: 'approved-by', otherId: 'm-city' }])
  const person = (id: string, role: 'park' | 'association' | 'broker', organisationId: string) =>
    addPerson(db, { id, email: `${id}@park.example` }, [aHat({ id, role, organisationId })])
  await person('owner', 'broker', 'm-agency')
  await person('head-1', 'park', 'm-office')
  await person('head-2', 'park', 'm-office')
  await person('city', 'association', 'm-city')
}
const late = anEngagement({ pool: 'park-1', owner: 'owner', nextAction: '约专家到车间', nextDue: due })

describe('timers', { timeout: 120_000 }, () => {
  const database = openTestDatabase()
  const run = (at: string, newId: () => string = () => crypto.randomUUID()) =>
    escalateOverdue({ db: database.db, now: () => at, newId, mailFrom: '智桥 <no-reply@zhiqiao.example>' })
  const toldTo = async () => (await newestMails(database.db, 99)).map(({ recipient }) => recipient.split('@')[0]).sort()

  it('tell the owner, then the office, then the upper level, once each, and nothing of the matter', async () => {
    await peopleOf(database.db)
    await addEngagement(database.db, late)
    await run(noonOf(due))
    expect(await toldTo()).toEqual([])
    await run(noonOf(dayAfter(due, escalationDays.owner)))
    expect(await toldTo()).toEqual(['owner'])
    await run(noonOf(dayAfter(due, escalationDays.head)))
    expect(await toldTo()).toEqual(['head-1', 'head-2', 'owner'])
    const seenByCity = { circles: ['office:m-city'] }
    expect(await engagementById(database.db, late.id, seenByCity)).toBe(undefined)
    for (const _ of [1, 2, 3]) await run(noonOf(dayAfter(due, escalationDays.upper)))
    expect(await toldTo()).toEqual(['city', 'head-1', 'head-2', 'owner'])
    expect(await engagementById(database.db, late.id, seenByCity)).toMatchObject({ id: late.id })
    expect(JSON.stringify(await newestMails(database.db, 99))).not.toContain('车间')
  })

  it('begin anew with another due day, and stop when it is over or moved on', async () => {
    await peopleOf(database.db)
    await addEngagement(database.db, late)
    await run(noonOf(dayAfter(due, 1)))
    await saveEngagement(database.db, { ...late, nextDue: dayAfter(due, 30) })
    await run(noonOf(dayAfter(due, 20)))
    expect(await toldTo()).toEqual(['owner'])
    await run(noonOf(dayAfter(due, 31)))
    expect(await toldTo()).toEqual(['owner', 'owner'])
    await saveEngagement(database.db, { ...late, nextDue: dayAfter(due, 30), state: 'closed', conclusion: 'unsolved' })
    await run(noonOf(dayAfter(due, 90)))
    expect(await toldTo()).toEqual(['owner', 'owner'])
  })

  it('take each step once, whole, whatever dies on the way and however the clock jumps', async () => {
    await peopleOf(database.db)
    const life = fc.record({
      day: fc.integer({ min: -5, max: 40 }),
      // Ids are asked for in the middle of a step: the process dies at one of them, or lives.
      diesAt: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 8 }), async (lives) => {
        await emptied(database.db)
        await addEngagement(database.db, late)
        await addEngagement(database.db, { ...late, id: 'engagement-2', needId: 'need-2', nextDue: dayAfter(due, 5) })
        let reached = -99
        for (const { day, diesAt } of lives) {
          let asked = 0
          const newId = () => {
            asked += 1
            if (asked === diesAt) throw new Error('killed')
            return crypto.randomUUID()
          }
          const isDone = await run(noonOf(dayAfter(due, day)), newId).then(
            () => true,
            () => false,
          )
          if (isDone) reached = Math.max(reached, day)
        }
        await run(noonOf(dayAfter(due, Math.max(reached, -5))))
        const expected = (offset: number) => escalationSteps.filter((step) => escalationDays[step] + offset <= reached)
        for (const [id, offset] of [
          [late.id, 0],
          ['engagement-2', 5],
        ] as const) {
          const taken = (await escalationsOf(database.db, id)).map(({ step }) => step)
          for (const step of expected(offset)) expect(taken).toContain(step)
          expect(new Set(taken).size).toBe(taken.length)
        }
        const steps = [
          ...(await escalationsOf(database.db, late.id)),
          ...(await escalationsOf(database.db, 'engagement-2')),
        ]
        const letters = { owner: 1, head: 2, upper: 1 }
        expect((await toldTo()).length).toBe(steps.reduce((sum, { step }) => sum + letters[step], 0))
      }),
      { numRuns: 40, seed: 5 },
    )
  })

  it('come round by the schedule, after a restart too', async () => {
    await peopleOf(database.db)
    await addEngagement(database.db, late)
    const hourly = [{ name: 'escalate', cron: '5 * * * *' }]
    for (const day of [0, 1, 1, 0, 3, 8, 8]) {
      // Each life is a process of its own: nothing is remembered but what is in the database.
      const now = () => new Date(noonOf(dayAfter(due, day)))
      const queue = openEmbeddedQueue(database.db, { now, pollMs: 5 })
      await queue.work({ escalate: async () => void (await run(now().toISOString())) })
      const ports = { db: database.db, queue, now: () => now().toISOString(), timeZone: 'Asia/Shanghai' }
      await addDueJobs(hourly, ports)
      await soon(async () => expect(await queue.counts()).toMatchObject({ waiting: 0, running: 0 }))
      await queue.close()
    }
    expect(await toldTo()).toEqual(['city', 'head-1', 'head-2', 'owner'])
  })
})

const emptied = async (db: Database) => {
  await sql`truncate engagement_escalations, engagement_events, mails, engagements cascade`.execute(db)
}
