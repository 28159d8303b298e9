import { type Audience, accountOnly, expertOnly, officeOf, organisationMembers, parkMembers } from './audience.ts'
import { type Action, actions, permissions, type Reach } from './permissions/table.ts'
import type { Viewer } from './viewer.ts'

/** Whose a record is, as far as a permission asks. */
export interface Owned {
  readonly organisationId: string | null
  readonly pool: string | null
  /** The expert it is about; `null`: about none. */
  readonly expertId: string | null
  /** Circles that were let in to it one by one. */
  readonly granted: readonly Audience[]
}

/** How far a viewer's permission reaches. */
export const reachOf = ({ role }: Pick<Viewer, 'role'>, action: Action): Reach =>
  role === 'house' ? 'any' : (permissions[action][role] ?? 'none')

/** Everything that somebody in this role may do to any record at all. */
export const actionsOf = (viewer: Pick<Viewer, 'role'>): readonly Action[] =>
  actions.filter((action) => reachOf(viewer, action) !== 'none')

/** Whether a viewer may do this: at all, or to this record. Whether he can see it is asked elsewhere, of its circles. */
export const may = (viewer: Viewer, action: Action, object?: Owned): boolean => {
  const reach = reachOf(viewer, action)
  return object === undefined ? reach !== 'none' : within[reach](viewer, object)
}

const isIn = ({ circles }: Viewer, circle: Audience): boolean => circles === null || circles.includes(circle)

const isOwn = (viewer: Viewer, { organisationId, expertId }: Owned): boolean =>
  (organisationId !== null && isIn(viewer, organisationMembers(organisationId))) ||
  (expertId !== null && isIn(viewer, expertOnly(expertId)))

const within: Readonly<Record<Reach, (viewer: Viewer, object: Owned) => boolean>> = {
  none: () => false,
  assigned: ({ accountId, organisationId }, { granted }) =>
    (accountId !== null && granted.includes(accountOnly(accountId))) ||
    (organisationId !== null && granted.includes(officeOf(organisationId))),
  own: isOwn,
  office: (viewer, object) => isOwn(viewer, object) || (object.pool !== null && isIn(viewer, officeOf(object.pool))),
  any: () => true,
}

/** Whether a viewer may put a record into this pool: his park's, or one his office looks after. */
export const mayPlaceIn = (viewer: Viewer, pool: string | null): boolean =>
  pool === null || isIn(viewer, parkMembers(pool)) || isIn(viewer, officeOf(pool))

/** The pool of what a viewer writes without naming one: the only park he is in; of whoever is in none, the only one his office looks after. */
export const homePool = ({ circles }: Viewer): string | null => {
  const named = (kind: 'park' | 'office'): readonly string[] =>
    (circles ?? []).filter((circle) => circle.startsWith(`${kind}:`)).map((circle) => circle.slice(kind.length + 1))
  const parks = named('park')
  const [pool, ...others] = parks.length > 0 ? parks : named('office')
  return pool === undefined || others.length > 0 ? null : pool
}

/** Names of those who may do this, in Chinese, for whoever may not. */
export const whoMay = (action: Action): string =>
  Object.entries(permissions[action])
    .filter(([, reach]) => reach !== 'none')
    .map(([role, reach]) => `${roleNames[role as keyof typeof roleNames]}${reachNames[reach]}`)
    .join('、')

const roleNames: Readonly<Record<Exclude<Viewer['role'], 'house'>, string>> = {
  visitor: '任何人',
  enterprise: '企业人员',
  liaison: '联络员',
  park: '园区科协',
  association: '上级科协',
  institution: '高校院所或学会',
  expert: '专家本人',
  broker: '技术经理人',
  administrator: '管理员',
}

const reachNames: Readonly<Record<Reach, string>> = {
  none: '',
  assigned: '（交办的）',
  own: '（本单位的）',
  office: '（本园区的）',
  any: '',
}
