import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { meetingsOf } from '../../../pipelines/event/meetings.ts'
import { openingsOf } from '../../../pipelines/event/openings.ts'
import { EventRefused } from '../../../pipelines/event/refused.ts'
import { differenceOf } from '../../domain/event/difference.ts'
import { minutesOf, slotsOf } from '../../domain/event/slots.ts'
import type { EventSetting, MatchmakingEvent } from '../../domain/event.ts'
import { addEvent, countEvents, eventPage, eventVersionsOf } from '../../store/events.ts'
import { shortlistById } from '../../store/shortlists.ts'
import { afterPlace, pageOf } from '../answers/cursor.ts'
import { inReach, limit, recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { noteSeen } from '../audit/trail.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { ofPool } from '../shortlists/found.ts'
import { versionFor } from '../shortlists/shortlists.ts'
import { difference, eventAnswered, eventInFull, openings, versionHead } from './answered.ts'
import { answerNext, foundEvent, inFull, refusing, seenIn, storedVersion } from './found.ts'
import { newEvent, params, tags } from './schemas.ts'
import { openEventVersion } from './view.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /events: make one of a shortlist, list, read, compare versions, ask where a meeting could go. */
export const events =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [create, list, read, versions, compare, open]) route(app, ports)
  }

/** Refuses slots that go on after midnight. */
export const refuseNight = ({ hours }: EventSetting): void => {
  if (minutesOf(slotsOf(hours).at(-1)!.to) > 24 * 60) throw new EventRefused('no slots')
}

const create = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '把对接清单的一个版本排成一场对接会',
    headers: writeHeaders,
    body: newEvent,
    response: answers({ 201: eventInFull }),
  }
  app.post('/events', { schema, config: { action: 'create event' } }, (request, reply) =>
    refusing(async () => {
      const { viewer } = request
      const sent = request.body as z.output<typeof newEvent>
      const shortlist = await shortlistById(ports.db, sent.shortlistId, { circles: viewer.circles })
      if (shortlist === undefined) throw new Refused(422, `没有编号为“${sent.shortlistId}”的对接清单。`)
      permitOwned(request, ofPool(shortlist))
      refuseNight(sent.setting)
      const number = sent.shortlistVersion ?? undefined
      const lines = (await versionFor(viewer, { db: ports.db, shortlist, number }))?.lines ?? []
      if (lines.length === 0) throw new EventRefused('no lines')
      const standing = { setting: sent.setting, meetings: meetingsOf(lines), places: [] }
      const arranged = await ports.events.arrange(standing)
      const event: MatchmakingEvent = {
        id: ports.newId(),
        title: sent.title,
        day: sent.day,
        place: sent.place,
        pool: shortlist.pool,
        shortlistId: shortlist.id,
        shortlistVersion: number ?? shortlist.version,
        host: shortlist.letterhead.name,
        made: ports.now(),
        madeBy: viewer.accountId,
        version: 0,
      }
      const head = { at: event.made, by: viewer.accountId, act: 'arranged' as const, why: null }
      return answerWrite({ request, reply, ports }, async (tx) => {
        await addEvent(tx, event)
        const answer = await answerNext(event, { ...head, ...arranged }, { viewer, tx })
        return { ...answer, headers: { location: `/api/v1/events/${encodeURIComponent(event.id)}` } }
      })
    }),
  )
}

const list = (app: App, ports: HttpPorts): void => {
  const after = afterPlace(z.strictObject({ at: z.iso.date().refine(inReach), id: recordId }))
  const querystring = z.strictObject({ after, limit: limit(100, 20) })
  const page = z.object({ records: z.array(eventAnswered).readonly(), next: z.string().nullable(), total: z.int() })
  const schema = { tags, summary: '列出对接会，日期晚的在前', querystring, response: answers({ 200: page }) }
  app.get('/events', { schema, config: { action: 'list events' } }, async ({ viewer, query }) => {
    const { circles } = viewer
    const found = await eventPage(ports.db, { circles, after: query.after, limit: query.limit + 1 })
    const page = pageOf(found, query.limit, ({ day, id }) => ({ at: day, id }))
    return { ...page, total: await countEvents(ports.db, circles) }
  })
}

const number = z.coerce.number().int().min(1)

const read = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ version: number.optional().describe('不填为最新的版本') })
  const schema = {
    tags,
    summary: '读取一场对接会的时间表',
    params,
    querystring,
    response: answers({ 200: eventInFull }),
  }
  app.get('/events/:id', { schema, config: { action: 'read event' } }, async (request) => {
    const event = await foundEvent(request, ports.db)
    const full = await inFull(event, request.viewer, { db: ports.db, number: request.query.version })
    await noteSeen(request, seenIn(full.current), ports)
    return full
  })
}

const versions = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.object({ versions: z.array(versionHead).readonly() }) })
  const schema = { tags, summary: '时间表的各个版本：谁、何时、为什么', params, response }
  app.get('/events/:id/versions', { schema, config: { action: 'read event' } }, async (request) => {
    const { id } = await foundEvent(request, ports.db)
    return { versions: await eventVersionsOf(ports.db, id) }
  })
}

const compare = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ from: number.default(1), to: number.optional().describe('不填为最新的版本') })
  const schema = { tags, summary: '比较时间表的两个版本', params, querystring, response: answers({ 200: difference }) }
  app.get('/events/:id/differences', { schema, config: { action: 'read event' } }, async (request) => {
    const event = await foundEvent(request, ports.db)
    const readVersion = async (which: number | undefined) => {
      const version = await openEventVersion(await storedVersion(ports.db, event, which), request.viewer, ports.db)
      await noteSeen(request, seenIn(version), ports)
      return version
    }
    return differenceOf(await readVersion(request.query.from), await readVersion(request.query.to))
  })
}

const open = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ meeting: recordId.optional().describe('哪一场；不填为还没有排上的第一场') })
  const response = answers({ 200: z.object({ meetingId: z.string().nullable(), openings }) })
  const schema = { tags, summary: '一场可以放到哪里，不行的为什么', params, querystring, response }
  app.get('/events/:id/openings', { schema, config: { action: 'read event' } }, async (request) => {
    const stored = await storedVersion(ports.db, await foundEvent(request, ports.db))
    const seen = await openEventVersion(stored, request.viewer, ports.db)
    const meetingId = request.query.meeting ?? seen.unplaced[0]?.meetingId ?? null
    if (meetingId === null) return { meetingId, openings: [] }
    const found = seen.meetings.some(({ id }) => id === meetingId) ? openingsOf(stored, meetingId) : undefined
    if (found === undefined) throw new Refused(404, '这个版本中没有这一场。')
    await noteSeen(request, seenIn({ ...seen, meetings: seen.meetings.filter(({ id }) => id === meetingId) }), ports)
    return { meetingId, openings: found }
  })
}
