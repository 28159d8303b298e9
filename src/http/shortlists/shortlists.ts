import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { dayOf } from '../../domain/day.ts'
import { homePool } from '../../domain/permissions.ts'
import type { Shortlist, ShortlistVersion } from '../../domain/shortlist.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'
import {
  addShortlist,
  countShortlists,
  shortlistPage,
  stopShortlist,
  versionOf,
  versionsOf,
} from '../../store/shortlists.ts'
import { afterPlace, newestPlace, pageOf } from '../answers/cursor.ts'
import { limit, recordId, someText, text } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { answerWrite, writeHeaders } from '../answers/writes.ts'
import { noteSeen } from '../audit/trail.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { shortlistAnswered, shortlistInFull, versionHead } from './answered.ts'
import { foundShortlist, ofPool } from './found.ts'
import { plainLetterhead } from './letterhead.ts'
import { letterhead, limits, params, tags } from './schemas.ts'
import { openShortlist, openShortlists, openVersion } from './view.ts'

const asked = z.strictObject({
  title: someText(100),
  pool: recordId.nullable().default(null).describe('哪个园区或上级科协的清单；不填为本人所属的'),
  needs: z
    .array(recordId)
    .min(1)
    .max(1000)
    .readonly()
    .nullable()
    .default(null)
    .describe('哪些需求；不填为全部未解决的'),
  limits: limits.prefault({}),
  letterhead: letterhead.nullable().default(null),
})

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /shortlists: have one made, list, read, stop the making. */
export const shortlists =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [create, list, read, versions, stop]) route(app, ports)
  }

const create = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '生成一份对接清单：立即返回，进度在清单的 progress 里',
    headers: writeHeaders,
    body: asked,
    response: answers({ 201: shortlistAnswered }),
  }
  app.post('/shortlists', { schema, config: { action: 'create shortlist' } }, async (request, reply) => {
    const { viewer } = request
    const id = ports.newId()
    await answerWrite({ request, reply, ports }, async (tx) => {
      const sent = request.body as z.output<typeof asked>
      const pool = sent.pool ?? homePool(viewer)
      if (pool === null) throw new Refused(422, '缺少 pool：请写明是哪个园区的清单。')
      permitOwned(request, ofPool({ pool }))
      await refuseUnknown(tx, viewer, sent.needs ?? [])
      const shortlist: Shortlist = {
        id,
        title: sent.title,
        pool,
        made: ports.now(),
        madeBy: viewer.accountId,
        state: 'computing',
        needs: sent.needs,
        limits: sent.limits,
        letterhead: sent.letterhead ?? (await plainLetterhead(tx, pool, dayOf(ports.now()))),
        progress: null,
        conflict: null,
        version: 0,
      }
      await addShortlist(tx, shortlist)
      const headers = { location: `/api/v1/shortlists/${encodeURIComponent(id)}` }
      return { status: 201, headers, body: await openShortlist(shortlist, viewer, tx) }
    })
    // A copy of the same request has made none: then there is nothing of this id to compute.
    ports.shortlists.begin(id, viewer.circles)
    return reply
  })
}

const refuseUnknown = async (tx: Database, { circles }: Viewer, ids: readonly string[]): Promise<void> => {
  const seen = new Set((await storeSeenBy('need', circles).byIds(tx, ids)).map(({ id }) => id))
  const unknown = ids.find((id) => !seen.has(id))
  if (unknown !== undefined) throw new Refused(422, `没有编号为“${unknown}”的需求。`)
}

const list = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({
    text: text(100).default('').describe('标题里的字词，几个都要有'),
    computed: z.enum(['true']).optional().describe('只要已经算出来的'),
    after: afterPlace(newestPlace),
    limit: limit(100, 20),
  })
  const page = z.object({ records: z.array(shortlistAnswered), next: z.string().nullable(), total: z.int() })
  const schema = { tags, summary: '列出对接清单，新的在前', querystring, response: answers({ 200: page }) }
  app.get('/shortlists', { schema, config: { action: 'list shortlists' } }, async ({ viewer, query }) => {
    const { circles } = viewer
    const sought = { circles, text: query.text, isComputed: query.computed !== undefined }
    const found = await shortlistPage(ports.db, { ...sought, after: query.after, limit: query.limit + 1 })
    const { records: shown, next } = pageOf(found, query.limit, ({ made, id }) => ({ at: made, id }))
    const records = await openShortlists(shown, viewer, ports.db)
    return { records, next, total: await countShortlists(ports.db, sought) }
  })
}

const read = (app: App, ports: HttpPorts): void => {
  const querystring = z.strictObject({ version: z.coerce.number().int().min(1).optional() })
  const schema = {
    tags,
    summary: '读取一份对接清单的一个版本',
    params,
    querystring,
    response: answers({ 200: shortlistInFull }),
  }
  app.get('/shortlists/:id', { schema, config: { action: 'read shortlist' } }, async (request) => {
    const shortlist = await foundShortlist(request, ports.db)
    const { version } = request.query
    const current = await versionFor(request.viewer, { db: ports.db, shortlist, number: version })
    await noteSeen(request, seenIn(current), ports)
    return { ...(await openShortlist(shortlist, request.viewer, ports.db)), current }
  })
}

/** Which version of a list somebody wants; without a number the latest. */
export interface Wanted {
  readonly db: Database
  readonly shortlist: Shortlist
  readonly number: number | undefined
}

/** A version as this viewer may read it; `null` where there is none yet. Refuses a number that is none with 404. */
export const versionFor = async (
  viewer: Viewer,
  { db, shortlist, number }: Wanted,
): Promise<ShortlistVersion | null> => {
  if (number === undefined && shortlist.version === 0) return null
  const version = await versionOf(db, shortlist.id, number ?? shortlist.version)
  if (version === undefined) throw new Refused(404, `这份清单没有第 ${number} 版。`)
  return openVersion(version, viewer, db)
}

/** What a version shows, for the audit log. */
export const seenIn = (version: ShortlistVersion | null) => ({
  needs: (version?.lines ?? []).map(({ needId, need }) => ({ id: needId, organisationId: need.organisationId })),
  experts: (version?.lines ?? []).filter(({ kind }) => kind === 'expert').map(({ candidateId }) => candidateId),
})

const versions = (app: App, ports: HttpPorts): void => {
  const response = answers({ 200: z.object({ versions: z.array(versionHead).readonly() }) })
  const schema = { tags, summary: '一份对接清单的各个版本：谁、何时、为什么', params, response }
  app.get('/shortlists/:id/versions', { schema, config: { action: 'read shortlist' } }, async (request) => {
    const { id } = await foundShortlist(request, ports.db)
    return { versions: await versionsOf(ports.db, id) }
  })
}

const stop = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '停止生成：以目前最好的方案结束',
    params,
    headers: writeHeaders,
    body: z.strictObject({}),
    response: answers({ 200: shortlistAnswered }),
  }
  app.post('/shortlists/:id/stop', { schema, config: { action: 'change shortlist' } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const shortlist = await foundShortlist(request, tx)
      permitOwned(request, ofPool(shortlist))
      await stopShortlist(tx, shortlist.id)
      return { status: 200, headers: {}, body: await openShortlist(shortlist, request.viewer, tx) }
    }),
  )
}
