import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { editedEvent } from '../../../pipelines/event/edit.ts'
import type { EventVersion } from '../../domain/event.ts'
import type { Viewer } from '../../domain/viewer.ts'
import { addEventVersion } from '../../store/events.ts'
import { answers } from '../answers/problems.ts'
import { writeHeaders } from '../answers/writes.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { ofPool } from '../shortlists/found.ts'
import { difference, eventInFull } from './answered.ts'
import { refuseNight } from './events.ts'
import { answerNext, foundEvent, refusing, storedVersion, writeEvent } from './found.ts'
import { happeningsOf } from './happenings.ts'
import { edits, params, repair, tags, timetable } from './schemas.ts'
import { isOfKeys, openEventVersion } from './view.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /events/:id/…: arrange anew under another setting, change by hand, repair after something happened. */
export const eventChanges =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [anew, byHand, repaired]) route(app, ports)
  }

const headOf = (viewer: Viewer, why: string, { now }: HttpPorts) => ({ by: viewer.accountId, why, at: now() })

const written = answers({ 201: eventInFull })

const anew = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '按新的设置重新排：人工固定的不动',
    params,
    headers: writeHeaders,
    body: timetable,
    response: written,
  }
  app.post('/events/:id/timetables', { schema, config: { action: 'change event' } }, (request, reply) =>
    refusing(async () => {
      const { viewer } = request
      const event = await foundEvent(request, ports.db)
      permitOwned(request, ofPool(event))
      const { version, why, setting } = request.body as z.output<typeof timetable>
      refuseNight(setting)
      const latest = await storedVersion(ports.db, event)
      const hidden = await hiddenAbsences(latest, viewer, ports)
      const absences = [...setting.absences, ...hidden]
      // Computed before the transaction: it may take the solver seconds.
      const arranged = await ports.events.arrange({ ...latest, setting: { ...setting, absences } })
      return writeEvent({ request, reply, ports, version }, (current, tx) =>
        answerNext(current.event, { ...arranged, act: 'arranged', ...headOf(viewer, why, ports) }, { viewer, tx }),
      )
    }),
  )
}

/** Absences of people whom this viewer does not see: what he sends says nothing of them. */
const hiddenAbsences = async (
  latest: EventVersion,
  viewer: Viewer,
  { db }: HttpPorts,
): Promise<EventVersion['setting']['absences']> => {
  const seen = await openEventVersion(latest, viewer, db)
  const keys = new Set(seen.meetings.flatMap(({ firm, partner }) => [firm.key, partner.key]))
  return latest.setting.absences.filter(({ key }) => !isOfKeys(key, keys) && isOfKeys(key, keysIn(latest)))
}

const keysIn = ({ meetings }: EventVersion): ReadonlySet<string> =>
  new Set(meetings.flatMap(({ firm, partner }) => [firm.key, partner.key]))

const byHand = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '人工移动、固定、取消一场：不合规的说明为什么',
    params,
    headers: writeHeaders,
    body: edits,
    response: written,
  }
  app.post('/events/:id/edits', { schema, config: { action: 'change event' } }, (request, reply) => {
    const { viewer } = request
    const { version, why, edits: sent } = request.body as z.output<typeof edits>
    return writeEvent({ request, reply, ports, version }, async ({ event, latest }, tx) => {
      const next = { ...editedEvent(latest, sent), waysOut: [] }
      return answerNext(event, { ...next, act: 'edited', ...headOf(viewer, why, ports) }, { viewer, tx })
    })
  })
}

const mended = z.object({
  version: z.int().nullable().describe('新的版本号；没有存为 null'),
  difference,
  unplaced: z.array(z.object({ meetingId: z.string(), reason: z.string() })).readonly(),
})

const repaired = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '有人不来、临时到场、晚开始、少了桌子：以最少的改动补上，并说明改了什么',
    params,
    headers: writeHeaders,
    body: repair,
    response: answers({ 201: mended }),
  }
  app.post('/events/:id/repairs', { schema, config: { action: 'change event' } }, (request, reply) =>
    refusing(async () => {
      const { viewer } = request
      const event = await foundEvent(request, ports.db)
      permitOwned(request, ofPool(event))
      const { version, at, happenings, keep } = request.body as z.output<typeof repair>
      const before = await storedVersion(ports.db, event)
      const happened = await happeningsOf(happenings, { version: before, viewer, db: ports.db })
      const { arranged, difference: all } = await ports.events.repair(before, { happenings: happened.happenings, at })
      refuseNight(arranged.setting)
      return writeEvent({ request, reply, ports, version }, async (current, tx) => {
        const next = { ...arranged, act: 'repaired' as const, ...headOf(viewer, happened.words, ports) }
        const after = keep ? await addEventVersion(tx, current.event, next) : null
        const seen = await openEventVersion({ ...current.latest, ...next }, viewer, tx)
        const was = await openEventVersion(current.latest, viewer, tx)
        const ids = new Set([...seen.meetings, ...was.meetings].map(({ id }) => id))
        const changes = all.changes.filter(({ meetingId }) => ids.has(meetingId))
        const body = { version: after?.version ?? null, difference: { ...all, changes }, unplaced: seen.unplaced }
        return { status: 201, headers: {}, body }
      })
    }),
  )
}
