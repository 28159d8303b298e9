import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { approve, type Changing, editByHand, latestOf, nextDraft, send } from '../../../pipelines/shortlist/change.ts'
import { differenceOf } from '../../domain/shortlist/difference.ts'
import type { LineEdit } from '../../domain/shortlist/edit.ts'
import type { Shortlist } from '../../domain/shortlist.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { answers, Refused } from '../answers/problems.ts'
import { writeHeaders } from '../answers/writes.ts'
import { noteSeen } from '../audit/trail.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { conflict, difference, shortlistInFull } from './answered.ts'
import { foundShortlist, ofPool, refusing, writeShortlist } from './found.ts'
import { edits, exclusion, params, tags, why } from './schemas.ts'
import { seenIn, versionFor } from './shortlists.ts'
import { openShortlist, openVersion } from './view.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]

/** /shortlists/:id/…: edit by hand, approve, mark as sent, mend, compare. */
export const shortlistChanges =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    for (const route of [edit, approval, dispatch, repair, compare]) route(app, ports)
  }

const changingIn = (viewer: Viewer, why: string | null, { now }: HttpPorts): Changing => ({
  by: viewer.accountId,
  why,
  at: now(),
})

const inFull = async (shortlist: Shortlist, viewer: Viewer, tx: Database) => ({
  status: 201,
  headers: {},
  body: {
    ...(await openShortlist(shortlist, viewer, tx)),
    current: await versionFor(viewer, { db: tx, shortlist, number: undefined }),
  },
})

const written = answers({ 201: shortlistInFull })

const edit = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '人工修改：增、删、排序、备注，成为新的版本',
    params,
    headers: writeHeaders,
    body: edits,
    response: written,
  }
  app.post('/shortlists/:id/edits', { schema, config: { action: 'change shortlist' } }, (request, reply) =>
    refusing(async () => {
      const { viewer } = request
      permitOwned(request, ofPool(await foundShortlist(request, ports.db)))
      const { version, why, edits: sent } = request.body as z.output<typeof edits>
      const done: LineEdit[] = []
      // Made before the transaction: it asks the index and the other tables.
      for (const each of sent)
        done.push(each.do === 'add' ? { ...each, line: await ports.shortlists.line(each.pair, viewer.circles) } : each)
      return writeShortlist({ request, reply, ports, version }, async (current, tx) =>
        inFull(await editByHand(tx, current, { edits: done, ...changingIn(viewer, why, ports) }), viewer, tx),
      )
    }),
  )
}

const because = z.strictObject({ why: why.nullable().default(null) })

const approval = (app: App, ports: HttpPorts): void => {
  const schema = { tags, summary: '批准清单', params, headers: writeHeaders, body: because, response: written }
  app.post('/shortlists/:id/approval', { schema, config: { action: 'approve shortlist' } }, (request, reply) =>
    writeShortlist({ request, reply, ports }, async (current, tx) => {
      const { why } = request.body as z.output<typeof because>
      return inFull(await approve(tx, current, changingIn(request.viewer, why, ports)), request.viewer, tx)
    }),
  )
}

const dispatch = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '把批准的清单标为已发出',
    params,
    headers: writeHeaders,
    body: because,
    response: written,
  }
  app.post('/shortlists/:id/dispatch', { schema, config: { action: 'approve shortlist' } }, (request, reply) =>
    writeShortlist({ request, reply, ports }, async (current, tx) => {
      const { why } = request.body as z.output<typeof because>
      return inFull(await send(tx, current, changingIn(request.viewer, why, ports)), request.viewer, tx)
    }),
  )
}

const repairing = z.strictObject({
  version: z.int().min(1).describe('在哪个版本上补：已有更新的版本则答 409'),
  gone: z.array(exclusion).min(1).max(100).readonly().describe('谁不能来了'),
  keep: z.boolean().default(true).describe('false：只看会有什么变化，不存'),
})

const repaired = z.object({
  version: z.int().nullable().describe('新的版本号；没有存为 null'),
  difference: difference.nullable(),
  conflict,
})

const repair = (app: App, ports: HttpPorts): void => {
  const schema = {
    tags,
    summary: '有人不能来：以最少的改动补上，并说明改了什么',
    params,
    headers: writeHeaders,
    body: repairing,
    response: answers({ 201: repaired }),
  }
  app.post('/shortlists/:id/repairs', { schema, config: { action: 'change shortlist' } }, (request, reply) =>
    refusing(async () => {
      const { viewer } = request
      const shortlist = await foundShortlist(request, ports.db)
      permitOwned(request, ofPool(shortlist))
      const { version, gone, keep } = request.body as z.output<typeof repairing>
      const before = { shortlist, latest: await latestOf(ports.db, shortlist) }
      const mended = await ports.shortlists.mend(before, { gone, circles: viewer.circles })
      return writeShortlist({ request, reply, ports, version }, async (current, tx) => {
        if (!('lines' in mended))
          return { status: 201, headers: {}, body: { version: null, difference: null, ...mended } }
        const { exclusions } = current.shortlist.limits
        const limits = { ...current.shortlist.limits, exclusions: [...exclusions, ...gone] }
        const why = gone.map(({ reason }) => reason).join('、')
        const next = { lines: mended.lines, act: 'repaired' as const, ...changingIn(viewer, why, ports) }
        const after = keep
          ? await nextDraft(tx, { ...current, shortlist: { ...current.shortlist, limits } }, next)
          : null
        const [old, now] = [
          await openVersion(current.latest, viewer, tx),
          await openVersion({ ...current.latest, ...next }, viewer, tx),
        ]
        const body = { version: after?.version ?? null, difference: differenceOf(old, now), conflict: null }
        return { status: 201, headers: {}, body }
      })
    }),
  )
}

const compare = (app: App, ports: HttpPorts): void => {
  const number = z.coerce.number().int().min(1)
  const querystring = z.strictObject({
    from: number.default(1),
    to: number.optional().describe('不填为最新的版本'),
  })
  const schema = { tags, summary: '比较两个版本', params, querystring, response: answers({ 200: difference }) }
  app.get('/shortlists/:id/differences', { schema, config: { action: 'read shortlist' } }, async (request) => {
    const shortlist = await foundShortlist(request, ports.db)
    const { from, to } = request.query
    const read = async (number: number | undefined) => {
      const version = await versionFor(request.viewer, { db: ports.db, shortlist, number })
      if (version === null) throw new Refused(404, '这份清单还没有版本。')
      await noteSeen(request, seenIn(version), ports)
      return version
    }
    return differenceOf(await read(from), await read(to))
  })
}
