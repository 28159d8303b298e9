import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Ownable } from '../../domain/permissions/changes.ts'
import type { Kind } from '../../domain/record.ts'
import { house } from '../../domain/viewer.ts'
import { forgetAnswersAbout } from '../../store/idempotency.ts'
import type { Storable } from '../../store/libraries/content-hash.ts'
import type { LibraryOrder, LibraryPlace } from '../../store/libraries/orders.ts'
import type { Where } from '../../store/libraries/rows.ts'
import { afterPlace, pageOf } from '../answers/cursor.ts'
import { inReach, limit, recordId } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { answerWrite, changeHeaders, writeHeaders } from '../answers/writes.ts'
import { noteSeen, type Shown } from '../audit/trail.ts'
import { atHome, permit, permitChange } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { edited, etagOf, found, held, seenBy } from './edits.ts'
import type { Library, Orders } from './library.ts'

type App = Parameters<FastifyPluginAsyncZod>[0]

/** Where the routes stand, and what answers them. */
interface Shelf<T extends Storable & Ownable, W, A> {
  readonly app: App
  readonly library: Library<T, W, A>
  readonly ports: HttpPorts
}

const params = z.strictObject({ id: recordId })

/** List, read, write, replace and remove one noun. */
export const libraryRoutes =
  <T extends Storable & Ownable, W, A>(library: Library<T, W, A>, ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const shelf = { app, library, ports }
    for (const route of [list, read, create, replace, remove]) route(shelf)
  }

const day = z.iso.date().refine(inReach)
const after = afterPlace(
  z.strictObject({ isOver: z.boolean(), due: day.nullable(), at: z.iso.datetime().refine(inReach), id: recordId }),
)

/** What a list may be asked for to stand in another order than the usual one. */
const orderFields = (orders: Orders<never>): z.ZodRawShape => {
  const names = Object.keys(orders)
  return names.length < 2 ? {} : { order: z.enum(names).default(names[0]!).describe('次序，不填为第一种') }
}

interface ListQuery extends Readonly<Record<string, unknown>> {
  readonly after: LibraryPlace | null
  readonly limit: number
  readonly order?: string
}

const orderOf = <T>(orders: Orders<T>, name: string | undefined): LibraryOrder<T> =>
  (name === undefined ? undefined : orders[name]) ?? Object.values(orders)[0]!

const list = <T extends Storable & Ownable, W, A>({ app, library, ports }: Shelf<T, W, A>): void => {
  const { table, noun, answered, filters, orders, view, search, listed } = library
  const config = { action: `list ${table}` } as const
  const querystring = z.strictObject({
    ...filters,
    ...search?.parameters,
    ...orderFields(orders),
    after,
    limit: limit(100, 20),
  })
  const page = z.object({
    records: z.array(listed?.answered ?? answered).readonly(),
    next: z.string().nullable(),
    total: z.int(),
  })
  const schema = { tags: [noun], summary: `列出${noun}`, querystring, response: answers({ 200: page }) }
  app.get(`/${table}`, { schema, config }, async (request) => {
    const { after, limit, order, ...filter } = request.query as ListQuery
    // The filters of a library name fields of its record.
    const where = Object.fromEntries(Object.entries(filter).filter(([name]) => name in filters)) as object as Where<T>
    const sought = search?.soughtBy({ ...filter })
    const seen = seenBy(request.viewer, library)
    const total = await seen.count(ports.db, where, sought)
    const ordered = { order: orderOf(orders, order), after }
    const found = await seen.page(ports.db, { ordered, limit: limit + 1, where, ...(sought && { sought }) })
    const { records: shown, next } = pageOf(found, limit, ordered.order.placeOf)
    await noteSeen(request, shownOf(library, shown), ports)
    const asking = { viewer: request.viewer, now: ports.now() }
    return { records: (await listed?.view(ports.db, shown, asking)) ?? shown.map(view), next, total }
  })
}

