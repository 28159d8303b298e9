import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RowsOrder } from '../../pipelines/ingest/rows.ts'
import { officeOf, organisationMembers } from '../domain/audience.ts'
import type { Need, NeedState } from '../domain/need.ts'
import type { Action } from '../domain/permissions/table.ts'
import { homePool, may, mayPlaceIn, type Owned, reachOf, whoMay } from '../domain/permissions.ts'
import type { Kind } from '../domain/record.ts'
import type { Viewer } from '../domain/viewer.ts'
import type { Database } from '../ports/database.ts'
import { grantsOf } from '../store/grants.ts'
import { organisationStore } from '../store/organisations.ts'
import { Refused } from './problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request of this route does: who may is in the table of permissions. */
    action?: Action
  }
}

/** A record as far as permissions ask. */
export interface Ownable {
  readonly id: string
  readonly organisationId?: string | null
  readonly pool?: string | null
  /** Of an organisation: the park it sits in. */
  readonly park?: string | null
  readonly state?: NeedState
}

/** Refuses whoever may not do what a route does, before anything is read for him; a route that names no action is for nobody. */
export const guardActions = (app: FastifyInstance): void => {
  app.addHook('onRequest', async ({ viewer, routeOptions }) => {
    const { action } = routeOptions.config
    if (action === undefined) throw new Refused(403, '这个地址没有说明谁可以使用，所以不开放。')
    if (viewer.mayOnlyRead === true && !isReading(action)) throw new Refused(403, '这个接口密钥只能读取。')
    if (!may(viewer, action)) refuse(viewer, action)
  })
}

const isReading = (action: Action): boolean => /^(?:look|search|read|see|list|match) ?/.test(action)

/** Refuses with 401 who has not signed in, with 403 and who may instead everybody else. */
const refuse = (viewer: Viewer, action: Action): never => {
  const allowed = whoMay(action)
  if (viewer.role === 'visitor' && viewer.accountId === null)
    throw new Refused(401, isReading(action) ? '请先登录。' : '请先登录：查找不用登录，提交和修改要登录。')
  throw new Refused(403, `您当前的身份不能这样做。可以这样做的是：${allowed}。`)
}

/** Refuses what the route of this request does, or another action, to a record beyond the viewer's reach; he can see it. */
export const permit = async (
  { viewer, routeOptions }: FastifyRequest,
  tx: Database,
  { kind, record, action = routeOptions.config.action! }: Permitted,
): Promise<void> => {
  if (!may(viewer, action, await ownedOf(tx, kind, record))) refuse(viewer, action)
}

interface Permitted {
  readonly kind: Kind | null
  readonly record: Ownable
  readonly action?: Action
}

const ownedOf = async (tx: Database, kind: Kind | null, record: Ownable): Promise<Owned> => ({
  organisationId: kind === null ? record.id : (record.organisationId ?? null),
  pool: (kind === null ? record.park : record.pool) ?? null,
  expertId: kind === 'expert' ? record.id : null,
  granted: kind === null ? [] : ((await grantsOf(tx, kind, [record.id])).get(record.id) ?? []),
})

/** What a viewer writes without saying whose it is, is his organisation's, in his park. */
export const atHome = <T extends Ownable>(record: T, { viewer, routeOptions }: FastifyRequest): T => {
  const reach = reachOf(viewer, routeOptions.config.action!)
  const organisationId = record.organisationId ?? (reach === 'own' ? viewer.organisationId : null)
  if ('park' in record) return { ...record, park: record.park ?? (reach === 'office' ? homePool(viewer) : null) }
  return reach === 'any' ? record : { ...record, organisationId, pool: record.pool ?? homePool(viewer) }
}

/** Refuses a record that was given to somebody, put somewhere or published beyond the writer's reach. */
export const permitChange = async (request: FastifyRequest, tx: Database, change: Change): Promise<void> => {
  const { viewer, routeOptions } = request
  const action = routeOptions.config.action!
  const { kind, before, after } = change
  await permit(request, tx, { kind, record: after })
  if (reachOf(viewer, action) === 'any') return
  if (kind === 'need' && publishes(before as Need | null, after as Need))
    await permit(request, tx, { kind, record: after, action: 'publish need' })
  const pool = kind === null ? after.park : after.pool
  if (pool !== (kind === null ? before?.park : before?.pool) && !mayPlaceIn(viewer, pool ?? null))
    refuse(viewer, action)
  if (
    after.organisationId !== before?.organisationId &&
    !(await mayNameOwner(tx, viewer, after.organisationId ?? null))
  )
    refuse(viewer, action)
}

/** What keeps a row of an import from being stored, for those whose permission does not reach everywhere. */
export const refusalOfRows = (request: FastifyRequest, kind: Kind | null): Pick<RowsOrder, 'refusalOf'> => {
  if (reachOf(request.viewer, request.routeOptions.config.action!) === 'any') return {}
  const refusalOf = async (tx: Database, before: Ownable | null, after: Ownable): Promise<string | null> => {
    try {
      if (before !== null) await permit(request, tx, { kind, record: before })
      await permitChange(request, tx, { kind, before, after })
      return null
    } catch (error) {
      if (error instanceof Refused) return '这一行的资源库或单位不在您的园区之内'
      throw error
    }
  }
  return { refusalOf }
}

interface Change {
  readonly kind: Kind | null
  /** `null`: it is new. */
  readonly before: Ownable | null
  readonly after: Ownable
}

/** States a firm itself puts a need into; all others are the park's to give. */
const firmsOwn: readonly NeedState[] = ['draft', 'submitted', 'withdrawn']

const publishes = (before: Need | null, { state }: Need): boolean =>
  state !== before?.state && !firmsOwn.includes(state)

const mayNameOwner = async (tx: Database, { circles }: Viewer, id: string | null): Promise<boolean> => {
  if (id === null || circles === null || circles.includes(organisationMembers(id))) return true
  const [organisation] = await organisationStore.byIds(tx, [id])
  return organisation !== undefined && organisation.park !== null && circles.includes(officeOf(organisation.park))
}
