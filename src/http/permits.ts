import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RowsOrder } from '../../pipelines/ingest/rows.ts'
import {
  beyondReach,
  type Change,
  isSecretTo,
  type Known,
  type Ownable,
  ownedOf,
} from '../domain/permissions/changes.ts'
import type { Action } from '../domain/permissions/table.ts'
import { homePool, may, type Owned, reachOf, whoMay } from '../domain/permissions.ts'
import type { Kind } from '../domain/record.ts'
import type { Owed, Viewer } from '../domain/viewer.ts'
import type { Database } from '../ports/database.ts'
import { grantsOf } from '../store/libraries/grants.ts'
import { organisationStore } from '../store/libraries/organisations.ts'
import { Refused } from './answers/problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a request of this route does: who may is in the table of permissions. */
    action?: Action
  }
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

/** What somebody is told who has signed in and owes something before he may do anything. */
export const owedFirst: Readonly<Record<Owed, string>> = {
  password: '请先修改密码。',
  'second factor': '请先绑定二次验证（动态验证码）。',
  code: '请先填写动态验证码。',
}

/** Refuses with 401 who has not signed in, with 403 and who may instead everybody else. */
const refuse = (viewer: Viewer, action: Action): never => {
  const { owes } = viewer
  if (owes !== undefined) throw new Refused(403, owedFirst[owes])
  if (viewer.role === 'visitor' && viewer.accountId === null)
    throw new Refused(401, isReading(action) ? '请先登录。' : '请先登录：查找不用登录，提交和修改要登录。')
  throw new Refused(403, `您当前的身份不能这样做。可以这样做的是：${whoMay(action)}。`)
}

/** Refuses what the route of this request does, or another action, to a record beyond the viewer's reach; he can see it. */
export const permit = async (
  { viewer, routeOptions }: FastifyRequest,
  tx: Database,
  { kind, record, action = routeOptions.config.action! }: Permitted,
): Promise<void> => {
  const granted = kind === null ? new Map() : await grantsOf(tx, kind, [record.id])
  if (!may(viewer, action, ownedOf(kind, record, { granted }))) refuse(viewer, action)
}

/** Refuses what the route of this request does to something that is no record of a library; he can see it. */
export const permitOwned = ({ viewer, routeOptions }: FastifyRequest, owned: Owned): void => {
  const action = routeOptions.config.action!
  if (!may(viewer, action, owned)) refuse(viewer, action)
}

interface Permitted {
  readonly kind: Kind | null
  readonly record: Ownable
  readonly action?: Action
}

/** What a viewer writes without saying whose it is, is his organisation's, in his park. */
export const atHome = <T extends Ownable>(record: T, { viewer, routeOptions }: FastifyRequest): T => {
  const reach = reachOf(viewer, routeOptions.config.action!)
  const organisationId = record.organisationId ?? (reach === 'own' ? viewer.organisationId : null)
  if ('park' in record) return { ...record, park: record.park ?? (reach === 'office' ? homePool(viewer) : null) }
  return reach === 'any' ? record : { ...record, organisationId, pool: record.pool ?? homePool(viewer) }
}

/** Refuses a record that was given to somebody, put somewhere or published beyond the writer's reach. */
export const permitChange = async (
  { viewer, routeOptions }: FastifyRequest,
  tx: Database,
  change: Change,
): Promise<void> => {
  const known = await knownOf(tx, change.kind, [change.after])
  const beyond = beyondReach(viewer, routeOptions.config.action!, { ...change, ...known })
  if (beyond !== null) refuse(viewer, beyond)
}

/** What keeps rows of an import from being stored, for those whose permission does not reach everywhere. */
export const refusalsOfRows = (
  { viewer, routeOptions }: FastifyRequest,
  kind: Kind | null,
): Pick<RowsOrder, 'refusalsOf'> => {
  const action = routeOptions.config.action!
  if (reachOf(viewer, action) === 'any' && kind !== 'need') return {}
  const notYours =
    reachOf(viewer, action) === 'own'
      ? '这一行写的不是本单位，或编号属于别的单位：单位请留空或写本单位全称'
      : '这一行的资源库或单位不在您的园区之内'
  const refusalsOf: RowsOrder['refusalsOf'] = async (tx, changes) => {
    const known = await knownOf(
      tx,
      kind,
      changes.map(({ after }) => after),
    )
    const isBeyond = ({ before, after }: Pick<Change, 'before' | 'after'>): boolean =>
      (before !== null && (isSecretTo(viewer, before, known) || !may(viewer, action, ownedOf(kind, before, known)))) ||
      beyondReach(viewer, action, { kind, before, after, ...known }) !== null
    return changes.map((change) => (isBeyond(change) ? notYours : null))
  }
  return { refusalsOf }
}

const knownOf = async (tx: Database, kind: Kind | null, records: readonly Ownable[]): Promise<Known> => {
  const owners = new Set(records.flatMap(({ organisationId }) => organisationId ?? []))
  const firms = await organisationStore.byIds(tx, [...owners])
  const ids = records.map(({ id }) => id)
  return {
    granted: kind === null ? new Map() : await grantsOf(tx, kind, ids),
    parkOf: new Map(firms.map(({ id, park }) => [id, park])),
  }
}