const read = <T extends Storable & Ownable, W, A>({ app, library, ports }: Shelf<T, W, A>): void => {
  const { table, subject, noun, answered, view } = library
  const config = { action: `read ${subject}` } as const
  const schema = { tags: [noun], summary: `读取一条${noun}`, params, response: answers({ 200: answered }) }
  app.get(`/${table}/:id`, { schema, config }, async (request, reply) => {
    const record = await found(ports.db, library, { id: request.params.id, viewer: request.viewer })
    await noteSeen(request, shownOf(library, [record]), ports)
    return reply.header('etag', etagOf(record)).send(view(record))
  })
}

const create = <T extends Storable & Ownable, W, A>({ app, library, ports }: Shelf<T, W, A>): void => {
  const { table, noun, store, written, answered, view } = library
  const schema = {
    tags: [noun],
    summary: `新增一条${noun}`,
    headers: writeHeaders,
    body: written,
    response: answers({ 201: answered }),
  }
  app.post(`/${table}`, { schema, config: { action: `create ${library.subject}` } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const [id, at, sent, by] = [ports.newId(), ports.now(), request.body as W, request.viewer]
      const after = atHome(library.create(sent, { id, now: at }), request)
      await permitChange(request, tx, { kind: kindOf(library), before: null, after })
      library.check?.(sent, { before: null, viewer: by })
      await store.put(tx, [after])
      await library.settle?.(tx, { before: null, after, sent, by, at })
      // Whoever writes a record may hand it to others: what he wrote is answered all the same.
      const record = await found(tx, library, { id, viewer: house })
      const headers = { location: `/api/v1/${table}/${encodeURIComponent(id)}`, etag: etagOf(record) }
      return { status: 201, headers, body: view(record) }
    }),
  )
}

const replace = <T extends Storable & Ownable, W, A>({ app, library, ports }: Shelf<T, W, A>): void => {
  const { table, noun, store, written, answered, view } = library
  const schema = {
    tags: [noun],
    summary: `改写一条${noun}`,
    params,
    headers: changeHeaders,
    body: written,
    response: answers({ 200: answered }),
  }
  app.put(`/${table}/:id`, { schema, config: { action: `replace ${library.subject}` } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const target = { id: request.params.id, viewer: request.viewer, ifMatch: request.headers['if-match'] }
      const [at, sent, by] = [ports.now(), request.body as W, request.viewer]
      const before = await held(tx, library, target)
      const after = library.replace(before, sent)
      await permit(request, tx, { kind: kindOf(library), record: before })
      library.check?.(sent, { before, viewer: by })
      await permitChange(request, tx, { kind: kindOf(library), before, after })
      await store.put(tx, [edited(before, after, at)])
      await library.settle?.(tx, { before, after, sent, by, at })
      const record = await found(tx, library, { id: target.id, viewer: house })
      return { status: 200, headers: { etag: etagOf(record) }, body: view(record) }
    }),
  )
}

const remove = <T extends Storable & Ownable, W, A>({ app, library, ports }: Shelf<T, W, A>): void => {
  const { table, noun, store } = library
  const response = answers({ 204: z.undefined().describe('已删除') })
  const schema = { tags: [noun], summary: `删除一条${noun}`, params, headers: changeHeaders, response }
  app.delete(`/${table}/:id`, { schema, config: { action: `remove ${library.subject}` } }, (request, reply) =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const { id } = request.params
      const record = await held(tx, library, { id, viewer: request.viewer, ifMatch: request.headers['if-match'] })
      await permit(request, tx, { kind: kindOf(library), record })
      await store.remove(tx, id)
      await forgetAnswersAbout(tx, id)
      return { status: 204, headers: {}, body: undefined }
    }),
  )
}

const shownOf = <T extends Storable & Ownable, W, A>({ subject }: Library<T, W, A>, records: readonly T[]): Shown => ({
  needs: subject === 'need' ? records.map(({ id, organisationId = null }) => ({ id, organisationId })) : [],
  experts: subject === 'expert' ? records.map(({ id }) => id) : [],
})

const kindOf = <T extends Storable & Ownable, W, A>({ subject }: Library<T, W, A>): Kind | null =>
  subject === 'organisation' ? null : subject
